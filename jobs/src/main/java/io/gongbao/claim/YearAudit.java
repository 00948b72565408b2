package io.gongbao.claim;

import io.gongbao.row.Conflict;
import io.gongbao.row.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the same level stated for two years that follow each other: one of them is wrong, since
 * amounts with three and more digits hardly ever stay the same.
 *
 * <p>Weakness: which of the two is wrong cannot be told.
 */
final class YearAudit {
  /** A value with fewer digits may stay the same for a year. */
  private static final int LEAST_VALUE_IN_STEPS = 1000;

  List<Conflict> audit(List<Metric> ofOneSubject) {
    Map<String, Metric> levels = new TreeMap<>();
    ofOneSubject.stream()
        .filter(YearAudit::telling)
        .sorted(Comparator.comparing((Metric m) -> -m.claims()).thenComparing(Metric::metricId))
        .forEach(m -> levels.putIfAbsent(at(Period.year(m.period()), m), m));
    List<Conflict> found = new ArrayList<>();
    for (Metric now : levels.values()) {
      Optional<String> before = Period.yearBefore(now.period());
      Metric same = before.map(p -> levels.get(at(Period.year(p), now))).orElse(null);
      if (same != null && same.value() == now.value()) {
        List<String> claims = List.of(same.bestClaimId(), now.bestClaimId());
        String reason =
            Conflicts.plain(now.value()) + " for " + same.period() + " and for " + now.period();
        found.add(Conflicts.of("values differ", now, now.value(), same.value(), reason, claims));
      }
    }
    return found;
  }

  private static boolean telling(Metric m) {
    return m.measure().equals("level")
        && m.status().equals("actual")
        && m.modifier().equals("exact")
        && m.period() != null
        && Math.abs(m.value()) >= (m.high() - m.low()) * LEAST_VALUE_IN_STEPS;
  }

  private static String at(String period, Metric m) {
    return period + "|" + MetricKey.unit(m.unit());
  }
}
