package io.gongbao.text;

import java.util.List;

/**
 * For each character of the best path at its item, the share of all paths' probability that has it
 * there too. Paths are compared up to the step from which they share their history.
 */
final class ShiftVotes {
  private final int[] keys;
  private final double[] shares;

  /**
   * @param paths best first, not empty
   */
  ShiftVotes(List<ShiftPath> paths) {
    ShiftPath best = paths.get(0);
    int steps = 0;
    for (ShiftPath step = best; step != null; step = step.before()) {
      steps++;
    }
    keys = new int[steps];
    shares = new double[steps];
    int at = steps;
    for (ShiftPath step = best; step != null; step = step.before()) {
      keys[--at] = key(step);
    }
    double total = 0;
    for (ShiftPath path : paths) {
      double weight = Math.exp(path.score() - best.score());
      total += weight;
      count(path, weight);
    }
    for (int i = 0; i < steps; i++) {
      shares[i] /= total;
    }
  }

  private void count(ShiftPath path, double weight) {
    int at = keys.length - 1;
    for (ShiftPath step = path; step.before() != null; step = step.before()) {
      if (step.emits()) {
        while (at > 0 && keys[at] >>> 16 > step.item()) {
          at--;
        }
        for (int i = at; i > 0 && keys[i] >>> 16 == step.item(); i--) {
          shares[i] += keys[i] == key(step) ? weight : 0;
        }
      }
    }
  }

  /** The share, 0 to 1, of a step of the best path. */
  double share(ShiftPath step) {
    double share = 0;
    for (int i = 0; i < keys.length; i++) {
      share = keys[i] == key(step) ? shares[i] : share;
    }
    return Math.min(1, share);
  }

  private static int key(ShiftPath path) {
    return (path.item() << 16) | path.emitted();
  }
}
