package io.gongbao.theme;

/**
 * Where a share probably lies, given hits of trials: the score interval of Wilson (1927), which
 * stays within 0 and 1 and is honest for small counts.
 */
public record WilsonInterval(double low, double high) {
  /** Quantile of the normal distribution that leaves 2.5% on either side. */
  private static final double Z = 1.959963984540054;

  /** The 95% interval; 0 to 1 without trials. */
  public static WilsonInterval of(long hits, long trials) {
    if (hits < 0 || hits > trials) {
      throw new IllegalArgumentException(hits + " hits of " + trials);
    }
    if (trials == 0) {
      return new WilsonInterval(0, 1);
    }
    double n = trials;
    double share = hits / n;
    double scale = 1 + Z * Z / n;
    double centre = (share + Z * Z / (2 * n)) / scale;
    double half = Z / scale * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    double low = hits == 0 ? 0 : centre - half;
    double high = hits == trials ? 1 : centre + half;
    return new WilsonInterval(low, high);
  }
}
