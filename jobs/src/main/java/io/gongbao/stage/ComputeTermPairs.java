package io.gongbao.stage;

import io.gongbao.pipeline.Night;
import io.gongbao.pipeline.Stage;
import io.gongbao.row.Article;
import io.gongbao.row.Duplicate;
import io.gongbao.row.Sentence;
import io.gongbao.row.TermPair;
import io.gongbao.row.TermStat;
import io.gongbao.rules.TermRules;
import io.gongbao.table.Records;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.PairCounts;
import io.gongbao.term.Vocabulary;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import scala.Tuple2;

/** Which terms keep company in the sentences of a year. */
public final class ComputeTermPairs implements Stage {
  @Override
  public List<Class<? extends Record>> reads() {
    return List.of(Sentence.class, Article.class, Duplicate.class, TermStat.class);
  }

  @Override
  public List<Class<? extends Record>> writes() {
    return List.of(TermPair.class);
  }

  @Override
  public List<String> rules() {
    return List.of("terms.yaml");
  }

  @Override
  public void run(Night night) {
    night
        .lake()
        .replace(
            TermPair.class,
            compute(
                CodedCorpus.of(night),
                night.lake().read(TermStat.class),
                TermRules.load(night.conf())));
  }

  /** Pairs of the most frequent terms, by year and terms. */
  public static Dataset<TermPair> compute(
      CodedCorpus corpus, Dataset<TermStat> termStats, TermRules rules) {
    Vocabulary vocabulary = frequent(termStats, rules.pairs().terms());
    int[] places = corpus.vocabulary().terms().stream().mapToInt(vocabulary::place).toArray();
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(corpus.articles().context());
    var sharedPlaces = spark.broadcast(places);
    var shared = spark.broadcast(new Terms(vocabulary, rules.pairs()));
    JavaRDD<TermPair> pairs =
        corpus
            .articles()
            .mapPartitionsToPair(articles -> byYear(articles, sharedPlaces.value(), shared.value()))
            .reduceByKey(PairCounts::both)
            .flatMap(year -> rows(year._1(), year._2(), shared.value()).iterator());
    return termStats.sparkSession().createDataset(pairs.rdd(), Records.encoder(TermPair.class));
  }

  /** The terms that are paired. */
  private record Terms(Vocabulary vocabulary, TermRules.Pairs rules) implements Serializable {}

  private static Vocabulary frequent(Dataset<TermStat> stats, int most) {
    List<Vocabulary.Entry> entries = new ArrayList<>();
    for (Row row :
        stats
            .filter("parts IS NULL")
            .groupBy("term")
            .agg(functions.sum("df").as("documents"))
            .orderBy(functions.col("documents").desc(), functions.col("term"))
            .limit(most)
            .collectAsList()) {
      entries.add(Vocabulary.Entry.of(row.getString(0)));
    }
    return new Vocabulary(entries);
  }

  private static Iterator<Tuple2<Integer, int[]>> byYear(
      Iterator<CodedArticle> articles, int[] places, Terms terms) {
    PairCounts counts = new PairCounts(places, terms.vocabulary().size());
    articles.forEachRemaining(counts::add);
    return counts.byYear().entrySet().stream()
        .map(year -> new Tuple2<>(year.getKey(), year.getValue()))
        .iterator();
  }

  private static List<TermPair> rows(int year, int[] counts, Terms terms) {
    Vocabulary vocabulary = terms.vocabulary();
    List<TermPair> rows = new ArrayList<>();
    for (int first = 0; first < vocabulary.size(); first++) {
      for (int second = first + 1; second < vocabulary.size(); second++) {
        int together = counts[PairCounts.pair(first, second)];
        if (together >= terms.rules().fewest()) {
          double npmi =
              PairCounts.npmi(
                  together,
                  counts[PairCounts.single(first)],
                  counts[PairCounts.single(second)],
                  counts[0]);
          if (npmi >= terms.rules().leastNpmi()) {
            String one = vocabulary.entry(first).term();
            String other = vocabulary.entry(second).term();
            rows.add(new TermPair(year, one, other, together, npmi));
          }
        }
      }
    }
    return rows;
  }
}
