package io.gongbao.claim;

import io.gongbao.row.Conflict;
import io.gongbao.row.Metric;
import io.gongbao.rules.AuditRules;
import io.gongbao.rules.Region;
import io.gongbao.rules.RegionTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Holds parts against their whole: indicators inside others, places inside others. */
final class SumAudit {
  private final AuditRules rules;
  private final RegionTable regions;

  SumAudit(AuditRules rules, RegionTable regions) {
    this.rules = rules;
    this.regions = regions;
  }

  /** Conflicts among metrics of one period; only levels of catalogue indicators are compared. */
  List<Conflict> audit(List<Metric> ofOnePeriod) {
    Map<String, Metric> levels = new HashMap<>();
    for (Metric m : ofOnePeriod) {
      if (m.indicator() != null && m.regionCode() != null && m.low() != null && m.high() != null) {
        levels.merge(
            at(m.indicator(), m), m, (a, b) -> a.metricId().compareTo(b.metricId()) < 0 ? a : b);
      }
    }
    List<Conflict> found = new ArrayList<>();
    levels.values().stream()
        .sorted(java.util.Comparator.comparing(Metric::metricId))
        .forEach(
            whole -> {
              rules.sums().stream()
                  .filter(sum -> sum.whole().equals(whole.indicator()))
                  .forEach(sum -> inside(whole, sum, levels).ifPresent(found::add));
              place(whole, levels).ifPresent(found::add);
            });
    return found;
  }

  private Optional<Conflict> inside(Metric whole, AuditRules.Sum sum, Map<String, Metric> levels) {
    List<Metric> parts =
        sum.parts().stream().map(p -> levels.get(at(p, whole))).filter(Objects::nonNull).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    double value = parts.stream().mapToDouble(Metric::value).sum();
    double low = parts.stream().mapToDouble(Metric::low).sum();
    double high = parts.stream().mapToDouble(Metric::high).sum();
    boolean all = sum.addsUp() && parts.size() == sum.parts().size();
    boolean exceed = low > whole.high() + slack(whole);
    boolean miss = all && high < whole.low() - slack(whole);
    return exceed || miss ? Optional.of(conflict(whole, parts, value)) : Optional.empty();
  }

  /** A place cannot have more than the place that holds it. */
  private Optional<Conflict> place(Metric part, Map<String, Metric> levels) {
    Optional<Region> at = regions.byCode(part.regionCode()).flatMap(regions::parent);
    while (at.isPresent() && rules.additive().contains(part.indicator())) {
      Metric whole =
          levels.get(part.indicator() + "|" + at.get().code() + "|" + MetricKey.unit(part.unit()));
      if (whole != null && part.low() > whole.high() + slack(whole)) {
        return Optional.of(conflict(whole, List.of(part), part.value()));
      }
      at = regions.parent(at.get());
    }
    return Optional.empty();
  }

  private double slack(Metric whole) {
    return Math.abs(whole.value()) * rules.growthSlack() / 100;
  }

  private static Conflict conflict(Metric whole, List<Metric> parts, double value) {
    List<String> claims = new ArrayList<>(parts.stream().map(Metric::bestClaimId).toList());
    claims.add(whole.bestClaimId());
    String reason =
        String.join(
                " + ",
                parts.stream()
                    .map(p -> p.indicatorText() + " " + Conflicts.plain(p.value()))
                    .toList())
            + (value > whole.value() ? " > " : " < ")
            + whole.indicatorText()
            + " "
            + Conflicts.plain(whole.value());
    return Conflicts.of("parts exceed whole", whole, whole.value(), value, reason, claims);
  }

  private static String at(String indicator, Metric m) {
    return indicator + "|" + m.regionCode() + "|" + MetricKey.unit(m.unit());
  }
}
