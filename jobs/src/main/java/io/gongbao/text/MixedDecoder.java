package io.gongbao.text;

import io.gongbao.language.CharacterModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a file whose parts are in different charsets: the most probable sequence of characters over
 * UTF-8, GB18030 and Big5, where a change of charset costs as much as a rare character and less at
 * the beginning of a line (Viterbi over byte positions, linear).
 */
final class MixedDecoder {
  private static final List<String> NAMES = List.of("UTF-8", "GB18030", "Big5-HKSCS");
  private static final int STATES = NAMES.size();
  private static final double CHANGE = -16;
  private static final double CHANGE_AT_LINE = -6;
  private static final double BAD = -20;

  private final byte[] bytes;
  private final int from;
  private final CharacterModel model = CharacterModel.get();
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
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      char c = (char) lead;
      step(at, state, 1, CharsetDecoder.isText(c) ? probability(c) : BAD);
      return;
    }
    step(at, state, 1, BAD);
    String text = characterAt(at, state);
    if (!text.isEmpty()) {
      boolean good = text.length() > 1 || CharsetDecoder.isText(text.charAt(0));
      int length = encodedLength(at, state);
      step(at, state, length, good ? probability(text.charAt(0)) : BAD);
    }
  }

  private double probability(char c) {
    return model.logProbability(CharsetDecoder.folded(c));
  }

  private int encodedLength(int at, int state) {
    if (state == 0) {
      return Utf8.length(bytes, at, bytes.length);
    }
    boolean four =
        state == 1 && at + 1 < bytes.length && bytes[at + 1] >= 0 && bytes[at + 1] < 0x40;
    return four ? 4 : 2;
  }

  /** The character that begins here with a byte above 0x7F, or an empty string. */
  private String characterAt(int at, int state) {
    if (state == 0) {
      int length = Utf8.length(bytes, at, bytes.length);
      return length == 0 ? "" : DoubleByteTable.utf8(bytes, at, length);
    }
    if (at + 1 >= bytes.length) {
      return "";
    }
    int lead = bytes[at] & 0xFF;
    int trail = bytes[at + 1] & 0xFF;
    if (state == 1 && trail < 0x40) {
      return DoubleByteTable.fourBytes(bytes, at);
    }
    DoubleByteTable table = state == 1 ? DoubleByteTable.GB : DoubleByteTable.BIG5;
    char c = table.character(lead, trail);
    return c == DoubleByteTable.NONE ? "" : String.valueOf(c);
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
    return new Decoded(text.toString(), NAMES.get(most), flags(places));
  }

  /** What was read at a byte, as {@link #trace} tells. */
  private String spelled(int at, int read) {
    if (bytes[at] >= 0) {
      return String.valueOf((char) bytes[at]);
    }
    String c = read % 8 == 1 ? "" : characterAt(at, read / 8);
    return c.isEmpty() ? String.valueOf(DoubleByteTable.NONE) : c;
  }

  private static void place(List<String> places, int state, int begin, int end) {
    if (state >= 0) {
      places.add(NAMES.get(state) + " in bytes " + begin + "-" + end);
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
