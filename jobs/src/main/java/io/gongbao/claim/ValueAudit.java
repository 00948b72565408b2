package io.gongbao.claim;

import io.gongbao.row.Claim;
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
 * Holds the claims of one metric against its best claim, and a share against its whole.
 *
 * <p>One sentence does not contradict itself, so its own values are never compared (由2万增至5万).
 *
 * <p>Weakness: values that differ by more than an error of writing are taken for two things.
 */
final class ValueAudit {
  /** Shorter phrases outside the catalogue (国家, 失踪) name something else in each sentence. */
  private static final int TELLING_PHRASE = 4;

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
    if (beyondWhole(metric, best)) {
      String reason = best.numberText() + " of a whole";
      List<String> ids = List.of(best.claimId());
      found.add(Conflicts.of("share over 100", metric, 100, metric.value(), reason, ids));
    }
    if (metric.indicator() == null && metric.indicatorText().length() < TELLING_PHRASE) {
      return found;
    }
    boolean certain = metric.indicator() != null;
    Map<Double, Conflict> byValue = new TreeMap<>();
    claims.stream()
        .filter(c -> c.confidence() >= rules.leastConfidence() && !sameSentence(c, best))
        .filter(c -> !Stated.of(c).meets(Stated.of(best)))
        .sorted(Comparator.comparing(Claim::claimId))
        .forEach(
            c ->
                differ(metric, best, c, certain).ifPresent(d -> byValue.putIfAbsent(c.value(), d)));
    found.addAll(byValue.values());
    return found;
  }

  private static boolean sameSentence(Claim a, Claim b) {
    return a.articleId().equals(b.articleId()) && a.sentenceNo() == b.sentenceNo();
  }

  private boolean beyondWhole(Metric metric, Claim best) {
    return metric.measure().equals("share")
        && "percent".equals(metric.unit())
        && metric.value() > 100
        && rules.shares().stream().anyMatch(metric.indicatorText()::endsWith)
        && rules.beyondWhole().stream().noneMatch(best.evidence()::contains);
  }

  private Optional<Conflict> differ(Metric metric, Claim best, Claim other, boolean certain) {
    return Slip.between(best, other, rules.slips(), certain)
        .map(
            slip ->
                Conflicts.of(
                    slip == Slip.Kind.UNIT ? "unit slip" : "values differ",
                    metric,
                    best.value(),
                    other.value(),
                    slip == Slip.Kind.UNIT ? times(best, other) : against(best, other),
                    List.of(best.claimId(), other.claimId())));
  }

  private static String against(Claim best, Claim other) {
    return other.numberText() + " against " + best.numberText();
  }

  private static String times(Claim best, Claim other) {
    boolean more = Math.abs(other.value()) > Math.abs(best.value());
    Claim large = more ? other : best;
    Claim small = more ? best : other;
    double ratio = Math.abs(large.value() / small.value());
    return String.format(
        Locale.ROOT, "%s is %.0f times %s", large.numberText(), ratio, small.numberText());
  }
}
