package io.gongbao.stage;

import io.gongbao.pipeline.Night;
import io.gongbao.pipeline.Stage;
import io.gongbao.row.Article;
import io.gongbao.row.Duplicate;
import io.gongbao.row.Sentence;
import io.gongbao.row.TermStat;
import io.gongbao.rules.TermRules;
import io.gongbao.table.Records;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.CompanyCounts;
import io.gongbao.term.CorpusYears;
import io.gongbao.term.EmergingSieve;
import io.gongbao.term.PhraseBook;
import io.gongbao.term.TermCompany;
import io.gongbao.term.TermCounts;
import io.gongbao.term.TermYears;
import io.gongbao.term.Vocabulary;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** What each term did in each year. */
public final class ComputeTermStats implements Stage {
  /** More articles than a partition has; numbers of articles differ by it. */
  private static final long PARTITION = 1L << 32;

  @Override
  public List<Class<? extends Record>> reads() {
    return List.of(Sentence.class, Article.class, Duplicate.class);
  }

  @Override
  public List<Class<? extends Record>> writes() {
    return List.of(TermStat.class);
  }

  @Override
  public List<String> rules() {
    return List.of("terms.yaml");
  }

  @Override
  public void run(Night night) {
    night
        .lake()
        .replace(TermStat.class, compute(CodedCorpus.of(night), TermRules.load(night.conf())));
  }

  /** What rows need beside the counts. */
  private record Known(CorpusYears years, Vocabulary vocabulary, PhraseBook book)
      implements Serializable {}

  /** Rows of all terms and years. Only counts are shuffled. */
  public static Dataset<TermStat> compute(CodedCorpus corpus, TermRules rules) {
    CorpusYears years = new CorpusYears(corpus.parts(), rules.trends());
    Known known = new Known(years, corpus.vocabulary(), corpus.phrases());
    JavaRDD<TermStat> rows = rows(corpus.articles(), known, rules);
    if (years.bearsTrends()) {
      rows = sieved(rows, corpus.articles(), known, rules.trends());
    }
    return SparkSession.active().createDataset(rows.rdd(), Records.encoder(TermStat.class));
  }

  private static JavaRDD<TermStat> rows(JavaRDD<CodedArticle> coded, Known known, TermRules rules) {
    var shared = JavaSparkContext.fromSparkContext(coded.context()).broadcast(known);
    TermRules.Trends trends = rules.trends();
    return coded
        .mapPartitionsToPair(
            articles -> {
              TermCounts counts = new TermCounts(shared.value().book(), trends.titles());
              articles.forEachRemaining(counts::add);
              return counts.packed().entrySet().stream()
                  .map(term -> new Tuple2<>(term.getKey(), term.getValue()))
                  .iterator();
            })
        .reduceByKey(TermCounts::both)
        .flatMap(term -> rows(shared.value(), term._1(), term._2(), trends).iterator());
  }

  private static List<TermStat> rows(
      Known known, int place, long[] packed, TermRules.Trends trends) {
    TermYears statistics = new TermYears(known.years(), trends);
    List<TermYears.Count> counts = TermCounts.counts(packed);
    if (known.book().found(place)) {
      return statistics.rows(known.book().phrase(place), counts);
    }
    Vocabulary.Entry entry = known.vocabulary().entry(place);
    return statistics.rows(entry.term(), entry.pos(), counts);
  }

  /** Only rows that emerge are collected, some hundreds a year, and what stands beside them. */
  private static JavaRDD<TermStat> sieved(
      JavaRDD<TermStat> rows, JavaRDD<CodedArticle> coded, Known known, TermRules.Trends trends) {
    JavaRDD<TermStat> kept = rows.persist(StorageLevel.MEMORY_AND_DISK());
    List<TermStat> emerging = kept.filter(TermStat::emerging).collect();
    Map<Long, TermCompany> companies = companies(coded, known.book(), emerging, trends);
    EmergingSieve sieve =
        new EmergingSieve(trends, row -> companies.get(CompanyCounts.key(known.book(), row)));
    Set<String> keys = new HashSet<>(sieve.leftOut(emerging).keySet());
    return kept.map(
        row -> row.emerging() && keys.contains(EmergingSieve.key(row)) ? row.leftOut() : row);
  }

  private static Map<Long, TermCompany> companies(
      JavaRDD<CodedArticle> coded,
      PhraseBook book,
      List<TermStat> emerging,
      TermRules.Trends trends) {
    var shared = JavaSparkContext.fromSparkContext(coded.context()).broadcast(book);
    Set<Long> keys = CompanyCounts.keys(book, emerging);
    return coded
        .mapPartitionsWithIndex(
            (partition, articles) -> {
              CompanyCounts counts = new CompanyCounts(shared.value(), trends, keys);
              long number = partition * PARTITION;
              while (articles.hasNext()) {
                counts.add(number++, articles.next());
              }
              return counts.companies().entrySet().stream()
                  .map(term -> new Tuple2<>(term.getKey(), term.getValue()))
                  .iterator();
            },
            false)
        .mapToPair(term -> term)
        .reduceByKey(TermCompany::both)
        .collectAsMap();
  }
}
