package io.gongbao.claim;

import io.gongbao.row.Conflict;
import io.gongbao.row.Metric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Holds growth and change over a year against the levels of both years.
 *
 * <p>Growth in constant prices says nothing about levels in current prices and is not tested.
 *
 * <p>Weakness: levels are revised and delimited anew from year to year, so that only what lies
 * further off than a slack is told.
 */
final class GrowthAudit {
  private final double slack;

  GrowthAudit(double slack) {
    this.slack = slack;
  }

  /** The metrics of one indicator and region whose growth may be tested. */
  List<Conflict> audit(List<Metric> ofOneSubject) {
    Map<String, Metric> levels = new HashMap<>();
    for (Metric m : ofOneSubject) {
      if (m.measure().equals("level") && comparable(m)) {
        levels.merge(at(m.period(), m), m, GrowthAudit::moreClaims);
      }
    }
    List<Conflict> found = new ArrayList<>();
    for (Metric m : ofOneSubject) {
      if (!comparable(m) || !"yoy".equals(m.basis())) {
        continue;
      }
      for (String unit :
          levels.values().stream()
              .map(x -> MetricKey.unit(x.unit()))
              .distinct()
              .sorted()
              .toList()) {
        Metric now = levels.get(Period.year(m.period()) + "|" + unit);
        Metric before =
            Period.yearBefore(m.period())
                .map(p -> levels.get(Period.year(p) + "|" + unit))
                .orElse(null);
        if (now != null && before != null) {
          test(m, now, before, found);
        }
      }
    }
    return found;
  }

  private void test(Metric m, Metric now, Metric before, List<Conflict> found) {
    List<String> claims = List.of(m.bestClaimId(), now.bestClaimId(), before.bestClaimId());
    if (m.measure().equals("growth") && before.low() > 0) {
      double least = (now.low() / before.high() - 1) * 100 - slack;
      double most = (now.high() / before.low() - 1) * 100 + slack;
      double expected = (now.value() / before.value() - 1) * 100;
      if (m.high() < least || m.low() > most) {
        String reason =
            String.format(
                Locale.ROOT,
                "%s / %s - 1 = %.1f%%, stated %.1f%%",
                Conflicts.plain(now.value()),
                Conflicts.plain(before.value()),
                expected,
                m.value());
        found.add(Conflicts.of("growth does not fit", m, expected, m.value(), reason, claims));
      }
    }
    if (m.measure().equals("change")
        && MetricKey.unit(m.unit()).equals(MetricKey.unit(now.unit()))) {
      double open = slack / 100 * Math.abs(before.value());
      double expected = now.value() - before.value();
      if (m.high() < now.low() - before.high() - open
          || m.low() > now.high() - before.low() + open) {
        String reason =
            Conflicts.plain(now.value())
                + " - "
                + Conflicts.plain(before.value())
                + " = "
                + Conflicts.plain(expected)
                + ", stated "
                + Conflicts.plain(m.value());
        found.add(Conflicts.of("growth does not fit", m, expected, m.value(), reason, claims));
      }
    }
  }

  private static boolean comparable(Metric m) {
    return m.status().equals("actual") && m.period() != null && m.low() != null && m.high() != null;
  }

  private static String at(String period, Metric m) {
    return Period.year(period) + "|" + MetricKey.unit(m.unit());
  }

  private static Metric moreClaims(Metric a, Metric b) {
    int more = Integer.compare(b.claims(), a.claims());
    return more < 0 || (more == 0 && a.metricId().compareTo(b.metricId()) <= 0) ? a : b;
  }
}
