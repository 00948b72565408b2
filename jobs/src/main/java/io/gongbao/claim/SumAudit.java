package io.gongbao.claim;

import io.gongbao.row.Claim;
import io.gongbao.row.Conflict;
import io.gongbao.row.Metric;
import io.gongbao.rules.AuditRules;
import io.gongbao.rules.Region;
import io.gongbao.rules.RegionTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Holds parts against their whole: indicators inside others, places inside others. */
final class SumAudit {
  /**
   * A wrong digit or unit in one part leaves at least a third of the whole; parts that make less
   * are those of another time.
   */
  private static final double MOST_MISSED = 3;

  private final AuditRules rules;
  private final RegionTable regions;

  SumAudit(AuditRules rules, RegionTable regions) {
    this.rules = rules;
    this.regions = regions;
  }

  /**
   * Indicators against those that hold them, within one article: elsewhere the same words may mean
   * another delimitation.
   *
   * @param metrics metrics of the claims of one article
   */
  List<Conflict> indicators(List<Metric> metrics) {
    Map<String, Metric> levels = levels(metrics);
    List<Conflict> found = new ArrayList<>();
    for (Metric whole : levels.values()) {
      rules.sums().stream()
          .filter(sum -> sum.whole().equals(whole.indicator()))
          .forEach(sum -> inside(whole, sum, levels).ifPresent(found::add));
    }
    return found;
  }

  /**
   * Places against those that hold them, in one period; the whole must be stated by two sources.
   */
  List<Conflict> places(List<Metric> metrics) {
    Map<String, Metric> levels = levels(metrics);
    Map<Metric, List<Metric>> tooLarge = new LinkedHashMap<>();
    for (Metric part : levels.values()) {
      if (rules.additive().contains(part.indicator())) {
        exceeded(part, levels)
            .ifPresent(whole -> tooLarge.computeIfAbsent(whole, w -> new ArrayList<>()).add(part));
      }
    }
    return tooLarge.entrySet().stream().map(e -> larger(e.getKey(), e.getValue())).toList();
  }

  /** One conflict for a whole, however many parts exceed it: it is the whole that is wrong then. */
  private static Conflict larger(Metric whole, List<Metric> parts) {
    Metric largest = Collections.max(parts, Comparator.comparingDouble(Metric::value));
    return conflict(whole, List.of(largest));
  }

  private static Map<String, Metric> levels(List<Metric> metrics) {
    Map<String, Metric> levels = new TreeMap<>();
    metrics.stream()
        .filter(m -> m.indicator() != null && m.regionCode() != null && m.period() != null)
        .filter(m -> m.measure().equals("level") && m.status().equals("actual"))
        .filter(m -> m.low() != null && m.high() != null)
        .sorted(Comparator.comparing((Metric m) -> -m.claims()).thenComparing(Metric::metricId))
        .forEach(m -> levels.putIfAbsent(at(m.indicator(), m.regionCode(), m), m));
    return levels;
  }

  private Optional<Conflict> inside(Metric whole, AuditRules.Sum sum, Map<String, Metric> levels) {
    List<Metric> parts =
        sum.parts().stream()
            .map(part -> levels.get(at(part, whole.regionCode(), whole)))
            .filter(Objects::nonNull)
            .toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    double low = parts.stream().mapToDouble(Metric::low).sum();
    double high = parts.stream().mapToDouble(Metric::high).sum();
    boolean all = sum.addsUp() && parts.size() == sum.parts().size();
    boolean exceed = low > whole.high() + slack(whole);
    boolean less = all && high < whole.low() - slack(whole);
    boolean miss = less && Slip.couldBe(high / whole.low(), MOST_MISSED, rules.slips());
    return exceed || miss ? Optional.of(conflict(whole, parts)) : Optional.empty();
  }

  /** The nearest place around it that has less. */
  private Optional<Metric> exceeded(Metric part, Map<String, Metric> levels) {
    Optional<Region> at = regions.byCode(part.regionCode()).flatMap(regions::parent);
    while (at.isPresent()) {
      Metric whole = levels.get(at(part.indicator(), at.get().code(), part));
      if (whole != null && whole.sources() > 1 && part.low() > whole.high() + slack(whole)) {
        return Optional.of(whole);
      }
      at = regions.parent(at.get());
    }
    return Optional.empty();
  }

  private double slack(Metric whole) {
    return Math.abs(whole.value()) * rules.growthSlack() / 100;
  }

  private static Conflict conflict(Metric whole, List<Metric> parts) {
    double value = parts.stream().mapToDouble(Metric::value).sum();
    List<String> claims = new ArrayList<>(parts.stream().map(Metric::bestClaimId).toList());
    claims.add(whole.bestClaimId());
    String sum = String.join(" + ", parts.stream().map(SumAudit::named).toList());
    String reason = sum + (value > whole.value() ? " > " : " < ") + named(whole);
    return Conflicts.of("parts exceed whole", whole, whole.value(), value, reason, claims);
  }

  private static String named(Metric metric) {
    return metric.indicatorText() + " " + Conflicts.plain(metric.value());
  }

  private static String at(String indicator, String region, Metric m) {
    return String.join("|", indicator, region, Period.year(m.period()), MetricKey.unit(m.unit()));
  }

  /** Sums of the claims of one article. */
  List<Conflict> article(List<Claim> claims) {
    return indicators(Reconciler.reconcile(claims, Map.of()));
  }
}
