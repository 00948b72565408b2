package io.gongbao.rules;

import java.util.List;

/**
 * What figures must fit together: conf/audit.yaml.
 *
 * @param sums wholes and their parts
 * @param additive indicators of which a place has no more than the place that holds it
 * @param growthApart indicators whose growth is published on another base than their levels
 * @param shares ends of names whose share is at most 100
 * @param beyondWhole words of a sentence that allow more than 100
 * @param slips powers of ten that a wrong unit puts a value off
 * @param growthSlack percentage points that a growth rate may lie outside of what two levels give
 * @param leastConfidence confidence from which a claim is held against others
 */
public record AuditRules(
    List<Sum> sums,
    List<String> additive,
    List<String> growthApart,
    List<String> shares,
    List<String> beyondWhole,
    List<Double> slips,
    double growthSlack,
    double leastConfidence) {

  /** A whole indicator and parts of it, which together make it when they add up. */
  public record Sum(String whole, List<String> parts, boolean addsUp) {
    public Sum {
      if (parts.isEmpty() || parts.contains(whole)) {
        throw new IllegalArgumentException("parts of " + whole + " are " + parts);
      }
    }
  }

  public AuditRules {
    if (slips.stream().anyMatch(slip -> slip < 10)) {
      throw new IllegalArgumentException("slips below 10: " + slips);
    }
  }

  public static AuditRules load(ConfFolder conf) {
    return conf.yaml("audit.yaml", AuditRules.class);
  }
}
