package io.gongbao.claim;

import io.gongbao.row.Claim;

/**
 * A number of a text and why it is a claim, or why not.
 *
 * @param reason for a number that is no claim: date, ordinal, name, no unit, overflow
 * @param indicatorCue how the indicator was found and in which words
 * @param periodCue words that gave the period, or the rule
 * @param regionCue words that gave the region, or the rule
 * @param claim null when the number is no claim
 */
public record Explained(
    int sentenceNo,
    int start,
    int end,
    String numberText,
    String reason,
    String indicatorCue,
    String periodCue,
    String regionCue,
    Claim claim) {
  /** The same number with its place in the decoded raw text. */
  public Explained at(Integer rawStart, Integer rawEnd) {
    return new Explained(
        sentenceNo,
        start,
        end,
        numberText,
        reason,
        indicatorCue,
        periodCue,
        regionCue,
        claim == null ? null : claim.at(rawStart, rawEnd));
  }
}
