package io.gongbao.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a file whose parts are in different charsets: the most probable sequence of characters over
 * UTF-8, GB18030 and Big5, where a change of charset costs as much as a rare character and less at
 * the beginning of a line (Viterbi over byte positions, linear).
 */
final class MixedDecoder {
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, DoubleByteTable.GB.charset(), DoubleByteTable.BIG5.charset());

  private static final int STATES = CHARSETS.size();
  private static final double CHANGE = -16;
  private static final double CHANGE_AT_LINE = -6;

  private final byte[] bytes;
  private final int from;
  private final float[] best;

  /** How the best way reaches a position: length of the last character, and state before it. */
  private final byte[] lengths;

  private final byte[] states;

  MixedDecoder(byte[] bytes, int from) {
    this.bytes = bytes;
    this.from = from;
    int cells = Math.multiplyExact(bytes.length + 1, STATES);
    best = new float[cells];
    lengths = new byte[cells];
    states = new byte[cells];
  }

  Decoded decode() {
    return spell(bestWay());
  }

  /** The first byte of each character of the decoded text, and the end of the last. */
  int[] places() {
    byte[] read = bestWay();
    int[] places = new int[bytes.length + 1];
    int count = 0;
    for (int at = from; at < bytes.length; at++) {
      int length = read[at] < 0 ? 0 : spelled(at, read[at]).length();
      Arrays.fill(places, count, count + length, at);
      count += length;
    }
    places[count] = bytes.length;
    return Arrays.copyOf(places, count + 1);
  }

  private byte[] bestWay() {
    Arrays.fill(best, Float.NEGATIVE_INFINITY);
    Arrays.fill(best, from * STATES, from * STATES + STATES, 0);
    for (int at = from; at < bytes.length; at++) {
      rebase(at);
      changeState(at);
      for (int state = 0; state < STATES; state++) {
        if (best[at * STATES + state] > Float.NEGATIVE_INFINITY) {
          advance(at, state);
        }
      }
    }
    return trace();
  }

  /** Keeps the sums small, so that a float tells them apart in a file of any length. */
  private void rebase(int at) {
    float top = Float.NEGATIVE_INFINITY;
    for (int i = at * STATES; i < at * STATES + STATES; i++) {
      top = Math.max(top, best[i]);
    }
    if (top < -4096) {
      for (int i = at * STATES; i < Math.min(best.length, (at + 5) * STATES); i++) {
        best[i] -= top;
      }
    }
  }

  private void changeState(int at) {
    int cell = at * STATES;
    int top = cell;
    for (int i = cell + 1; i < cell + STATES; i++) {
      top = best[i] > best[top] ? i : top;
    }
    double cost = at == from || bytes[at - 1] == '\n' ? CHANGE_AT_LINE : CHANGE;
    for (int i = cell; i < cell + STATES; i++) {
      if (best[top] + cost > best[i]) {
        best[i] = (float) (best[top] + cost);
        lengths[i] = 0;
        states[i] = (byte) (top - cell);
      }
    }
  }

  private void advance(int at, int state) {
    if (bytes[at] >= 0) {
      step(at, state, 1, UnitScores.of((char) bytes[at]));
      return;
    }
    step(at, state, 1, UnitScores.BAD);
    int length = encodedLength(at, state);
    char c = length == 0 ? DoubleByteTable.NONE : unit(at, state, length);
    if (c != DoubleByteTable.NONE) {
      step(at, state, length, UnitScores.of(c));
    }
  }

  /** Bytes of the character that may begin here with a byte above 0x7F, or 0. */
  private int encodedLength(int at, int state) {
    if (state == 0) {
      return Utf8.length(bytes, at, bytes.length);
    }
    boolean four =
        state == 1 && at + 1 < bytes.length && bytes[at + 1] >= 0 && bytes[at + 1] < 0x40;
    return at + 1 == bytes.length ? 0 : four ? 4 : 2;
  }

  /** The first UTF-16 unit of the character of this length, or {@link DoubleByteTable#NONE}. */
  private char unit(int at, int state, int length) {
    if (state == 0) {
      return Utf8.unit(bytes, at, length);
    }
    if (length == 4) {
      String text = DoubleByteTable.fourBytes(bytes, at);
      return text.isEmpty() ? DoubleByteTable.NONE : text.charAt(0);
    }
    DoubleByteTable table = state == 1 ? DoubleByteTable.GB : DoubleByteTable.BIG5;
    return table.character(bytes[at] & 0xFF, bytes[at + 1] & 0xFF);
  }

  private void step(int at, int state, int length, double logProbability) {
    int to = (at + length) * STATES + state;
    float sum = (float) (best[at * STATES + state] + logProbability);
    if (sum > best[to]) {
      best[to] = sum;
      lengths[to] = (byte) length;
      states[to] = (byte) state;
    }
  }

  /** The state in which each character's first byte was read, else -1. */
  private byte[] trace() {
    byte[] read = new byte[bytes.length];
    Arrays.fill(read, (byte) -1);
    int at = bytes.length;
    int state = 0;
    for (int i = 1; i < STATES; i++) {
      state = best[at * STATES + i] > best[at * STATES + state] ? i : state;
    }
    while (at > from) {
      int cell = at * STATES + state;
      int length = lengths[cell];
      state = states[cell];
      at -= length;
      if (length > 0) {
        read[at] = (byte) (state * 8 + length);
      }
    }
    return read;
  }

  private Decoded spell(byte[] read) {
    StringBuilder text = new StringBuilder();
    List<String> places = new ArrayList<>();
    int[] count = new int[STATES];
    int current = -1;
    int begin = from;
    for (int at = from; at < bytes.length; at++) {
      if (read[at] < 0) {
        continue;
      }
      int state = read[at] / 8;
      int length = read[at] % 8;
      if (bytes[at] >= 0) {
        text.append((char) bytes[at]);
        continue;
      }
      text.append(spelled(at, read[at]));
      count[state] += length;
      if (state != current) {
        place(places, current, begin, at);
        current = state;
        begin = at;
      }
    }
    place(places, current, begin, bytes.length);
    int most = count[0] >= Math.max(count[1], count[2]) ? 0 : count[1] >= count[2] ? 1 : 2;
    return new Decoded(text.toString(), CHARSETS.get(most).name(), flags(places));
  }

  /** What was read at a byte, as {@link #trace} tells. */
  private String spelled(int at, int read) {
    int length = read % 8;
    if (bytes[at] >= 0) {
      return String.valueOf((char) bytes[at]);
    }
    if (length == 1) {
      return String.valueOf(DoubleByteTable.NONE);
    }
    return new String(bytes, at, length, CHARSETS.get(read / 8));
  }

  private static void place(List<String> places, int state, int begin, int end) {
    if (state >= 0) {
      places.add(CHARSETS.get(state).name() + " in bytes " + begin + "-" + end);
    }
  }

  private static List<String> flags(List<String> places) {
    if (places.size() < 2) {
      return List.of();
    }
    String told = String.join(", ", places.subList(0, Math.min(20, places.size())));
    return List.of("mixed charsets: " + told + (places.size() > 20 ? ", ..." : ""));
  }
}
