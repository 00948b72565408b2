package io.gongbao.text;

import java.nio.charset.Charset;

/**
 * Log probability of bytes as text of a double-byte charset, character by character: two look-ups a
 * pair, no decoding. Four-byte and supplementary characters count as bad ones.
 */
final class PairScores {
  static final PairScores GB = new PairScores(DoubleByteTable.GB);
  static final PairScores BIG5 = new PairScores(DoubleByteTable.BIG5);

  private final float[] scores = new float[1 << 16];

  private PairScores(DoubleByteTable table) {
    for (int code = 0; code < scores.length; code++) {
      scores[code] = UnitScores.of(table.character(code >> 8, code & 0xFF));
    }
  }

  static PairScores of(Charset charset) {
    return charset.equals(DoubleByteTable.GB.charset()) ? GB : BIG5;
  }

  double sum(byte[] bytes, int from, int end) {
    double sum = 0;
    for (int at = from; at < end; at++) {
      int b = bytes[at];
      if (b >= 0 || at + 1 == end) {
        sum += b >= 0 ? UnitScores.of((char) b) : UnitScores.BAD;
      } else {
        sum += scores[((b & 0xFF) << 8) | (bytes[++at] & 0xFF)];
      }
    }
    return sum;
  }
}
