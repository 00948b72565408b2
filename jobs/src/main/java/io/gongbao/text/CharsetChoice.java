package io.gongbao.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gongbao.language.CharacterModel;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The charset of a file. Well-formed UTF-8 is UTF-8. Otherwise it is the one under which the file
 * is the most probable Chinese, by the character model: decodability proves nothing, for GB18030
 * accepts almost every Big5 file.
 *
 * <p>Weakness: fewer than about ten characters of rare names may be read in the wrong charset.
 *
 * @param from first byte behind the byte order mark
 * @param charset empty where bytes speak for several
 * @param text the characters, unless mixed
 */
record CharsetChoice(int from, Optional<Charset> charset, String text) {
  private static final List<Charset> CHARSETS =
      List.of(
          UTF_8, DoubleByteTable.GB.charset(), DoubleByteTable.BIG5.charset(), UTF_16LE, UTF_16BE);

  private static final int SAMPLE = 1 << 14;
  private static final double BAD = -14;

  private static final int STRETCHES = 32;
  private static final int STRETCH = 256;

  /** A lead in log probability that bytes to come do not make up for. */
  private static final double CLEAR = 200;

  static CharsetChoice of(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return of(bytes, 2, UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return of(bytes, 2, UTF_16BE);
    }
    int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    boolean utf8 = Utf8.isWellFormed(bytes, from);
    if (utf8 && !hasNull(bytes)) {
      return of(bytes, from, UTF_8);
    }
    Charset best = from > 0 ? UTF_8 : likeliest(bytes);
    if (best.equals(UTF_8)) {
      return utf8 ? of(bytes, from, best) : mixed(from);
    }
    return best.name().startsWith("UTF-16") ? of(bytes, 0, best) : doubleByte(bytes, best);
  }

  private static CharsetChoice of(byte[] bytes, int from, Charset charset) {
    return new CharsetChoice(from, Optional.of(charset), read(bytes, from, bytes.length, charset));
  }

  private static CharsetChoice mixed(int from) {
    return new CharsetChoice(from, Optional.empty(), "");
  }

  boolean mixed() {
    return charset.isEmpty();
  }

  private static CharsetChoice doubleByte(byte[] bytes, Charset charset) {
    if (new OtherStretches(bytes, charset).any()) {
      return mixed(0);
    }
    String text = DoubleByteTable.of(charset).read(bytes);
    boolean whole = text.indexOf(DoubleByteTable.NONE) < 0;
    return whole ? new CharsetChoice(0, Optional.of(charset), text) : mixed(0);
  }

  /**
   * The charset that most of a file speaks for: by stretches spread over the file and single
   * characters, until one leads clearly, else by pairs of characters and the beginning.
   */
  private static Charset likeliest(byte[] bytes) {
    double[] sums = new double[CHARSETS.size()];
    int stretches = Math.min(STRETCHES, 1 + bytes.length / STRETCH);
    for (int n = 0; n < stretches; n++) {
      addStretch(bytes, (int) ((long) bytes.length * n / stretches), sums);
      double[] sorted = sums.clone();
      Arrays.sort(sorted);
      if (sorted[sorted.length - 1] - sorted[sorted.length - 2] > CLEAR) {
        return CHARSETS.get(top(sums));
      }
    }
    Arrays.setAll(sums, i -> score(bytes, 0, bytes.length, CHARSETS.get(i)));
    return CHARSETS.get(top(sums));
  }

  private static int top(double[] sums) {
    int top = 0;
    for (int i = 1; i < sums.length; i++) {
      top = sums[i] > sums[top] ? i : top;
    }
    return top;
  }

  /** A stretch begins behind a byte that is no part of a pair, for UTF-16 at an even byte. */
  private static void addStretch(byte[] bytes, int about, double[] sums) {
    int from = about;
    int end = Math.min(bytes.length, about + 2 * STRETCH);
    while (from > 0 && from < end && (bytes[from - 1] < 0 || bytes[from - 1] >= '0')) {
      from++;
    }
    end = Math.min(end, from + STRETCH);
    for (int i = 0; i < sums.length && from < end; i++) {
      int start = i < CHARSETS.indexOf(UTF_16LE) ? from : from & ~1;
      sums[i] += UnitScores.sum(read(bytes, start, end, CHARSETS.get(i)));
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNull(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** Log probability of the beginning of a stretch, read in a charset. */
  static double score(byte[] bytes, int from, int end, Charset charset) {
    String text = read(bytes, from, Math.min(end, from + SAMPLE), charset);
    CharacterModel model = CharacterModel.get();
    double sum = 0;
    char before = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = UnitScores.folded(text.charAt(i));
      sum += UnitScores.isText(text.charAt(i)) ? model.logProbability(before, c) : BAD;
      before = c;
    }
    return sum;
  }

  private static String read(byte[] bytes, int from, int end, Charset charset) {
    return new String(bytes, from, end - from, charset);
  }
}
