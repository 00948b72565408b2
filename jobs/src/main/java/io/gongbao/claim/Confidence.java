package io.gongbao.claim;

import java.util.List;
import java.util.Map;

/**
 * How often claims found in the same way were right in value, indicator phrase, period and status:
 * the share among labelled documents, by the way the subject and the period were found and by
 * whether the subject is in the catalogue. The figures are data in conf/indicators.yaml.
 *
 * <p>The table is printed by jobs/src/test/calibration. Weakness: fitted on the documents that the
 * rules were tuned on, so drawn down by their spread and by what the odds lost on other documents.
 * A way never seen with a subject of the catalogue is trusted as with any other subject.
 */
final class Confidence {
  private static final double UNKNOWN = 0.5;
  private static final List<String> RULES =
      List.of(
          "review",
          "span_review",
          "goals",
          "span_goals",
          "earlier sentence",
          "publication",
          "last time named",
          "none");

  private Confidence() {}

  static double of(
      Map<String, Double> table,
      String subjectCue,
      String periodCue,
      boolean known,
      boolean level) {
    double other = table.getOrDefault(key(subjectCue, periodCue, false, level), UNKNOWN);
    return table.getOrDefault(key(subjectCue, periodCue, known, level), other);
  }

  static String key(String subjectCue, String periodCue, boolean known, boolean level) {
    String period = RULES.contains(periodCue) ? periodCue : "named";
    return subjectCue
        + ", "
        + period
        + (known ? ", known" : ", other")
        + (level ? ", level" : ", rate");
  }
}
