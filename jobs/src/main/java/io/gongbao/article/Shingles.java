package io.gongbao.article;

import java.util.Arrays;

/**
 * Overlapping runs of letters and digits of a text, as 32-bit hashes. White space, punctuation and
 * case do not count, so that line wraps and full-width marks make no difference. Linear time by a
 * rolling hash (Karp and Rabin, 1987) modulo 2^64, mixed at the end.
 */
final class Shingles {
  private static final long BASE = 0x9E3779B97F4A7C15L | 1;

  private Shingles() {}

  /** The letters and digits of a text, in lower case. */
  static char[] letters(String text) {
    char[] kept = new char[text.length()];
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        kept[n++] = Character.toLowerCase(c);
      }
    }
    return Arrays.copyOf(kept, n);
  }

  /** How many letters and digits stand between two positions. */
  static int count(String text, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += isLetter(text.charAt(i)) ? 1 : 0;
    }
    return n;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /**
   * Hashes of the runs in order, one for each position; of a text shorter than a run, one of the
   * whole; of no letters, none.
   */
  static int[] of(char[] letters, int runLength) {
    if (letters.length == 0) {
      return new int[0];
    }
    int length = Math.min(runLength, letters.length);
    long drop = 1;
    for (int i = 0; i < length; i++) {
      drop *= BASE;
    }
    int[] hashes = new int[letters.length - length + 1];
    long hash = 0;
    for (int i = 0; i < letters.length; i++) {
      hash = hash * BASE + letters[i] + 1;
      if (i >= length) {
        hash -= drop * (letters[i - length] + 1);
      }
      if (i >= length - 1) {
        hashes[i - length + 1] = mix(hash);
      }
    }
    return hashes;
  }

  /** Spreads all bits into 32 (the finalizer of MurmurHash3). */
  static int mix(long hash) {
    long h = hash;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 33;
    return (int) h;
  }
}
