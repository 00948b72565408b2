package io.gongbao.claim;

import io.gongbao.row.Conflict;
import io.gongbao.row.Metric;
import io.gongbao.rules.AuditRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds growth and change over a year against the levels of both years.
 *
 * <p>Growth in constant prices says nothing about levels in current prices and is not tested.
 *
 * <p>Weakness: levels are revised and delimited anew from year to year, so that only what lies
 * further off than a slack is told. What lies further off than one wrong digit or unit brings it is
 * taken for two things (旅游收入 of a county and of an inn) and not told.
 */
final class GrowthAudit {
  /** The factor that one wrong digit can make. */
  private static final double ONE_DIGIT = 10;

  private final double slack;
  private final List<Double> powers;

  GrowthAudit(AuditRules rules) {
    this.slack = rules.growthSlack();
    this.powers = rules.slips();
  }

  /** The metrics of one indicator and region whose growth may be tested. */
  List<Conflict> audit(List<Metric> ofOneSubject) {
    Map<String, Map<String, Metric>> byUnit = new TreeMap<>();
    ofOneSubject.stream()
        .filter(m -> m.measure().equals("level") && comparable(m))
        .sorted(Comparator.comparing((Metric m) -> -m.claims()).thenComparing(Metric::metricId))
        .forEach(
            m ->
                byUnit
                    .computeIfAbsent(MetricKey.unit(m.unit()), u -> new TreeMap<>())
                    .putIfAbsent(Period.year(m.period()), m));
    List<Conflict> found = new ArrayList<>();
    for (Metric m : ofOneSubject) {
      if (comparable(m) && "yoy".equals(m.basis())) {
        byUnit.values().forEach(levels -> test(m, levels).ifPresent(found::add));
      }
    }
    return found;
  }

  private Optional<Conflict> test(Metric m, Map<String, Metric> levels) {
    Metric now = levels.get(Period.year(m.period()));
    Metric before = Period.yearBefore(m.period()).map(Period::year).map(levels::get).orElse(null);
    if (now == null || before == null) {
      return Optional.empty();
    }
    return switch (m.measure()) {
      case "growth" -> growth(m, now, before);
      case "change" -> change(m, now, before);
      default -> Optional.empty();
    };
  }

  private Optional<Conflict> growth(Metric m, Metric now, Metric before) {
    if (before.low() <= 0) {
      return Optional.empty();
    }
    double least = (now.low() / before.high() - 1) * 100 - slack;
    double most = (now.high() / before.low() - 1) * 100 + slack;
    if (m.high() >= least && m.low() <= most) {
      return Optional.empty();
    }
    double ratio = now.value() / before.value();
    if (!Slip.couldBe(ratio / (1 + m.value() / 100), ONE_DIGIT, powers)) {
      return Optional.empty();
    }
    double expected = (ratio - 1) * 100;
    String reason =
        String.format(
            Locale.ROOT,
            "%s / %s - 1 = %.1f%%, stated %.1f%%",
            Conflicts.plain(now.value()),
            Conflicts.plain(before.value()),
            expected,
            m.value());
    return Optional.of(conflict(m, now, before, expected, reason));
  }

  private Optional<Conflict> change(Metric m, Metric now, Metric before) {
    double open = slack / 100 * Math.abs(before.value());
    boolean fits =
        m.high() >= now.low() - before.high() - open && m.low() <= now.high() - before.low() + open;
    if (fits || !MetricKey.unit(m.unit()).equals(MetricKey.unit(now.unit()))) {
      return Optional.empty();
    }
    double expected = now.value() - before.value();
    String reason =
        String.format(
            Locale.ROOT,
            "%s - %s = %s, stated %s",
            Conflicts.plain(now.value()),
            Conflicts.plain(before.value()),
            Conflicts.plain(expected),
            Conflicts.plain(m.value()));
    return Optional.of(conflict(m, now, before, expected, reason));
  }

  private static Conflict conflict(
      Metric m, Metric now, Metric before, double expected, String reason) {
    List<String> claims = List.of(m.bestClaimId(), now.bestClaimId(), before.bestClaimId());
    return Conflicts.of("growth does not fit", m, expected, m.value(), reason, claims);
  }

  private static boolean comparable(Metric m) {
    return m.status().equals("actual") && m.period() != null && m.low() != null && m.high() != null;
  }
}
