package io.gongbao.claim;

import io.gongbao.row.Claim;
import io.gongbao.row.Metric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The claims that an audit looks at, and which of them can be held against others.
 *
 * <p>Weakness: that two rates are about two things is told only where their sentences state the
 * levels, too.
 */
final class Statements {
  private static final Pattern PER = Pattern.compile("每([\\d一二两十百千万]*\\p{IsHan}{1,2})");

  private final double leastConfidence;
  private final List<Double> powers;
  private final Map<String, Claim> byId = new HashMap<>();
  private final Map<String, List<Claim>> levels = new HashMap<>();

  /**
   * @param leastConfidence claims less sure are not held against others
   * @param powers powers of ten by which a slip is off
   */
  Statements(List<Claim> claims, double leastConfidence, List<Double> powers) {
    this.leastConfidence = leastConfidence;
    this.powers = powers;
    for (Claim claim : claims) {
      byId.putIfAbsent(claim.claimId(), claim);
      if (claim.measure().equals("level") && claim.indicator() != null) {
        levels.computeIfAbsent(beside(claim), k -> new ArrayList<>()).add(claim);
      }
    }
  }

  Claim byId(String claimId) {
    return byId.get(claimId);
  }

  /**
   * The claims of a metric that are sure enough, without those of sentences that give the metric
   * several values: whatever these are about has not been told apart (城乡居民收入分别增长4%、5%).
   */
  List<Claim> of(Metric metric) {
    Map<String, List<Claim>> bySentence = new TreeMap<>();
    for (String id : metric.claimIds()) {
      Claim claim = byId.get(id);
      bySentence.computeIfAbsent(sentence(claim), k -> new ArrayList<>()).add(claim);
    }
    return bySentence.values().stream()
        .filter(own -> own.stream().noneMatch(c -> apart(c, own.get(0))))
        .flatMap(List::stream)
        .filter(c -> c.confidence() >= leastConfidence)
        .toList();
  }

  /**
   * False for two rates whose sentences state levels of the same indicator that have nothing to do
   * with each other: the rates are about two places, times or currencies, then.
   */
  boolean comparable(Claim a, Claim b) {
    List<Claim> first = levels.getOrDefault(beside(a), List.of());
    List<Claim> second = levels.getOrDefault(beside(b), List.of());
    if (!per(a).equals(per(b))) {
      return false;
    }
    return a.measure().equals("level")
        || first.isEmpty()
        || second.isEmpty()
        || first.stream().anyMatch(one -> second.stream().anyMatch(two -> akin(one, two)));
  }

  /** What an amount of money is for, where its sentence says so: 每斤1.26元, 每50公斤126元. */
  private static String per(Claim claim) {
    Matcher each = PER.matcher(claim.evidence() == null ? "" : claim.evidence());
    return "CNY".equals(claim.unit()) && each.find() ? each.group(1) : "";
  }

  /** Different, and not by a wrong unit. */
  private boolean apart(Claim a, Claim b) {
    return Stated.differ(a, b) && !Slip.couldBe(a.value() / b.value(), 1, Slip.UNITS);
  }

  private boolean akin(Claim a, Claim b) {
    return MetricKey.unit(a.unit()).equals(MetricKey.unit(b.unit()))
        && (Stated.of(a).meets(Stated.of(b)) || Slip.between(a, b, powers, true).isPresent());
  }

  private static String sentence(Claim claim) {
    return claim.articleId() + "|" + claim.sentenceNo();
  }

  private static String beside(Claim claim) {
    return sentence(claim) + "|" + claim.indicator();
  }
}
