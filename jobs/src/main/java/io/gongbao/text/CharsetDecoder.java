package io.gongbao.text;

import io.gongbao.language.CharacterModel;
import io.gongbao.language.ScriptDictionary;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;

/**
 * Reads bytes as text. Well-formed UTF-8 is UTF-8. Otherwise the charset is the one under which the
 * file is the most probable Chinese, by the character model: decodability proves nothing, for
 * GB18030 accepts almost every Big5 file. Where bytes speak for several charsets, each stretch is
 * decided by itself ({@link MixedDecoder}).
 *
 * <p>Weakness: fewer than about ten characters of rare names may be read in the wrong charset.
 */
final class CharsetDecoder {
  private static final int SAMPLE = 1 << 14;
  private static final double BAD = -14;

  /** Bytes of a line that may prove another charset, and by how much log probability. */
  private static final int SHORTEST_LINE = 20;

  private static final double MARGIN = 25;

  private CharsetDecoder() {}

  /**
   * How a file is read.
   *
   * @param from first byte behind the byte order mark
   * @param charset IANA name, empty where each stretch is decided by itself
   */
  private record Way(int from, String charset) {
    boolean mixed() {
      return charset.isEmpty();
    }
  }

  static Decoded decode(byte[] bytes) {
    Way way = way(bytes);
    if (way.mixed()) {
      return new MixedDecoder(bytes, way.from()).decode();
    }
    Charset charset = Charset.forName(way.charset());
    String text = new String(bytes, way.from(), bytes.length - way.from(), charset);
    return new Decoded(text, way.charset(), List.of());
  }

  /** The first byte of each character of the decoded text, and the end of the last. */
  static int[] places(byte[] bytes) {
    Way way = way(bytes);
    if (way.mixed()) {
      return new MixedDecoder(bytes, way.from()).places();
    }
    java.nio.charset.CharsetDecoder decoder =
        Charset.forName(way.charset())
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(bytes, way.from(), bytes.length - way.from());
    int[] places = new int[bytes.length + 1];
    int count = 0;
    for (int least = 1; in.hasRemaining(); ) {
      CharBuffer one = CharBuffer.allocate(least);
      int at = in.position();
      decoder.decode(in, one, true);
      least = one.position() == 0 ? 2 : 1;
      Arrays.fill(places, count, count + one.position(), at);
      count += one.position();
    }
    places[count] = bytes.length;
    return Arrays.copyOf(places, count + 1);
  }

  private static Way way(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return new Way(2, "UTF-16LE");
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new Way(2, "UTF-16BE");
    }
    int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Utf8.Census census = Utf8.census(bytes, from);
    if (census.badBytes() == 0 && census.nulls() == 0) {
      return new Way(from, "UTF-8");
    }
    return new Way(from, byLanguage(bytes, from, census));
  }

  private static String byLanguage(byte[] bytes, int from, Utf8.Census census) {
    String best = "UTF-8";
    double bestScore = score(bytes, from, bytes.length, best);
    List<String> others = List.of("GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE");
    for (String name : from > 0 ? List.<String>of() : others) {
      double score = score(bytes, from, bytes.length, name);
      if (score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    boolean wide = best.startsWith("UTF-16");
    boolean narrow = !wide && !best.equals("UTF-8");
    boolean whole = wide || (narrow && census.longestChain() < 4 && !bad(bytes, best));
    boolean mixed = whole && narrow && hasOtherLine(bytes, from, best);
    return !mixed && (whole || census.badBytes() == 0) ? best : "";
  }

  /** Whether some line speaks for the other double-byte charset. */
  private static boolean hasOtherLine(byte[] bytes, int from, String charset) {
    String other = charset.equals("GB18030") ? "Big5-HKSCS" : "GB18030";
    int start = from;
    for (int i = from; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        double margin = MARGIN + score(bytes, start, i, charset);
        if (i - start >= SHORTEST_LINE && score(bytes, start, i, other) > margin) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean bad(byte[] bytes, String charset) {
    return new String(bytes, Charset.forName(charset)).indexOf(DoubleByteTable.NONE) >= 0;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Log probability of the beginning of a stretch, read in a charset. */
  private static double score(byte[] bytes, int from, int end, String charset) {
    int length = Math.min(SAMPLE, end - from);
    String text = new String(bytes, from, length, Charset.forName(charset));
    CharacterModel model = CharacterModel.get();
    double sum = 0;
    char before = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text.charAt(i));
      sum += isText(text.charAt(i)) ? model.logProbability(before, c) : BAD;
      before = c;
    }
    return sum;
  }

  static char folded(char c) {
    return CharacterModel.fold(ScriptDictionary.get().simplified(c));
  }

  /** Whether a character may stand in a text at all. */
  static boolean isText(char c) {
    boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
    boolean unsaid = c == DoubleByteTable.NONE || (c >= '\uE000' && c <= '\uF8FF') || c >= '\uFFF0';
    return !control && !unsaid && !(c >= 0x7F && c < 0xA0) && Character.isDefined(c);
  }
}
