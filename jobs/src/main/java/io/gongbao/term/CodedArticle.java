package io.gongbao.term;

import java.io.Serializable;

/**
 * An article as places of a vocabulary, in text order; {@link #BREAK} stands for what is no term
 * and for the end of a sentence.
 *
 * @param tokens words and numbers, without punctuation
 * @param month 1 to 12, 0 when only the year is known
 */
public record CodedArticle(
    String articleId, int year, int month, String source, int tokens, int[] words)
    implements Serializable {
  public static final int BREAK = -1;
  public static final int SENTENCE_END = -2;
}
