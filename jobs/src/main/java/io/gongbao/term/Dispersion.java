package io.gongbao.term;

/** How evenly a term is spread over the parts of a corpus. */
public final class Dispersion {
  private Dispersion() {}

  /**
   * Gries' DP (2008): half the sum of the differences between a part's share of the corpus and its
   * share of the term; normalised by its largest possible value (Lijffijt and Gries 2012). 0 is
   * spread as the corpus is, 1 is all in the smallest part; 0 for one part or no occurrence.
   *
   * @param sizes tokens of each part
   * @param hits occurrences in each part
   */
  public static double dp(long[] sizes, long[] hits) {
    long size = 0;
    long all = 0;
    long least = Long.MAX_VALUE;
    for (int part = 0; part < sizes.length; part++) {
      size += sizes[part];
      all += hits[part];
      least = sizes[part] > 0 ? Math.min(least, sizes[part]) : least;
    }
    if (all == 0 || least >= size) {
      return 0;
    }
    double sum = 0;
    for (int part = 0; part < sizes.length; part++) {
      sum += Math.abs(sizes[part] / (double) size - hits[part] / (double) all);
    }
    return sum / 2 / (1 - least / (double) size);
  }
}
