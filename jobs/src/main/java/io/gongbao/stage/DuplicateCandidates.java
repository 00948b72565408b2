package io.gongbao.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import io.gongbao.article.Fingerprint;
import io.gongbao.row.Article;
import io.gongbao.table.Records;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Pairs of articles worth comparing: they share a MinHash band, or as many winnowed runs as one
 * text inside the other would. Only sketches are moved, no text.
 *
 * <p>An article that joins a corpus can change the pairs of others, where it makes a phrase too
 * common or stands between neighbours. Such an article is given as a pair with itself.
 */
final class DuplicateCandidates {
  /** A key that so many articles carry is a common phrase, and says nothing. */
  private static final int MOST_HOLDERS = 50;

  /** Share of the shorter text's runs at which a comparison is worth its time. */
  private static final double ENOUGH = 0.1;

  /**
   * One key of one article.
   *
   * @param runs winnowed runs in the article's text
   * @param rate share of these that its sketch holds
   */
  public record Key(long key, String articleId, double runs, double rate) {}

  /**
   * Two articles that share a key, the lesser id first.
   *
   * @param enough how many such pairs make them candidates
   */
  public record Pair(String a, String b, double enough) {}

  private static final Column[] SKETCH = {col("articleId"), col("fingerprint"), col("charCount")};

  private static final FlatMapFunction<Row, Key> ALL_KEYS = DuplicateCandidates::keys;

  private DuplicateCandidates() {}

  /** Pairs of articles that share enough keys. */
  static Dataset<Row> of(Dataset<Article> articles) {
    return sharing(articles.select(SKETCH).flatMap(ALL_KEYS, Records.encoder(Key.class)), Set.of());
  }

  /**
   * The pairs of which one is among some articles; only what shares a key with these is moved.
   *
   * @param added articles that joined the corpus, all of them among {@code ids}
   */
  static Dataset<Row> touching(Dataset<Article> articles, Set<String> ids, Set<String> added) {
    Set<Long> shared = new HashSet<>();
    articles
        .filter(col("articleId").isin(ids.toArray()))
        .select(SKETCH)
        .flatMap(ALL_KEYS, Records.encoder(Key.class))
        .collectAsList()
        .forEach(key -> shared.add(key.key()));
    FlatMapFunction<Row, Key> sharedKeys =
        article -> {
          Iterable<Key> keys = () -> keys(article);
          return StreamSupport.stream(keys.spliterator(), false)
              .filter(key -> shared.contains(key.key()))
              .iterator();
        };
    Set<String> joined = new HashSet<>(added);
    return sharing(articles.select(SKETCH).flatMap(sharedKeys, Records.encoder(Key.class)), joined)
        .filter(
            col("a")
                .isin(ids.toArray())
                .or(col("b").isin(ids.toArray()))
                .or(col("a").equalTo(col("b"))));
  }

  private static Dataset<Row> sharing(Dataset<Key> keys, Set<String> added) {
    return keys.groupByKey((MapFunction<Key, Long>) Key::key, Encoders.LONG())
        .flatMapGroups(
            (FlatMapGroupsFunction<Long, Key, Pair>) (key, holders) -> pairs(key, holders, added),
            Records.encoder(Pair.class))
        .groupBy("a", "b")
        .agg(count(lit(1)).as("shared"), min("enough").as("enough"))
        .filter(col("shared").geq(col("enough")))
        .select("a", "b");
  }

  private static Iterator<Key> keys(Row article) {
    List<Integer> sketch = article.getList(1);
    double rate = Fingerprint.rate(sketch, article.getInt(2));
    double runs = Fingerprint.runs(sketch) / rate;
    return Fingerprint.bands(sketch).stream()
        .map(key -> new Key(key, article.getString(0), runs, rate))
        .iterator();
  }

  private static Iterator<Pair> pairs(long key, Iterator<Key> holders, Set<String> added) {
    TreeMap<String, Key> held = new TreeMap<>();
    boolean run = Fingerprint.isRunKey(key);
    while (holders.hasNext() && !(run && held.size() > MOST_HOLDERS + added.size())) {
      Key holder = holders.next();
      held.put(holder.articleId(), holder);
    }
    List<Pair> pairs = new ArrayList<>();
    boolean common = held.size() > MOST_HOLDERS;
    if (common) {
      int before = (int) held.keySet().stream().filter(id -> !added.contains(id)).count();
      if (before < held.size() && !(run && before > MOST_HOLDERS)) {
        held.keySet().forEach(id -> pairs.add(new Pair(id, id, 0)));
      }
    }
    if (!(run && common)) {
      // A text that came very often is compared with its neighbours, not with all.
      pair(List.copyOf(held.values()), common ? 1 : held.size(), run, pairs);
    }
    return pairs.iterator();
  }

  private static void pair(List<Key> sorted, int reach, boolean run, List<Pair> pairs) {
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + reach); j++) {
        Key a = sorted.get(i);
        Key b = sorted.get(j);
        double enough =
            run ? ENOUGH * Math.min(a.runs(), b.runs()) * Math.min(a.rate(), b.rate()) : 0;
        pairs.add(new Pair(a.articleId(), b.articleId(), enough));
      }
    }
  }
}
