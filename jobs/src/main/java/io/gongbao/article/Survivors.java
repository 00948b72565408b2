package io.gongbao.article;

import io.gongbao.row.Article;
import java.util.Comparator;

/** Which of several articles with the same text stands for them; decided by content alone. */
public final class Survivors {
  /** A gap that could not be repaired weighs like this many missing characters. */
  private static final int GAP_CHARS = 10;

  /** A flag (mixed encodings, unclear cut) weighs like this many missing characters. */
  private static final int FLAG_CHARS = 50;

  private static final char GAP = '▢';

  private Survivors() {}

  /** The most complete and cleanest first, then the earliest published, then the least id. */
  public static final Comparator<Article> BEST_FIRST =
      Comparator.comparingLong(Survivors::worth)
          .reversed()
          .thenComparing(Article::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Article::articleId);

  /** Characters of the body less what damage takes from their worth. */
  private static long worth(Article article) {
    long gaps = article.body().chars().filter(c -> c == GAP).count();
    long letters = Shingles.letters(article.body()).length;
    return letters - GAP_CHARS * gaps - (long) FLAG_CHARS * article.flags().size();
  }
}
