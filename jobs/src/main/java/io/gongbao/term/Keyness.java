package io.gongbao.term;

/** How much more often a term stands in one part of a corpus than in another. */
public final class Keyness {
  /** Quantile of the normal distribution that leaves 0.005% on either side. */
  private static final double Z = 3.8905918864131;

  private Keyness() {}

  /**
   * Log-likelihood ratio G2 = 2 sum O ln(O / E) over the four cells of the table (Dunning 1993),
   * negative when the rate is lower in the part than in the rest. 15.13 corresponds to p = 0.0001
   * with one degree of freedom (Rayson, Berridge and Francis 2004). Zero when either side is empty.
   *
   * @param hits of the part's total
   * @param hitsOfRest of the rest's total
   */
  public static double logLikelihood(long hits, long total, long hitsOfRest, long totalOfRest) {
    if (total <= 0 || totalOfRest <= 0) {
      return 0;
    }
    double all = total + totalOfRest;
    double rate = (hits + hitsOfRest) / all;
    double g2 =
        2
            * (cell(hits, total * rate)
                + cell(hitsOfRest, totalOfRest * rate)
                + cell(total - hits, total * (1 - rate))
                + cell(totalOfRest - hitsOfRest, totalOfRest * (1 - rate)));
    boolean lower = hits / (double) total < hitsOfRest / (double) totalOfRest;
    return lower ? -Math.max(0, g2) : Math.max(0, g2);
  }

  private static double cell(long observed, double expected) {
    return observed <= 0 ? 0 : observed * Math.log(observed / expected);
  }

  /**
   * Log ratio (Hardie 2014): log2 of the ratio of the rates; half a hit is added on both sides so
   * that a term new to the corpus has a finite one. Zero when either side is empty.
   */
  public static double logRatio(long hits, long total, long hitsOfRest, long totalOfRest) {
    if (total <= 0 || totalOfRest <= 0) {
      return 0;
    }
    return log2(((hits + 0.5) / total) / ((hitsOfRest + 0.5) / totalOfRest));
  }

  /**
   * Growth from one year to the next, shrunk towards none: log2 of the ratio of the rates after
   * {@code prior} articles with the term's overall rate are added to each year (the mean of a beta
   * posterior whose prior has that weight), so that a term seen once does not double by chance.
   */
  public static double growth(
      long hits, long total, long hitsBefore, long totalBefore, double overallRate, double prior) {
    double now = (hits + prior * overallRate) / (total + prior);
    double before = (hitsBefore + prior * overallRate) / (totalBefore + prior);
    return now <= 0 || before <= 0 ? 0 : log2(now / before);
  }

  /**
   * Least log ratio that the counts bear out: log2 of the ratio of the rates at the lower end of
   * Wilson's score interval (1927) of the share of all hits that fall into the part, at p = 0.0001.
   * A lower bound as in Evert's conservative log ratio (2022), by an interval in closed form.
   * Orders terms by how much they rose without setting the rare ones first. Zero when either side
   * is empty or nothing is hit.
   */
  public static double ratioFloor(long hits, long total, long hitsOfRest, long totalOfRest) {
    if (total <= 0 || totalOfRest <= 0 || hits <= 0) {
      return 0;
    }
    double n = hits + hitsOfRest;
    double share = hits / n;
    double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    double low = (share + Z * Z / (2 * n) - half) / (1 + Z * Z / n);
    return log2(low / (1 - low) * totalOfRest / total);
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
