package io.gongbao.stage;

import static org.apache.spark.sql.functions.col;

import io.gongbao.article.Fingerprint;
import io.gongbao.article.Overlap;
import io.gongbao.article.Survivors;
import io.gongbao.pipeline.Night;
import io.gongbao.pipeline.Stage;
import io.gongbao.row.Article;
import io.gongbao.row.Duplicate;
import io.gongbao.table.Records;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * Finds articles that repeat others: candidates share a key of their fingerprints (MinHash bands or
 * winnowed runs), then the texts are compared. What is kept is chosen by content, never by order.
 */
final class FlagDuplicates implements Stage {
  /** A key that so many articles carry is a common phrase, and says nothing. */
  private static final int MOST_HOLDERS = 50;

  /** One key of one article. */
  public record Key(long key, String articleId) {}

  /** Two articles that may be the same; the lesser id first. */
  public record Pair(String a, String b) {}

  @Override
  public List<Class<? extends Record>> reads() {
    return List.of(Article.class);
  }

  @Override
  public List<Class<? extends Record>> writes() {
    return List.of(Duplicate.class);
  }

  @Override
  public List<String> rules() {
    return List.of();
  }

  @Override
  public void run(Night night) {
    Dataset<Article> articles = night.lake().read(Article.class);
    List<Duplicate> found = survivors(verified(articles, candidates(articles)));
    night
        .lake()
        .replace(
            Duplicate.class,
            night
                .lake()
                .spark()
                .createDataset(found, Records.encoder(Duplicate.class))
                .coalesce(1));
    night.lake().mark(Article.class, "article_id", "duplicate_of", Duplicate.class);
  }

  /** Pairs of articles that share a key. */
  static Dataset<Pair> candidates(Dataset<Article> articles) {
    Dataset<Key> keys =
        articles
            .select(col("articleId"), col("fingerprint"))
            .flatMap(
                (FlatMapFunction<Row, Key>)
                    row ->
                        Fingerprint.bands(row.<Integer>getList(1)).stream()
                            .map(key -> new Key(key, row.getString(0)))
                            .iterator(),
                Records.encoder(Key.class));
    return keys.groupByKey((MapFunction<Key, Long>) Key::key, Encoders.LONG())
        .flatMapGroups(
            (FlatMapGroupsFunction<Long, Key, Pair>) (key, holders) -> pairs(key, holders),
            Records.encoder(Pair.class))
        .distinct();
  }

  private static Iterator<Pair> pairs(long key, Iterator<Key> holders) {
    TreeSet<String> ids = new TreeSet<>();
    holders.forEachRemaining(
        holder -> {
          if (ids.size() <= MOST_HOLDERS || !Fingerprint.isRunKey(key)) {
            ids.add(holder.articleId());
          }
        });
    if (ids.size() > MOST_HOLDERS && Fingerprint.isRunKey(key)) {
      return Collections.emptyIterator();
    }
    List<Pair> pairs = new ArrayList<>();
    List<String> sorted = List.copyOf(ids);
    // A text that came very often is compared with its neighbours and the first, not with all.
    int reach = sorted.size() > MOST_HOLDERS ? 1 : sorted.size();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + reach); j++) {
        pairs.add(new Pair(sorted.get(i), sorted.get(j)));
      }
    }
    return pairs.iterator();
  }

  /** A pair that was compared, with what the choice of the survivor needs. */
  public record Verified(Article a, Article b, Overlap overlap) {}

  private static List<Verified> verified(Dataset<Article> articles, Dataset<Pair> pairs) {
    Dataset<Article> left = articles.alias("left").as(Records.encoder(Article.class));
    Dataset<Article> right = articles.alias("right").as(Records.encoder(Article.class));
    var joined =
        pairs
            .joinWith(left, pairs.col("a").equalTo(col("left.articleId")))
            .joinWith(right, col("_1.b").equalTo(col("right.articleId")));
    return joined
        .flatMap(
            (FlatMapFunction<Tuple2<Tuple2<Pair, Article>, Article>, Verified>)
                row -> {
                  Verified verified =
                      new Verified(
                          row._1()._2(),
                          row._2(),
                          Overlap.of(row._1()._2().body(), row._2().body()));
                  return verified.overlap().isDuplicate()
                      ? List.of(verified).iterator()
                      : Collections.emptyIterator();
                },
            Records.encoder(Verified.class))
        .collectAsList();
  }

  /** Each article that has a better one among its pairs repeats the best of them. */
  static List<Duplicate> survivors(List<Verified> pairs) {
    Map<String, Verified> best = new TreeMap<>();
    Map<String, Article> kept = new TreeMap<>();
    for (Verified pair : pairs) {
      boolean first = Survivors.BEST_FIRST.compare(pair.a(), pair.b()) <= 0;
      Article better = first ? pair.a() : pair.b();
      Article worse = first ? pair.b() : pair.a();
      Article known = kept.get(worse.articleId());
      if (known == null || Survivors.BEST_FIRST.compare(better, known) < 0) {
        kept.put(worse.articleId(), better);
        best.put(worse.articleId(), pair);
      }
    }
    List<Duplicate> duplicates = new ArrayList<>();
    best.forEach(
        (id, pair) ->
            duplicates.add(
                new Duplicate(
                    id,
                    root(id, kept),
                    pair.overlap().similarity(),
                    pair.overlap().sharedChars())));
    return duplicates;
  }

  /** The article at the end of a chain of repetitions, so that what is kept repeats nothing. */
  private static String root(String id, Map<String, Article> kept) {
    String at = id;
    while (kept.containsKey(at)) {
      at = kept.get(at).articleId();
    }
    return at;
  }
}
