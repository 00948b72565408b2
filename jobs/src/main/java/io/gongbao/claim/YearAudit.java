package io.gongbao.claim;

import io.gongbao.row.Claim;
import io.gongbao.row.Conflict;
import io.gongbao.row.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds a figure that is stated for two years that follow each other: one of the statements names
 * the wrong year, since amounts with several digits hardly ever stay the same. A wrong year to come
 * makes a fact look like a goal, so goals are held against the year before them, too.
 *
 * <p>Weakness: which of the two is wrong cannot be told where there are only two.
 */
final class YearAudit {
  /** A count with fewer digits may stay the same for a year. */
  private static final int LEAST_COUNT_IN_STEPS = 1000;

  /** Amounts of money move more. */
  private static final int LEAST_MONEY_IN_STEPS = 200;

  /** A rate of three digits is hardly that of the year before. */
  private static final int LEAST_RATE_IN_STEPS = 500;

  /** A value with fewer digits may by chance be that of the other year. */
  private static final int LEAST_STRAY_IN_STEPS = 10;

  private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");

  private final Statements statements;

  YearAudit(Statements statements) {
    this.statements = statements;
  }

  /** The metrics of one indicator and region. */
  List<Conflict> audit(List<Metric> ofOneSubject) {
    Map<String, Metric> byTime = new TreeMap<>();
    Map<String, Metric> ahead = new TreeMap<>();
    ofOneSubject.stream()
        .filter(m -> m.period() != null)
        .filter(m -> m.low() != null && m.high() != null)
        .sorted(Comparator.comparing((Metric m) -> -m.claims()).thenComparing(Metric::metricId))
        .forEach(m -> (actual(m) ? byTime : ahead).putIfAbsent(at(Period.year(m.period()), m), m));
    List<Conflict> found = new ArrayList<>();
    for (Metric goal : ahead.values()) {
      Optional<String> year = Period.yearBefore(goal.period());
      Metric before = year.map(p -> byTime.get(at(Period.year(p), goal))).orElse(null);
      if (before != null) {
        same(before, goal).ifPresent(found::add);
      }
    }
    for (Metric now : byTime.values()) {
      Optional<String> year = Period.yearBefore(now.period());
      Metric before = year.map(p -> byTime.get(at(Period.year(p), now))).orElse(null);
      if (before != null) {
        same(before, now).ifPresent(found::add);
        stray(now, before).ifPresent(found::add);
        stray(before, now).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Conflict> same(Metric before, Metric now) {
    boolean meet = now.high() >= before.low() && before.high() >= now.low();
    if (!meet || !telling(now) || !telling(before)) {
      return Optional.empty();
    }
    List<String> claims = List.of(before.bestClaimId(), now.bestClaimId());
    String reason =
        Conflicts.plain(now.value()) + " for " + before.period() + " and for " + now.period();
    return Optional.of(
        Conflicts.of("values differ", now, now.value(), before.value(), reason, claims));
  }

  /** A claim that other claims of its metric contradict, and that is right for the other year. */
  private Optional<Conflict> stray(Metric metric, Metric other) {
    List<Claim> claims = statements.of(metric);
    for (Claim claim : claims) {
      if (claim.value() == other.value() && steps(claim) >= LEAST_STRAY_IN_STEPS) {
        Optional<Claim> against = claims.stream().filter(c -> Stated.differ(c, claim)).findFirst();
        if (against.isPresent()) {
          return Optional.of(stray(metric, claim, against.get(), other));
        }
      }
    }
    return Optional.empty();
  }

  private static Conflict stray(Metric metric, Claim claim, Claim against, Metric other) {
    String reason =
        claim.numberText()
            + " against "
            + against.numberText()
            + ", but stated for "
            + other.period();
    return Conflicts.of(
        "values differ",
        metric,
        against.value(),
        claim.value(),
        reason,
        List.of(claim.claimId(), against.claimId(), other.bestClaimId()));
  }

  private static boolean actual(Metric m) {
    return m.status().equals("actual");
  }

  private static double steps(Claim claim) {
    double step = Stated.of(claim).step();
    return step == 0 ? 0 : Math.abs(claim.value()) / step;
  }

  private static boolean telling(Metric m) {
    boolean money = m.unit() != null && MONEY.matcher(m.unit()).matches();
    boolean rate = m.measure().equals("growth");
    int least = money ? LEAST_MONEY_IN_STEPS : rate ? LEAST_RATE_IN_STEPS : LEAST_COUNT_IN_STEPS;
    return (rate || m.measure().equals("level"))
        && m.modifier().equals("exact")
        && Math.abs(m.value()) >= (m.high() - m.low()) * least;
  }

  private static String at(String period, Metric m) {
    return String.join(
        "|", period, m.measure(), String.valueOf(m.basis()), MetricKey.unit(m.unit()));
  }
}
