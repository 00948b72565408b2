package io.gongbao.row;

import java.util.List;

/** One value of an indicator for one region and period, reconciled from all its claims. */
@Table(name = "metrics", grain = "indicator, region, period, measure and status", key = "metric_id")
public record Metric(
    @Column("Hash of indicator or its text, region, period, measure, basis and status.")
        String metricId,
    @Column(
            value = "Id in conf/indicators.yaml; null for a phrase that is not in the catalogue.",
            nullable = true)
        String indicator,
    @Column("Name of the indicator: of the catalogue, else of the best claim.")
        String indicatorText,
    @Column(value = "Region.", nullable = true) String regionName,
    @Column(value = "Code of that region.", unit = "GB/T 2260", nullable = true) String regionCode,
    @Column(value = "Period.", unit = "ISO", nullable = true) String period,
    @Column("level, growth, change, pp, share, rank or ratio.") String measure,
    @Column(value = "Base of growth, change and pp.", nullable = true) String basis,
    @Column("actual, target or plan.") String status,
    @Column(value = "Value of the best claim.", unit = "unit") double value,
    @Column(value = "Upper end of a range.", unit = "unit", nullable = true) Double valueHigh,
    @Column(
            value =
                "Least value that the best claim's rounding and modifier allow; null when none.",
            unit = "unit",
            nullable = true)
        Double low,
    @Column(
            value = "Greatest value that they allow; null when none.",
            unit = "unit",
            nullable = true)
        Double high,
    @Column(value = "Unit of the best claim.", nullable = true) String unit,
    @Column("How exact the best claim is.") String modifier,
    @Column(
            value =
                "Growth over a year that claims state for the same indicator, region and period.",
            unit = "percent",
            nullable = true)
        Double growthYoy,
    @Column(value = "Claims that state it.", unit = "claims") int claims,
    @Column(value = "Independent articles that state it; duplicates count once.", unit = "articles")
        int sources,
    @Column(value = "Confidence of the best claim.", unit = "0 to 1") double confidence,
    @Column("True when all claims agree within what their rounding allows.") boolean agrees,
    @Column(
            value = "Most precise claim, then closest to its indicator, then least id.",
            unit = "claim_id")
        String bestClaimId,
    @Column(value = "All claims that state it.", unit = "claim_id") List<String> claimIds) {

  /** The same metric with the growth that other claims state. */
  public Metric withGrowthYoy(Double growth) {
    return new Metric(
        metricId,
        indicator,
        indicatorText,
        regionName,
        regionCode,
        period,
        measure,
        basis,
        status,
        value,
        valueHigh,
        low,
        high,
        unit,
        modifier,
        growth,
        claims,
        sources,
        confidence,
        agrees,
        bestClaimId,
        claimIds);
  }
}
