package io.gongbao.theme;

/**
 * What became of one term of one theme in a sentence.
 *
 * @param reason the word that decided, in the rule's role: "alone", "then 企业", "with 对外", "unless
 *     采购", "nothing of then", "nothing of with", "name 招商银行"
 */
public record Verdict(
    String theme, String term, int start, int end, boolean accepted, double score, String reason) {}
