package io.gongbao.row;

import java.util.List;

/** A number that an article states, with what it means (gold guide of claims). */
@Table(name = "claims", grain = "number stated", key = "claim_id")
public record Claim(
    @Column("Hash of article, place and measure.") String claimId,
    @Column("Document.") String docId,
    @Column("Name of the document.") String docName,
    @Column("Article.") String articleId,
    @Column("Sentence that states it.") int sentenceNo,
    @Column(value = "Start of the number in body.", unit = "characters") int start,
    @Column(value = "End of the number in body, exclusive.", unit = "characters") int end,
    @Column(
            value = "Start in body of the words that name the indicator.",
            unit = "characters",
            nullable = true)
        Integer indicatorStart,
    @Column(value = "End of these words, exclusive.", unit = "characters", nullable = true)
        Integer indicatorEnd,
    @Column(
            value = "Start of the number in the decoded raw text.",
            unit = "characters",
            nullable = true)
        Integer rawStart,
    @Column(
            value = "End of the number in the decoded raw text, exclusive.",
            unit = "characters",
            nullable = true)
        Integer rawEnd,
    @Column("The number with its unit, as it should read.") String numberText,
    @Column("level, growth, change, pp, share, rank or ratio.") String measure,
    @Column(value = "Number in base units, signed.", unit = "unit") double value,
    @Column(value = "Upper end of a range.", unit = "unit", nullable = true) Double valueHigh,
    @Column(
            value =
                "ISO 4217 code, percent, pp, rank, times, or the measure word without 万 and 亿; null for an index.",
            nullable = true)
        String unit,
    @Column("exact, about, nearly, over, at_least, at_most or range.") String modifier,
    @Column(value = "Id in conf/indicators.yaml; null when none fits exactly.", nullable = true)
        String indicator,
    @Column(value = "Noun phrase of the thing measured.", nullable = true) String indicatorText,
    @Column(value = "For growth, change and pp: yoy, qoq, cagr, vs:YYYY or none.", nullable = true)
        String basis,
    @Column("actual, target or plan.") String status,
    @Column(
            value = "Time that the value is about: 2023, 2024-Q1, 2024-01/2024-11, asof:2024-12.",
            unit = "ISO",
            nullable = true)
        String period,
    @Column(value = "First day of the period.", unit = "ISO date", nullable = true)
        String periodFrom,
    @Column(value = "Last day of the period.", unit = "ISO date", nullable = true) String periodTo,
    @Column(value = "Place that the value is about; null if unclear.", nullable = true)
        String regionName,
    @Column(value = "Code of that place.", unit = "GB/T 2260", nullable = true) String regionCode,
    @Column(value = "Share of claims like this one that are right in all fields.", unit = "0 to 1")
        double confidence,
    @Column("True for borderline numbers: counts inside names, plain durations.") boolean optional,
    @Column("Themes of the sentence.") List<String> themes,
    @Column("What makes it doubtful: implausible, overflow, ambiguous region.") List<String> flags,
    @Column("The clause or sentence that states it.") String evidence) {
  /** The same claim with its place in the decoded raw text. */
  public Claim at(Integer from, Integer to) {
    return new Claim(
        claimId,
        docId,
        docName,
        articleId,
        sentenceNo,
        start,
        end,
        indicatorStart,
        indicatorEnd,
        from,
        to,
        numberText,
        measure,
        value,
        valueHigh,
        unit,
        modifier,
        indicator,
        indicatorText,
        basis,
        status,
        period,
        periodFrom,
        periodTo,
        regionName,
        regionCode,
        confidence,
        optional,
        themes,
        flags,
        evidence);
  }

  /** The same claim with the themes of its sentence. */
  public Claim with(List<String> names) {
    return new Claim(
        claimId,
        docId,
        docName,
        articleId,
        sentenceNo,
        start,
        end,
        indicatorStart,
        indicatorEnd,
        rawStart,
        rawEnd,
        numberText,
        measure,
        value,
        valueHigh,
        unit,
        modifier,
        indicator,
        indicatorText,
        basis,
        status,
        period,
        periodFrom,
        periodTo,
        regionName,
        regionCode,
        confidence,
        optional,
        names,
        flags,
        evidence);
  }
}
