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

  List<Conflict> audit(Metric metric, Statements statements) {
    List<Conflict> found = new ArrayList<>();
    Claim shown = statements.byId(metric.bestClaimId());
    if (beyondWhole(metric, shown)) {
      String reason = shown.numberText() + " of a whole";
      List<String> ids = List.of(shown.claimId());
      found.add(Conflicts.of("share over 100", metric, 100, metric.value(), reason, ids));
    }
    List<Claim> claims = statements.of(metric);
    if (claims.size() > 1 && telling(metric)) {
      Claim best = Reconciler.best(claims);
      Map<Double, Conflict> byValue = new TreeMap<>();
      claims.stream()
          .filter(c -> Stated.differ(c, best) && statements.comparable(c, best))
          .sorted(Comparator.comparing(Claim::claimId))
          .forEach(c -> differ(metric, best, c).ifPresent(d -> byValue.putIfAbsent(c.value(), d)));
      found.addAll(byValue.values());
    }
    return found;
  }

  /** Whether what is called so is one thing, and one that stays as it is for its period. */
  private static boolean telling(Metric metric) {
    boolean moving = metric.period() != null && metric.period().startsWith("asof:");
    return metric.indicator() != null
        || (metric.indicatorText().length() >= TELLING_PHRASE && !moving);
  }

  private boolean beyondWhole(Metric metric, Claim best) {
    return metric.measure().equals("share")
        && "percent".equals(metric.unit())
        && metric.value() > 100
        && rules.shares().stream().anyMatch(metric.indicatorText()::endsWith)
        && rules.beyondWhole().stream().noneMatch(best.evidence()::contains);
  }

  private Optional<Conflict> differ(Metric metric, Claim best, Claim other) {
    return Slip.between(best, other, rules.slips(), metric.indicator() != null)
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
