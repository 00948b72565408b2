package io.gongbao.claim;

import io.gongbao.rules.IndicatorCatalogue.Indicator;
import io.gongbao.rules.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes a claim doubtful by itself: a level outside the bounds that the catalogue gives for
 * any place, a fall by more than all, a place that could not be told.
 *
 * <p>Weakness: the bounds are wide, so that a slip by a factor of ten passes; conflicts find those.
 */
final class Plausibility {
  private static final double ALL = -100;
  private static final double MOST_GROWTH = 1e5;

  private Plausibility() {}

  /** Flags of the column, in a fixed order; empty for most claims. */
  static List<String> flags(Indicator indicator, Measure measure, String unit, Region region) {
    List<String> flags = new ArrayList<>();
    if (outside(indicator, measure, unit)) {
      flags.add("implausible");
    }
    if (region == null) {
      flags.add("unclear region");
    }
    return flags;
  }

  private static boolean outside(Indicator indicator, Measure measure, String unit) {
    double value = measure.value();
    double high = measure.high() == null ? value : measure.high();
    if (measure.measure().equals("growth")) {
      return value < ALL || high > MOST_GROWTH;
    }
    if (Math.abs(high) > most(unit)) {
      return true;
    }
    boolean level = measure.measure().equals("level") || measure.measure().equals("share");
    if (indicator == null || !level || !fits(indicator.family(), unit)) {
      return false;
    }
    return value < indicator.low() || high > indicator.high();
  }

  /** What no place and no thing reaches: persons of the world, all money, any count. */
  private static double most(String unit) {
    return switch (String.valueOf(unit)) {
      case "percent", "pp" -> 1e3;
      case "人" -> 1e10;
      case "times" -> 1e6;
      default -> money(unit) ? 1e17 : 1e20;
    };
  }

  private static boolean money(String unit) {
    return unit != null && unit.length() == 3 && unit.charAt(0) >= 'A' && unit.charAt(0) <= 'Z';
  }

  /**
   * Bounds are in the unit of the indicator's own family: a share of exports is not held to them.
   */
  private static boolean fits(String family, String unit) {
    boolean percent = "percent".equals(unit);
    return switch (family) {
      case "percent" -> percent;
      case "money" -> "CNY".equals(unit);
      case "person" -> "人".equals(unit) || "人次".equals(unit);
      case "count" -> !percent && unit != null && unit.length() <= 2;
      default -> false;
    };
  }
}
