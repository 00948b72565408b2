package io.gongbao.stage;

import static org.apache.spark.sql.functions.col;

import io.gongbao.row.Article;
import io.gongbao.row.Duplicate;
import io.gongbao.stage.FlagDuplicates.Repeat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the repeats that articles new to a corpus bring about, so that what is known of the others
 * need not be found again.
 *
 * <p>Articles that repeat each other, directly or through others, form a group. A group that no new
 * article joins, and none of whose pairs a new article made or unmade, is what it was. The others
 * are compared anew as a whole, until no further group is touched.
 */
final class RepeatSearch {
  private final Dataset<Article> articles;
  private final List<Duplicate> known;
  private final Set<String> looked;

  /**
   * @param known rows of the corpus before the articles came
   * @param added ids of the articles
   */
  RepeatSearch(Dataset<Article> articles, List<Duplicate> known, Set<String> added) {
    this.articles = articles;
    this.known = known;
    this.looked = new HashSet<>(added);
  }

  /** All repeats among the articles that {@link #looked} tells. */
  List<Repeat> repeats() {
    Set<String> added = Set.copyOf(looked);
    int before;
    List<Repeat> repeats;
    do {
      before = looked.size();
      Dataset<Row> pairs = DuplicateCandidates.touching(articles, looked, added).cache();
      pairs
          .filter(col("a").equalTo(col("b")))
          .collectAsList()
          .forEach(article -> looked.add(article.getString(0)));
      repeats =
          FlagDuplicates.repeats(articles, pairs.filter(col("a").notEqual(col("b"))))
              .collectAsList();
      pairs.unpersist();
      repeats.forEach(
          repeat -> {
            looked.add(repeat.better().articleId());
            looked.add(repeat.worse().articleId());
          });
      addGroups();
    } while (looked.size() > before);
    return repeats;
  }

  private void addGroups() {
    Set<String> kept = new HashSet<>();
    for (Duplicate duplicate : known) {
      if (looked.contains(duplicate.articleId()) || looked.contains(duplicate.duplicateOf())) {
        kept.add(duplicate.duplicateOf());
      }
    }
    for (Duplicate duplicate : known) {
      if (kept.contains(duplicate.duplicateOf())) {
        looked.add(duplicate.articleId());
        looked.add(duplicate.duplicateOf());
      }
    }
  }

  /** The articles that were compared anew, with the added ones. */
  Set<String> looked() {
    return looked;
  }
}
