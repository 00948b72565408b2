package io.gongbao.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sketch of a text by which candidates for duplicates are found without comparing all pairs.
 *
 * <p>It has two parts. 63 MinHash values over runs of four characters, by one permutation with
 * empty bins filled from a seeded walk (Shrivastava, "Optimal densification", 2017), make 21 bands
 * of three: two texts with Jaccard similarity J share a band with probability 1 - (1 - J³)^21,
 * which is 0.999 at J = 0.67, that is two texts of one length with 80% in common. Then up to 192
 * winnowed runs of eight characters (Schleimer, Wilkerson, Aiken, 2003): of every 40 runs in
 * succession the one with the least hash, so that any 47 characters in common give a common key,
 * however much longer one of the texts is. Of longer texts the least 192 keys stay.
 */
public final class Fingerprint {
  private static final int BANDS = 21;
  private static final int ROWS = 3;
  private static final int VALUES = BANDS * ROWS;
  private static final int RUN = 4;
  private static final int LONG_RUN = 8;
  private static final int WINDOW = 40;
  private static final int MAX_KEYS = 192;

  private Fingerprint() {}

  /** The sketch of a text: 63 MinHash values, then its winnowed keys; empty without letters. */
  public static List<Integer> of(String body) {
    char[] letters = Shingles.letters(body);
    if (letters.length == 0) {
      return List.of();
    }
    int[] values = minHash(Shingles.of(letters, RUN));
    int[] keys = winnow(Shingles.of(letters, LONG_RUN));
    List<Integer> sketch = new ArrayList<>(values.length + keys.length);
    for (int value : values) {
      sketch.add(value);
    }
    for (int key : keys) {
      sketch.add(key);
    }
    return List.copyOf(sketch);
  }

  /**
   * Keys under which two texts are candidates when they share one. Keys of bands and of winnowed
   * runs do not collide. A winnowed key that very many texts carry is a common phrase and may be
   * left out; a band that many carry is a text that came many times.
   */
  public static List<Long> bands(List<Integer> fingerprint) {
    List<Long> keys = new ArrayList<>();
    for (int band = 0; band * ROWS + ROWS <= Math.min(VALUES, fingerprint.size()); band++) {
      long hash = band + 1L;
      for (int row = 0; row < ROWS; row++) {
        hash = hash * 0x100000001b3L + fingerprint.get(band * ROWS + row);
      }
      keys.add(((long) (band + 1) << 32) | (Shingles.mix(hash) & 0xFFFFFFFFL));
    }
    for (int i = VALUES; i < fingerprint.size(); i++) {
      keys.add(fingerprint.get(i) & 0xFFFFFFFFL);
    }
    return keys;
  }

  /** Number of winnowed runs that a sketch holds. */
  public static int runs(List<Integer> fingerprint) {
    return Math.max(0, fingerprint.size() - VALUES);
  }

  /** Share of a text's winnowed runs that its sketch holds: 1, but for long texts. */
  public static double rate(List<Integer> fingerprint, int charCount) {
    // Winnowing keeps 2 of WINDOW + 1 runs on average.
    double all = 2.0 * charCount / (WINDOW + 1);
    return runs(fingerprint) < MAX_KEYS ? 1 : Math.min(1, MAX_KEYS / all);
  }

  /** Whether a key of {@link #bands} comes from a winnowed run, not from a band. */
  public static boolean isRunKey(long key) {
    return key >>> 32 == 0;
  }

  private static int[] minHash(int[] hashes) {
    int[] values = new int[VALUES];
    boolean[] filled = new boolean[VALUES];
    for (int hash : hashes) {
      int bin = (int) (((hash & 0xFFFFFFFFL) * VALUES) >>> 32);
      int value = Shingles.mix(hash);
      if (!filled[bin] || value < values[bin]) {
        values[bin] = value;
        filled[bin] = true;
      }
    }
    int[] dense = new int[VALUES];
    for (int bin = 0; bin < VALUES; bin++) {
      int from = bin;
      for (int step = 1; !filled[from]; step++) {
        from = Math.floorMod(Shingles.mix(((long) bin << 32) | step), VALUES);
      }
      dense[bin] = values[from];
    }
    return dense;
  }

  private static int[] winnow(int[] hashes) {
    List<Integer> kept = new ArrayList<>();
    int[] queue = new int[hashes.length];
    int head = 0;
    int tail = 0;
    int last = -1;
    int window = Math.min(WINDOW, hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      while (tail > head && hashes[queue[tail - 1]] >= hashes[i]) {
        tail--;
      }
      queue[tail++] = i;
      if (queue[head] <= i - window) {
        head++;
      }
      if (i >= window - 1 && queue[head] != last) {
        last = queue[head];
        kept.add(hashes[last]);
      }
    }
    int[] keys = kept.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    return Arrays.copyOf(keys, Math.min(keys.length, MAX_KEYS));
  }
}
