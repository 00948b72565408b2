package io.gongbao.claim;

import io.gongbao.row.Claim;
import io.gongbao.row.Conflict;
import io.gongbao.row.Metric;
import io.gongbao.rules.AuditRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds statements that cannot all be right. Every conflict carries its arithmetic.
 *
 * <p>Weakness: what two texts call by the same words is taken for the same thing, so a phrase
 * outside the catalogue is tested only within one article.
 */
public final class Auditor {
  private final AuditRules rules;

  public Auditor(AuditRules rules) {
    this.rules = rules;
  }

  /** The claims of one metric that do not meet its best claim. */
  public List<Conflict> values(Metric metric, List<Claim> claims) {
    Claim best =
        claims.stream()
            .filter(c -> c.claimId().equals(metric.bestClaimId()))
            .findFirst()
            .orElseThrow();
    Map<Double, Claim> others = new TreeMap<>();
    claims.stream()
        .filter(c -> c.confidence() >= rules.leastConfidence())
        .filter(c -> !Stated.of(c).meets(Stated.of(best)))
        .sorted(Comparator.comparing(Claim::claimId))
        .forEach(c -> others.putIfAbsent(c.value(), c));
    List<Conflict> found = new ArrayList<>();
    for (Claim other : others.values()) {
      found.add(valuesDiffer(metric, best, other));
    }
    return found;
  }

  private Conflict valuesDiffer(Metric metric, Claim best, Claim other) {
    double ratio = Math.abs(other.value() / best.value());
    for (double slip : rules.slips()) {
      if (slips(ratio, slip, other, best)) {
        String reason =
            other.numberText()
                + " is "
                + (ratio > 1 ? "" : "1/")
                + (long) slip
                + " of "
                + best.numberText();
        return Conflicts.of(
            "unit slip",
            metric,
            best.value(),
            other.value(),
            reason,
            List.of(best.claimId(), other.claimId()));
      }
    }
    return Conflicts.of(
        "values differ",
        metric,
        best.value(),
        other.value(),
        other.numberText() + " against " + best.numberText(),
        List.of(best.claimId(), other.claimId()));
  }

  private static boolean slips(double ratio, double slip, Claim other, Claim best) {
    double off = ratio > 1 ? ratio / slip : 1 / ratio / slip;
    double open =
        (Stated.of(other).step() / Math.abs(other.value()))
            + (Stated.of(best).step() / Math.abs(best.value()));
    return Double.isFinite(off) && Math.abs(off - 1) <= open + 1e-9;
  }

  /** A metric that is a share of a whole and more than all of it. */
  public List<Conflict> shareOver100(Metric metric, Claim best) {
    boolean whole =
        metric.measure().equals("share")
            && "percent".equals(metric.unit())
            && metric.value() > 100
            && rules.shares().stream().anyMatch(metric.indicatorText()::endsWith)
            && rules.over100().stream().noneMatch(best.evidence()::contains);
    return whole
        ? List.of(
            Conflicts.of(
                "share over 100",
                metric,
                100,
                metric.value(),
                best.numberText() + " of a whole",
                List.of(best.claimId())))
        : List.of();
  }

  /** All conflicts of a list of claims and the metrics made of them. */
  public List<Conflict> audit(List<Metric> metrics, List<Claim> claims) {
    Map<String, Claim> byId =
        claims.stream().collect(Collectors.toMap(Claim::claimId, c -> c, (a, b) -> a));
    List<Conflict> found = new ArrayList<>();
    for (Metric metric : metrics) {
      List<Claim> own = metric.claimIds().stream().map(byId::get).toList();
      found.addAll(values(metric, own));
      found.addAll(shareOver100(metric, byId.get(metric.bestClaimId())));
    }
    return found;
  }
}
