package io.gongbao.claim;

import io.gongbao.row.Claim;
import io.gongbao.row.Conflict;
import io.gongbao.row.Metric;
import io.gongbao.rules.AuditRules;
import io.gongbao.rules.IndicatorCatalogue;
import io.gongbao.rules.RegionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds statements that cannot all be right. Every conflict carries its arithmetic.
 *
 * <p>Four questions with four groupings: the claims of one metric, the claims of one article, the
 * metrics of one indicator and region over time, the metrics of one period across places.
 */
public final class Auditor {
  private final AuditRules rules;
  private final IndicatorCatalogue indicators;
  private final ValueAudit values;
  private final GrowthAudit growth;
  private final SumAudit sums;
  private final YearAudit years = new YearAudit();

  public Auditor(AuditRules rules, IndicatorCatalogue indicators, RegionTable regions) {
    this.rules = rules;
    this.indicators = indicators;
    this.values = new ValueAudit(rules);
    this.growth = new GrowthAudit(rules.growthSlack());
    this.sums = new SumAudit(rules, regions);
  }

  /** Claims of one metric against each other, and a share over 100. */
  public List<Conflict> ofMetric(Metric metric, List<Claim> claims) {
    return values.audit(metric, claims);
  }

  /**
   * Growth against levels, and the same level for two years, among metrics with the same {@link
   * Reconciler#subject}.
   */
  public List<Conflict> ofSubject(List<Metric> metrics) {
    if (metrics.stream().anyMatch(m -> m.indicator() == null || m.regionName() == null)) {
      return List.of();
    }
    List<Conflict> found = new ArrayList<>(years.audit(metrics));
    if (metrics.stream().allMatch(this::growthFollowsLevels)) {
      found.addAll(growth.audit(metrics));
    }
    return found;
  }

  /** Places against those that hold them, among metrics with the same {@link #period}. */
  public List<Conflict> ofPeriod(List<Metric> metrics) {
    return sums.places(metrics);
  }

  /** Indicators against those that hold them, among all claims of one article. */
  public List<Conflict> ofArticle(List<Claim> claims) {
    return sums.article(claims);
  }

  /** The group of a metric for {@link #ofPeriod}; empty for metrics that are no part of any. */
  public static Optional<String> period(Metric m) {
    boolean compared =
        m.indicator() != null
            && m.period() != null
            && m.measure().equals("level")
            && m.status().equals("actual");
    return compared ? Optional.of(Period.year(m.period())) : Optional.empty();
  }

  /** All conflicts of a list of claims and the metrics made of them. */
  public List<Conflict> audit(List<Metric> metrics, List<Claim> claims) {
    Map<String, Claim> byId =
        claims.stream().collect(Collectors.toMap(Claim::claimId, c -> c, (a, b) -> a));
    Map<String, List<Metric>> bySubject = new TreeMap<>();
    Map<String, List<Metric>> byPeriod = new TreeMap<>();
    List<Conflict> found = new ArrayList<>();
    for (Metric metric : metrics) {
      found.addAll(ofMetric(metric, metric.claimIds().stream().map(byId::get).toList()));
      bySubject.computeIfAbsent(Reconciler.subject(metric), k -> new ArrayList<>()).add(metric);
      period(metric)
          .ifPresent(p -> byPeriod.computeIfAbsent(p, k -> new ArrayList<>()).add(metric));
    }
    Map<String, List<Claim>> byArticle = new TreeMap<>();
    claims.forEach(c -> byArticle.computeIfAbsent(c.articleId(), k -> new ArrayList<>()).add(c));
    byArticle.values().forEach(group -> found.addAll(ofArticle(group)));
    bySubject.values().forEach(group -> found.addAll(ofSubject(group)));
    byPeriod.values().forEach(group -> found.addAll(ofPeriod(group)));
    return found;
  }

  private boolean growthFollowsLevels(Metric metric) {
    String id = metric.indicator();
    return !rules.growthApart().contains(id)
        && indicators.byId(id).map(i -> !"constant".equals(i.prices())).orElse(false);
  }
}
