package io.gongbao.topic;

/**
 * An article as topics see it: the places of its terms in the vocabulary, in text order; words that
 * are no terms are left out.
 */
public record ArticleWords(String articleId, int[] words) {}
