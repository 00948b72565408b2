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
import io.gongbao.term.CorpusYears;
import io.gongbao.term.PhraseBook;
import io.gongbao.term.SentenceWords;
import io.gongbao.term.TermYears;
import io.gongbao.term.Vocabulary;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** What each term did in each year. */
public final class ComputeTermStats implements Stage {
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
        .replace(
            TermStat.class,
            compute(
                night.lake().read(Sentence.class),
                night.lake().read(Article.class),
                TermRules.load(night.conf())));
  }

  /** Counts of one term in one partition. */
  private record Counted(List<TermYears.Count> counts) implements Serializable {}

  /**
   * Rows of all terms and years; duplicates and articles without a year are left out. The corpus is
   * read twice and only counts are shuffled.
   */
  public static Dataset<TermStat> compute(
      Dataset<Sentence> sentences, Dataset<Article> articles, TermRules rules) {
    Dataset<SentenceWords> words = CodedCorpus.words(sentences);
    Vocabulary vocabulary = CodedCorpus.vocabulary(words, rules.words());
    JavaRDD<CodedArticle> coded =
        CodedCorpus.articles(words, articles, vocabulary)
            .persist(StorageLevel.MEMORY_AND_DISK_SER());
    CorpusYears corpus = new CorpusYears(CodedCorpus.parts(coded), rules.trends());
    var context = new JavaSparkContext(sentences.sparkSession().sparkContext());
    var years = context.broadcast(corpus);
    var terms = context.broadcast(vocabulary);
    var book = context.broadcast(new PhraseSearch(coded, rules.phrases()).search(vocabulary));
    JavaRDD<TermStat> rows =
        coded
            .mapPartitionsToPair(partition -> counts(partition, book.value()))
            .reduceByKey(ComputeTermStats::merge)
            .flatMap(
                term -> {
                  TermYears statistics = new TermYears(years.value(), rules.trends());
                  if (book.value().found(term._1())) {
                    return statistics
                        .rows(book.value().phrase(term._1()), term._2().counts())
                        .iterator();
                  }
                  Vocabulary.Entry entry = terms.value().entry(term._1());
                  return statistics.rows(entry.term(), entry.pos(), term._2().counts()).iterator();
                });
    return sentences.sparkSession().createDataset(rows.rdd(), Records.encoder(TermStat.class));
  }

  private static Counted merge(Counted a, Counted b) {
    List<TermYears.Count> both = new ArrayList<>(a.counts());
    both.addAll(b.counts());
    return new Counted(both);
  }

  private static Iterator<Tuple2<Integer, Counted>> counts(
      Iterator<CodedArticle> articles, PhraseBook book) {
    Map<Integer, Map<Integer, long[]>> counts = new HashMap<>();
    while (articles.hasNext()) {
      CodedArticle article = articles.next();
      int month = article.year() * CorpusYears.PARTS + article.month();
      int[] tokens = Arrays.stream(article.words()).filter(word -> word >= 0).sorted().toArray();
      int[] found =
          Arrays.stream(book.join(article.words())).filter(book::found).sorted().toArray();
      add(counts, month, tokens);
      add(counts, month, found);
    }
    return counts.entrySet().stream()
        .map(term -> new Tuple2<>(term.getKey(), counted(term.getValue())))
        .iterator();
  }

  /** Adds sorted places: each occurrence, and each place once as an article that holds it. */
  private static void add(Map<Integer, Map<Integer, long[]>> counts, int month, int[] places) {
    for (int from = 0; from < places.length; ) {
      int to = from;
      while (to < places.length && places[to] == places[from]) {
        to++;
      }
      long[] count =
          counts
              .computeIfAbsent(places[from], key -> new TreeMap<>())
              .computeIfAbsent(month, key -> new long[2]);
      count[0] += to - from;
      count[1]++;
      from = to;
    }
  }

  private static Counted counted(Map<Integer, long[]> months) {
    List<TermYears.Count> counts = new ArrayList<>();
    months.forEach(
        (month, count) ->
            counts.add(
                new TermYears.Count(
                    month / CorpusYears.PARTS, month % CorpusYears.PARTS, count[0], count[1])));
    return new Counted(counts);
  }
}
