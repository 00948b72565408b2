package io.gongbao.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The best paths of those offered: at most so many, and none too far behind the best. */
final class ShiftBeam {
  private static final int WIDTH = 80;
  private static final Comparator<ShiftPath> BEST_FIRST =
      Comparator.comparingDouble(ShiftPath::score).reversed();

  private final double behind;
  private List<ShiftPath> paths = new ArrayList<>();
  private double floor;

  /**
   * @param behind how much less the log probability of a path may be than the best's
   * @param floor what it must reach in any case
   */
  ShiftBeam(double behind, double floor) {
    this.behind = behind;
    this.floor = floor;
  }

  /** A path with less than this log probability is not kept. */
  double floor() {
    return floor;
  }

  void offer(ShiftPath path) {
    if (path.score() >= floor) {
      paths.add(path);
      floor = Math.max(floor, path.score() - behind);
      if (paths.size() == 4 * WIDTH) {
        prune();
      }
    }
  }

  /** The paths kept, best first; of equals, the one offered first. */
  List<ShiftPath> best() {
    prune();
    return paths;
  }

  private void prune() {
    paths.sort(BEST_FIRST);
    int kept = Math.min(WIDTH, paths.size());
    while (kept > 0 && paths.get(kept - 1).score() < floor) {
      kept--;
    }
    paths = new ArrayList<>(paths.subList(0, kept));
    if (kept == WIDTH) {
      floor = Math.max(floor, paths.get(kept - 1).score());
    }
  }
}
