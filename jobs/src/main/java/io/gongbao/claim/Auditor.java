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

  public Auditor(AuditRules rules, IndicatorCatalogue indicators, RegionTable regions) {
    this.rules = rules;
    this.indicators = indicators;
    this.values = new ValueAudit(rules);
    this.growth = new GrowthAudit(rules);
    this.sums = new SumAudit(rules, regions);
  }

  /** All conflicts of a list of claims and the metrics made of them, but for {@link #places}. */
  public List<Conflict> audit(List<Metric> metrics, List<Claim> claims) {
    Statements statements = new Statements(claims, rules.leastConfidence(), rules.slips());
    YearAudit years = new YearAudit(statements);
    List<Conflict> found = new ArrayList<>();
    Map<String, List<Metric>> bySubject = new TreeMap<>();
    for (Metric metric : metrics) {
      found.addAll(values.audit(metric, statements));
      if (metric.indicator() != null && metric.regionName() != null) {
        bySubject.computeIfAbsent(Reconciler.subject(metric), k -> new ArrayList<>()).add(metric);
      }
    }
    for (List<Metric> subject : bySubject.values()) {
      found.addAll(years.audit(subject));
      if (growthFollowsLevels(subject.get(0))) {
        found.addAll(growth.audit(subject));
      }
    }
    Map<String, List<Claim>> byArticle = new TreeMap<>();
    claims.forEach(c -> byArticle.computeIfAbsent(c.articleId(), k -> new ArrayList<>()).add(c));
    byArticle.values().forEach(group -> found.addAll(sums.article(group)));
    return found;
  }

  /** Places against those that hold them, among metrics with the same {@link #period}. */
  public List<Conflict> places(List<Metric> metrics) {
    return sums.places(metrics);
  }

  /** The group of a metric for {@link #places}; empty for metrics that are no part of any. */
  public static Optional<String> period(Metric m) {
    boolean compared =
        m.indicator() != null
            && m.period() != null
            && m.measure().equals("level")
            && m.status().equals("actual");
    return compared ? Optional.of(Period.year(m.period())) : Optional.empty();
  }

  private boolean growthFollowsLevels(Metric metric) {
    String id = metric.indicator();
    return !rules.growthApart().contains(id)
        && indicators.byId(id).map(i -> !"constant".equals(i.prices())).orElse(false);
  }
}
