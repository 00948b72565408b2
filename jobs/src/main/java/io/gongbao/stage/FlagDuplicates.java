package io.gongbao.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import io.gongbao.article.Overlap;
import io.gongbao.article.Survivors;
import io.gongbao.article.Survivors.Rank;
import io.gongbao.article.Twins;
import io.gongbao.pipeline.Night;
import io.gongbao.pipeline.Stage;
import io.gongbao.row.Article;
import io.gongbao.row.Duplicate;
import io.gongbao.table.Lake;
import io.gongbao.table.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Finds articles that repeat others by comparing the texts of {@link DuplicateCandidates}. What is
 * kept is chosen by content, never by order. Gaps of damaged copies are then filled from the copy
 * that is kept.
 */
final class FlagDuplicates implements Stage {
  /** Of more new articles all are compared: their keys would be sent to every task. */
  private static final int MOST_ADDED = 1000;

  /** What of an article is compared. */
  private record Text(String articleId, String published, int flags, String body) {
    Rank rank() {
      return new Rank(articleId, published, Survivors.worth(body, flags));
    }
  }

  /**
   * Two articles of which the second repeats the first.
   *
   * @param gaps whether the second has gaps that the first could fill
   */
  public record Repeat(Rank better, Rank worse, double similarity, int sharedChars, boolean gaps) {
    private Repeat better(Rank other) {
      return new Repeat(other, worse, similarity, sharedChars, gaps);
    }

    private Repeat worse(Rank other) {
      return new Repeat(better, other, similarity, sharedChars, gaps);
    }
  }

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
    Lake lake = night.lake();
    Dataset<Article> articles = lake.read(Article.class);
    List<Duplicate> known = lake.read(Duplicate.class).collectAsList();
    Set<String> added = added(night);
    if (night.whole() || !night.changes().get().removed().isEmpty() || added.size() > MOST_ADDED) {
      List<Repeat> repeats = repeats(articles, DuplicateCandidates.of(articles)).collectAsList();
      write(lake, mended(night, repeats, survivors(repeats, id -> id)));
      return;
    }
    RepeatSearch search = new RepeatSearch(articles, known, added);
    List<Repeat> repeats = search.repeats();
    List<Duplicate> found =
        new ArrayList<>(mended(night, repeats, survivors(repeats, search::known)));
    known.stream().filter(row -> !search.looked().contains(row.articleId())).forEach(found::add);
    if (!Set.copyOf(found).equals(Set.copyOf(known))) {
      write(lake, found);
    }
  }

  private static Set<String> added(Night night) {
    return night.whole()
        ? Set.of()
        : Set.copyOf(
            night.changed(Article.class).select("articleId").as(Encoders.STRING()).collectAsList());
  }

  private static void write(Lake lake, List<Duplicate> duplicates) {
    lake.replace(
        Duplicate.class,
        lake.spark().createDataset(duplicates, Records.encoder(Duplicate.class)).coalesce(1));
    Map<String, String> duplicateOf = new TreeMap<>();
    duplicates.forEach(row -> duplicateOf.put(row.articleId(), row.duplicateOf()));
    lake.mark(Article.class, "article_id", "duplicate_of", duplicateOf);
  }

  /** Fills gaps from what stands for the damaged; how much both hold is then counted again. */
  private static List<Duplicate> mended(
      Night night, List<Repeat> repeats, List<Duplicate> duplicates) {
    Set<String> gapped =
        repeats.stream()
            .filter(Repeat::gaps)
            .map(repeat -> repeat.worse().articleId())
            .collect(Collectors.toSet());
    Map<String, String> twinOf = new TreeMap<>();
    duplicates.stream()
        .filter(duplicate -> gapped.contains(duplicate.articleId()))
        .forEach(duplicate -> twinOf.put(duplicate.articleId(), duplicate.duplicateOf()));
    if (twinOf.isEmpty()) {
      return duplicates;
    }
    Map<String, String> bodies = new TwinRepair(night).mend(twinOf);
    return duplicates.stream().map(duplicate -> compared(duplicate, bodies)).toList();
  }

  private static Duplicate compared(Duplicate duplicate, Map<String, String> bodies) {
    String own = bodies.get(duplicate.articleId());
    if (own == null) {
      return duplicate;
    }
    Overlap overlap = Overlap.of(own, bodies.get(duplicate.duplicateOf()));
    return new Duplicate(
        duplicate.articleId(),
        duplicate.duplicateOf(),
        overlap.similarity(),
        overlap.sharedChars());
  }

  /** The candidates whose texts do repeat each other. */
  static Dataset<Repeat> repeats(Dataset<Article> articles, Dataset<Row> candidates) {
    Dataset<Row> texts =
        articles.select(
            col("articleId"), col("published"), size(col("flags")).as("flags"), col("body"));
    Dataset<Row> left = texts.toDF("a", "publishedA", "flagsA", "bodyA");
    Dataset<Row> right = texts.toDF("b", "publishedB", "flagsB", "bodyB");
    return candidates
        .join(left, "a")
        .join(right, "b")
        .flatMap(
            (FlatMapFunction<Row, Repeat>)
                row -> compared(text(row, "A"), text(row, "B")).iterator(),
            Records.encoder(Repeat.class));
  }

  private static Text text(Row row, String side) {
    return new Text(
        row.getAs(side.toLowerCase(java.util.Locale.ROOT)),
        row.getAs("published" + side),
        row.getAs("flags" + side),
        row.getAs("body" + side));
  }

  private static List<Repeat> compared(Text a, Text b) {
    Overlap overlap = Overlap.of(a.body(), b.body());
    if (!overlap.isDuplicate()) {
      return List.of();
    }
    boolean first = Survivors.BEST_FIRST.compare(a.rank(), b.rank()) <= 0;
    Text worse = first ? b : a;
    return List.of(
        new Repeat(
            (first ? a : b).rank(),
            worse.rank(),
            overlap.similarity(),
            overlap.sharedChars(),
            Twins.hasGaps(worse.body())));
  }

  /**
   * Each article that has a better one among its pairs, or among what equals these, repeats the
   * best of them.
   *
   * @param known what an article stands for that is the worse one of no pair
   */
  static List<Duplicate> survivors(List<Repeat> repeats, UnaryOperator<String> known) {
    EqualTexts equal = new EqualTexts(repeats);
    Map<String, Repeat> best = new TreeMap<>();
    for (Repeat repeat : repeats) {
      Rank first = equal.first(repeat.better());
      better(best, repeat.better(first));
      if (EqualTexts.isEqual(repeat) && !first.equals(repeat.better())) {
        better(best, repeat.better(first).worse(repeat.better()));
      }
    }
    List<Duplicate> duplicates = new ArrayList<>();
    best.forEach(
        (id, repeat) ->
            duplicates.add(
                new Duplicate(
                    id, known.apply(root(id, best)), repeat.similarity(), repeat.sharedChars())));
    return duplicates;
  }

  private static void better(Map<String, Repeat> best, Repeat repeat) {
    best.merge(
        repeat.worse().articleId(),
        repeat,
        (one, other) ->
            Survivors.BEST_FIRST.compare(one.better(), other.better()) <= 0 ? one : other);
  }

  /** The article at the end of a chain of repetitions, so that what is kept repeats nothing. */
  private static String root(String id, Map<String, Repeat> best) {
    String at = id;
    while (best.containsKey(at)) {
      at = best.get(at).better().articleId();
    }
    return at;
  }
}
