package io.gongbao.claim;

import io.gongbao.row.Claim;
import io.gongbao.row.Metric;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/** What claims and metrics are about, as strings that are equal when the things are. */
final class MetricKey {
  /** Measure words that only count: the same thing is counted with any of them. */
  private static final Set<String> COUNTERS =
      Set.of("个", "家", "户", "项", "人", "名", "件", "种", "条", "座", "所", "位", "次", "起");

  private MetricKey() {}

  /** Empty for borderline claims and for those without an indicator or a finite value. */
  static Optional<String> of(Claim claim) {
    String name = name(claim.indicator(), claim.indicatorText());
    if (name.isEmpty() || claim.optional() || !Double.isFinite(claim.value())) {
      return Optional.empty();
    }
    boolean known = claim.regionName() != null && claim.period() != null;
    return Optional.of(
        String.join(
            "|",
            name,
            place(claim.regionCode(), claim.regionName()),
            blank(claim.period()),
            claim.measure(),
            blank(claim.basis()),
            claim.status(),
            unit(claim.unit()),
            known ? "" : claim.articleId()));
  }

  /** Indicator and region: metrics with the same subject can be compared over time. */
  static String subject(Metric metric) {
    return name(metric.indicator(), metric.indicatorText())
        + "|"
        + place(metric.regionCode(), metric.regionName());
  }

  static String unit(String unit) {
    return COUNTERS.contains(blank(unit)) ? "个" : blank(unit);
  }

  private static String name(String indicator, String phrase) {
    return indicator != null
        ? indicator
        : Normalizer.normalize(blank(phrase), Normalizer.Form.NFKC).replaceAll("[\\s的“”\"|]", "");
  }

  private static String place(String code, String name) {
    return code != null ? code : blank(name);
  }

  private static String blank(String text) {
    return text == null ? "" : text;
  }
}
