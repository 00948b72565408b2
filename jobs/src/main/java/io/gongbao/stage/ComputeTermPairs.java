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
import io.gongbao.term.LongCounts;
import io.gongbao.term.PairCounts;
import io.gongbao.term.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import scala.Tuple2;

/** Which terms keep company in the sentences of a year. */
public final class ComputeTermPairs implements Stage {
  private static final int SHARDS = 16;

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
    var shared = JavaSparkContext.fromSparkContext(corpus.articles().context()).broadcast(places);
    int fewest = rules.pairs().fewest();
    LongCounts kept = new LongCounts();
    corpus
        .articles()
        .mapPartitionsToPair(articles -> shards(articles, shared.value()))
        .reduceByKey(LongCounts::both)
        .map(shard -> PairCounts.frequent(shard._2(), fewest))
        .collect()
        .forEach(kept::addAll);
    return termStats
        .sparkSession()
        .createDataset(rows(kept, vocabulary, rules.pairs()), Records.encoder(TermPair.class));
  }

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

  private static Iterator<Tuple2<Integer, LongCounts>> shards(
      Iterator<CodedArticle> articles, int[] places) {
    PairCounts counts = new PairCounts(places);
    articles.forEachRemaining(counts::add);
    LongCounts[] shards = counts.shards(SHARDS);
    return IntStream.range(0, SHARDS).mapToObj(i -> new Tuple2<>(i, shards[i])).iterator();
  }

  private static List<TermPair> rows(
      LongCounts counts, Vocabulary vocabulary, TermRules.Pairs rules) {
    List<TermPair> rows = new ArrayList<>();
    counts.forEach(
        (key, together) -> {
          int year = PairCounts.year(key);
          int term = PairCounts.term(key);
          int other = PairCounts.other(key);
          if (other > 0) {
            double npmi =
                PairCounts.npmi(
                    together,
                    counts.get(PairCounts.key(year, term, 0)),
                    counts.get(PairCounts.key(year, other, 0)),
                    counts.get(PairCounts.key(year, 0, 0)));
            if (npmi >= rules.leastNpmi()) {
              String first = vocabulary.entry(term - 1).term();
              String second = vocabulary.entry(other - 1).term();
              rows.add(new TermPair(year, first, second, together, npmi));
            }
          }
        });
    rows.sort(
        Comparator.comparingInt(TermPair::year)
            .thenComparing(TermPair::termA)
            .thenComparing(TermPair::termB));
    return rows;
  }
}
