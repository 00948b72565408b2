package io.gongbao.stage;

import static org.apache.spark.sql.functions.col;

import io.gongbao.row.Article;
import io.gongbao.row.Duplicate;
import io.gongbao.stage.FlagDuplicates.Repeat;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the repeats that articles new to a corpus bring about, so that what is known of the others
 * need not be found again.
 *
 * <p>An article's row can change only when one of its pairs is made or unmade, or when it stands
 * for the same article as one of these. Such articles are compared anew, with all their pairs; the
 * rows of all others are what they were.
 */
final class RepeatSearch {
  private final Dataset<Article> articles;
  private final Map<String, String> duplicateOf;
  private final Set<String> added;
  private final Set<String> looked;

  /**
   * @param known rows of the corpus before the articles came
   * @param added ids of the articles
   */
  RepeatSearch(Dataset<Article> articles, List<Duplicate> known, Set<String> added) {
    this.articles = articles;
    this.duplicateOf =
        known.stream().collect(Collectors.toMap(Duplicate::articleId, Duplicate::duplicateOf));
    this.added = added;
    this.looked = new HashSet<>(added);
  }

  /** Repeats by the articles that {@link #looked} tells. */
  List<Repeat> repeats() {
    List<Repeat> repeats = touching();
    repeats.stream()
        .filter(repeat -> added.contains(repeat.better().articleId()))
        .forEach(repeat -> looked.add(repeat.worse().articleId()));
    Set<String> kept =
        looked.stream().map(id -> duplicateOf.getOrDefault(id, id)).collect(Collectors.toSet());
    looked.addAll(kept);
    duplicateOf.forEach((worse, better) -> addIf(kept.contains(better), worse));
    List<Repeat> all = looked.size() > added.size() ? touching() : repeats;
    return all.stream().filter(repeat -> looked.contains(repeat.worse().articleId())).toList();
  }

  private void addIf(boolean touched, String id) {
    if (touched) {
      looked.add(id);
    }
  }

  private List<Repeat> touching() {
    Dataset<Row> pairs = DuplicateCandidates.touching(articles, looked, added).cache();
    pairs
        .filter(col("a").equalTo(col("b")))
        .collectAsList()
        .forEach(article -> looked.add(article.getString(0)));
    List<Repeat> repeats =
        FlagDuplicates.repeats(articles, pairs.filter(col("a").notEqual(col("b")))).collectAsList();
    pairs.unpersist();
    return repeats;
  }

  /** What stands for an article that repeats none of those looked at. */
  String known(String id) {
    return looked.contains(id) ? id : duplicateOf.getOrDefault(id, id);
  }

  /** The articles that were compared anew, with the added ones. */
  Set<String> looked() {
    return looked;
  }
}
