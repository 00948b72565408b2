package io.gongbao.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Whether parts of a file speak against the charset of the whole. One scan without decoding; only
 * what looks doubtful by its characters alone is asked more closely.
 */
final class OtherStretches {
  /** Bytes of a line that may prove another charset, and by how much log probability. */
  private static final int SHORTEST_LINE = 20;

  private static final double MARGIN = 25;

  /** Chinese characters of UTF-8 in a row that no text in a double-byte charset need explain. */
  private static final int CHAIN = 4;

  /** Bytes of a Chinese character in UTF-8; in a double-byte charset, two often come by chance. */
  private static final int HAN = 3;

  private final byte[] bytes;
  private final Charset charset;
  private final PairScores own;

  /**
   * @param charset of the whole, one of the double-byte ones
   */
  OtherStretches(byte[] bytes, Charset charset) {
    this.bytes = bytes;
    this.charset = charset;
    own = PairScores.of(charset);
  }

  boolean any() {
    return hasUtf8() || hasLine();
  }

  /** Whether some line speaks for the other double-byte charset. */
  private boolean hasLine() {
    Charset big5 = DoubleByteTable.BIG5.charset();
    Charset other = charset.equals(big5) ? DoubleByteTable.GB.charset() : big5;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        if (i - start >= SHORTEST_LINE && isOther(start, i, other)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private boolean isOther(int start, int end, Charset other) {
    if (PairScores.of(other).sum(bytes, start, end) < own.sum(bytes, start, end)) {
      return false;
    }
    double margin = MARGIN + CharsetChoice.score(bytes, start, end, charset);
    return CharsetChoice.score(bytes, start, end, other) > margin;
  }

  /** Whether several characters of UTF-8 in a row are better text than what the charset makes. */
  private boolean hasUtf8() {
    int count = 0;
    int start = 0;
    for (int at = 0; at < bytes.length; ) {
      int length = bytes[at] >= 0 ? 0 : Utf8.length(bytes, at, bytes.length);
      if (length == 0 && count >= CHAIN && isUtf8(start, at)) {
        return true;
      }
      count = length == 0 ? 0 : count + (length >= HAN ? 1 : 0);
      start = length == 0 ? at + 1 : start;
      at += Math.max(1, length);
    }
    return count >= CHAIN && isUtf8(start, bytes.length);
  }

  /** The chain may begin inside a pair. */
  private boolean isUtf8(int start, int end) {
    double pairs = Math.max(own.sum(bytes, start, end), own.sum(bytes, start + 1, end));
    return UnitScores.sum(new String(bytes, start, end - start, StandardCharsets.UTF_8)) > pairs;
  }
}
