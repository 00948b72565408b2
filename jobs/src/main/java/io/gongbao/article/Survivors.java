package io.gongbao.article;

import java.util.Comparator;

/** Which of several articles with the same text stands for them; decided by content alone. */
public final class Survivors {
  /** A gap that could not be repaired weighs like this many missing characters. */
  private static final int GAP_CHARS = 10;

  /** A flag (mixed encodings, unclear cut) weighs like this many missing characters. */
  private static final int FLAG_CHARS = 50;

  private static final char GAP = '▢';

  private Survivors() {}

  /**
   * What decides between articles.
   *
   * @param published as in articles; null when unknown
   * @param worth characters of the body less what damage takes from them
   */
  public record Rank(String articleId, String published, long worth) {}

  /** The most complete and cleanest first, then the earliest published, then the least id. */
  public static final Comparator<Rank> BEST_FIRST =
      Comparator.comparingLong(Rank::worth)
          .reversed()
          .thenComparing(Rank::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Rank::articleId);

  /** Characters of a body less what its gaps and the article's flags take from their worth. */
  public static long worth(String body, int flags) {
    long gaps = body.chars().filter(c -> c == GAP).count();
    return Shingles.letters(body).length - GAP_CHARS * gaps - (long) FLAG_CHARS * flags;
  }
}
