package io.gongbao.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import io.gongbao.article.Fingerprint;
import io.gongbao.row.Article;
import io.gongbao.table.Records;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Pairs of articles worth comparing: they share a MinHash band, or as many winnowed runs as one
 * text inside the other would. Only sketches are moved, no text.
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

  private DuplicateCandidates() {}

  /** Pairs of articles that share enough keys. */
  static Dataset<Row> of(Dataset<Article> articles) {
    return articles
        .select(col("articleId"), col("fingerprint"), col("charCount"))
        .flatMap((FlatMapFunction<Row, Key>) DuplicateCandidates::keys, Records.encoder(Key.class))
        .groupByKey((MapFunction<Key, Long>) Key::key, Encoders.LONG())
        .flatMapGroups(
            (FlatMapGroupsFunction<Long, Key, Pair>) DuplicateCandidates::pairs,
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

  private static Iterator<Pair> pairs(long key, Iterator<Key> holders) {
    Map<String, Key> held = new TreeMap<>();
    boolean run = Fingerprint.isRunKey(key);
    while (holders.hasNext() && !(run && held.size() > MOST_HOLDERS)) {
      Key holder = holders.next();
      held.put(holder.articleId(), holder);
    }
    if (run && held.size() > MOST_HOLDERS) {
      return Collections.emptyIterator();
    }
    List<Pair> pairs = new ArrayList<>();
    List<Key> sorted = List.copyOf(held.values());
    // A text that came very often is compared with its neighbours, not with all.
    int reach = sorted.size() > MOST_HOLDERS ? 1 : sorted.size();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + reach); j++) {
        Key a = sorted.get(i);
        Key b = sorted.get(j);
        double enough =
            run ? ENOUGH * Math.min(a.runs(), b.runs()) * Math.min(a.rate(), b.rate()) : 0;
        pairs.add(new Pair(a.articleId(), b.articleId(), enough));
      }
    }
    return pairs.iterator();
  }
}
