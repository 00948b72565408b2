package io.gongbao.term;

import java.io.Serializable;

/**
 * An article as places of a vocabulary, in text order; {@link #BREAK} stands for what is no term
 * and for the end of a sentence.
 */
public final class CodedArticle implements Serializable {
  private static final long serialVersionUID = 1;

  private final String articleId;
  private final int year;
  private final int month;
  private final String source;
  private final int tokens;
  private final int[] words;

  public CodedArticle(
      String articleId, int year, int month, String source, int tokens, int[] words) {
    this.articleId = articleId;
    this.year = year;
    this.month = month;
    this.source = source;
    this.tokens = tokens;
    this.words = words;
  }

  public String articleId() {
    return articleId;
  }

  public int year() {
    return year;
  }

  /** 1 to 12, 0 when only the year is known. */
  public int month() {
    return month;
  }

  public String source() {
    return source;
  }

  /** Words and numbers, without punctuation. */
  public int tokens() {
    return tokens;
  }

  public int[] words() {
    return words;
  }

  /** The same article with its words numbered anew. */
  public CodedArticle with(int[] otherWords) {
    return new CodedArticle(articleId, year, month, source, tokens, otherWords);
  }

  public static final int BREAK = -1;
  public static final int SENTENCE_END = -2;
}
