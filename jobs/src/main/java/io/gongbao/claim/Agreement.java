package io.gongbao.claim;

import java.util.Arrays;
import java.util.List;

/** Which statements of one value fit together. */
final class Agreement {
  private Agreement() {}

  /** True when one value fits all. */
  static boolean ofAll(List<Stated> all) {
    double low = all.stream().mapToDouble(Stated::low).max().orElse(0);
    double high = all.stream().mapToDouble(Stated::high).min().orElse(0);
    return low <= high;
  }

  /**
   * For each statement, how many of all it meets: those that neither end before it begins nor begin
   * after it ends. Sorting makes it n log n.
   */
  static int[] met(List<Stated> all) {
    double[] lows = all.stream().mapToDouble(Stated::low).sorted().toArray();
    double[] highs = all.stream().mapToDouble(Stated::high).sorted().toArray();
    int[] met = new int[all.size()];
    for (int i = 0; i < met.length; i++) {
      int endBefore = lessThan(highs, all.get(i).low());
      int beginAfter = lows.length - lessThan(lows, Math.nextUp(all.get(i).high()));
      met[i] = all.size() - endBefore - beginAfter;
    }
    return met;
  }

  private static int lessThan(double[] sorted, double bound) {
    int at = Arrays.binarySearch(sorted, bound);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && sorted[at - 1] == bound) {
      at--;
    }
    return at;
  }
}
