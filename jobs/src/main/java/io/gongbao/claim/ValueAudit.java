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

/** Holds the claims of one metric against its best claim, and a share against its whole. */
final class ValueAudit {
  private final AuditRules rules;

  ValueAudit(AuditRules rules) {
    this.rules = rules;
  }

  List<Conflict> audit(Metric metric, List<Claim> claims) {
    Claim best =
        claims.stream()
            .filter(c -> c.claimId().equals(metric.bestClaimId()))
            .findFirst()
            .orElseThrow();
    List<Conflict> found = new ArrayList<>();
    if (over100(metric, best)) {
      String reason = best.numberText() + " of a whole";
      found.add(
          Conflicts.of(
              "share over 100", metric, 100, metric.value(), reason, List.of(best.claimId())));
    }
    Map<Double, Claim> others = new TreeMap<>();
    claims.stream()
        .filter(c -> c.confidence() >= rules.leastConfidence())
        .filter(c -> !Stated.of(c).meets(Stated.of(best)))
        .sorted(Comparator.comparing(Claim::claimId))
        .forEach(c -> others.putIfAbsent(c.value(), c));
    others.values().forEach(other -> found.add(differ(metric, best, other)));
    return found;
  }

  private boolean over100(Metric metric, Claim best) {
    return metric.measure().equals("share")
        && "percent".equals(metric.unit())
        && metric.value() > 100
        && rules.shares().stream().anyMatch(metric.indicatorText()::endsWith)
        && rules.beyondWhole().stream().noneMatch(best.evidence()::contains);
  }

  private Conflict differ(Metric metric, Claim best, Claim other) {
    List<String> ids = List.of(best.claimId(), other.claimId());
    double ratio = Math.abs(other.value() / best.value());
    for (double slip : rules.slips()) {
      if (slipped(ratio, slip, other, best)) {
        String reason =
            other.numberText()
                + " is "
                + (ratio > 1 ? "" : "1/")
                + (long) slip
                + " of "
                + best.numberText();
        return Conflicts.of("unit slip", metric, best.value(), other.value(), reason, ids);
      }
    }
    String reason = other.numberText() + " against " + best.numberText();
    return Conflicts.of("values differ", metric, best.value(), other.value(), reason, ids);
  }

  private static boolean slipped(double ratio, double slip, Claim other, Claim best) {
    double off = ratio > 1 ? ratio / slip : 1 / ratio / slip;
    double open = relativeStep(other) + relativeStep(best);
    return Double.isFinite(off) && Math.abs(off - 1) <= open + 1e-9;
  }

  private static double relativeStep(Claim claim) {
    return Stated.of(claim).step() / Math.abs(claim.value());
  }
}
