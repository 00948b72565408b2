package io.gongbao.topic;

/**
 * An article as topics see it: the places of its terms in the vocabulary, in text order; words that
 * are no terms are left out.
 */
public final class ArticleWords {
  private final String articleId;
  private final int[] words;

  public ArticleWords(String articleId, int[] words) {
    this.articleId = articleId;
    this.words = words;
  }

  public String articleId() {
    return articleId;
  }

  public int[] words() {
    return words;
  }
}
