package io.gongbao.term;

/**
 * Kleinberg's bursts of batches (2002, section 4): a two-rate automaton with levels above the
 * overall rate. Level i expects {@code SCALING}^i times the overall rate of articles that hold the
 * term; going up one level costs {@code GAMMA} times the logarithm of the number of batches, going
 * down is free; the cheapest sequence of levels is found by Viterbi.
 *
 * <p>Known weakness: a term that is rare throughout needs few articles to burst; read the level
 * with df.
 */
public final class Bursts {
  private static final double SCALING = 2;
  private static final double GAMMA = 1;
  private static final int HIGHEST = 3;

  private Bursts() {}

  /**
   * Level of each batch, 0 for none.
   *
   * @param totals articles of each batch
   * @param hits those that hold the term
   */
  public static int[] levels(long[] totals, long[] hits) {
    double rate = rate(totals, hits);
    int batches = totals.length;
    int[] levels = new int[batches];
    if (rate <= 0 || rate >= 1) {
      return levels;
    }
    double up = GAMMA * Math.log(batches);
    double[] costs = {0, up, 2 * up, 3 * up};
    int[][] from = new int[batches][HIGHEST + 1];
    for (int batch = 0; batch < batches; batch++) {
      double[] next = new double[HIGHEST + 1];
      for (int level = 0; level <= HIGHEST; level++) {
        int before = batch == 0 ? level : cheapest(costs, level, up);
        double move = batch == 0 ? 0 : Math.max(0, level - before) * up;
        from[batch][level] = before;
        next[level] = costs[before] + move + cost(totals[batch], hits[batch], rate, level);
      }
      costs = next;
    }
    int level = cheapest(costs, HIGHEST, 0);
    for (int batch = batches - 1; batch >= 0; batch--) {
      levels[batch] = level;
      level = from[batch][level];
    }
    return levels;
  }

  /** Negative log likelihood of the hits, without the binomial coefficient all levels share. */
  private static double cost(long total, long hits, double rate, int level) {
    double expected = Math.min(0.9999, rate * Math.pow(SCALING, level));
    return -(hits * Math.log(expected) + (total - hits) * Math.log(1 - expected));
  }

  private static int cheapest(double[] costs, int to, double up) {
    int best = 0;
    for (int level = 1; level < costs.length; level++) {
      double cost = costs[level] + Math.max(0, to - level) * up;
      if (cost < costs[best] + Math.max(0, to - best) * up) {
        best = level;
      }
    }
    return best;
  }

  private static double rate(long[] totals, long[] hits) {
    double all = 0;
    double held = 0;
    for (int batch = 0; batch < totals.length; batch++) {
      all += totals[batch];
      held += hits[batch];
    }
    return all == 0 ? 0 : held / all;
  }
}
