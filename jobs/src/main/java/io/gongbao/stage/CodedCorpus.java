package io.gongbao.stage;

import io.gongbao.pipeline.Night;
import io.gongbao.row.Article;
import io.gongbao.row.Sentence;
import io.gongbao.rules.TermRules;
import io.gongbao.table.Lake;
import io.gongbao.table.Records;
import io.gongbao.term.ByHash;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.CorpusYears;
import io.gongbao.term.PhraseBook;
import io.gongbao.term.PhraseSearch;
import io.gongbao.term.TermFilter;
import io.gongbao.term.Vocabulary;
import io.gongbao.term.WordCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The corpus as whole numbers: each article that stands for itself and has a year, as places of its
 * words in a vocabulary. What {@code SplitSentences} coded is read once a night for all stages that
 * count; nothing of an article is shuffled.
 */
public final class CodedCorpus {
  private static Shared tonight;

  private final Vocabulary vocabulary;
  private final JavaRDD<CodedArticle> articles;
  private final TermRules rules;
  private Overview overview;
  private PhraseBook phrases;

  private CodedCorpus(Vocabulary vocabulary, JavaRDD<CodedArticle> articles, TermRules rules) {
    this.vocabulary = vocabulary;
    this.articles = articles;
    this.rules = rules;
  }

  /** The corpus of a night that is under way. */
  private record Shared(Lake lake, String runId, CodedCorpus corpus) {}

  /** The corpus of this night; the stages that ask for it share it. */
  static synchronized CodedCorpus of(Night night) {
    if (tonight == null
        || tonight.lake() != night.lake()
        || !tonight.runId().equals(night.runId())) {
      CodedCorpus corpus =
          of(
              night.lake().read(Sentence.class),
              night.lake().read(Article.class),
              TermRules.load(night.conf()));
      tonight = new Shared(night.lake(), night.runId(), corpus);
    }
    return tonight.corpus();
  }

  /** The words of a corpus; duplicates and articles without a year are left out. */
  public static CodedCorpus of(
      Dataset<Sentence> sentences, Dataset<Article> articles, TermRules rules) {
    JavaRDD<TokenBlock> blocks =
        texts(sentences, articles)
            .javaRDD()
            .mapPartitions(partition -> List.of(TokenBlock.of(partition)).iterator())
            .persist(StorageLevel.MEMORY_AND_DISK());
    Vocabulary vocabulary = vocabulary(blocks, rules.words());
    var shared = JavaSparkContext.fromSparkContext(blocks.context()).broadcast(vocabulary);
    return new CodedCorpus(
        vocabulary, blocks.flatMap(block -> block.articles(shared.value())), rules);
  }

  private static Dataset<TokenBlock.Text> texts(
      Dataset<Sentence> sentences, Dataset<Article> articles) {
    return sentences
        .filter("coded IS NOT NULL AND year IS NOT NULL")
        .select("articleId", "year", "coded")
        .join(
            articles.filter("duplicateOf IS NOT NULL").select("articleId"),
            new String[] {"articleId"},
            "left_anti")
        .as(Records.encoder(TokenBlock.Text.class));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  JavaRDD<CodedArticle> articles() {
    return articles;
  }

  /** Size of the corpus by year, month and source. */
  synchronized List<CorpusYears.Part> parts() {
    return overview().parts();
  }

  /** New words found in a sample of the corpus. */
  synchronized PhraseBook phrases() {
    if (phrases == null) {
      phrases = new PhraseSearch(overview().sample(), vocabulary, rules).search();
      overview = new Overview(overview.parts(), List.of());
    }
    return phrases;
  }

  private Overview overview() {
    if (overview == null) {
      overview = overview(articles, rules.phrases().sample());
    }
    return overview;
  }

  /** The most frequent words; a word has the tag that most of its occurrences have. */
  private static Vocabulary vocabulary(JavaRDD<TokenBlock> blocks, TermRules.Words rules) {
    List<Tuple2<String, Long>> counts =
        blocks
            .flatMapToPair(TokenBlock::counts)
            .reduceByKey(Long::sum)
            .takeOrdered(rules.most(), new MostFrequent());
    Map<String, Vocabulary.Entry> entries = new HashMap<>();
    for (Tuple2<String, Long> count : counts) {
      Vocabulary.Entry entry =
          new Vocabulary.Entry(
              WordCode.term(count._1()), WordCode.tag(count._1()), count._2(), false);
      entries.merge(
          entry.term(),
          entry,
          (a, b) ->
              new Vocabulary.Entry(a.term(), a.pos(), a.occurrences() + b.occurrences(), false));
    }
    TermFilter filter = new TermFilter(rules);
    return new Vocabulary(
        entries.values().stream()
            .map(entry -> entry.counting(filter.admits(entry.term(), entry.pos())))
            .toList());
  }

  private static final class MostFrequent
      implements Comparator<Tuple2<String, Long>>, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public int compare(Tuple2<String, Long> a, Tuple2<String, Long> b) {
      int byCount = Long.compare(b._2(), a._2());
      return byCount != 0 ? byCount : a._1().compareTo(b._1());
    }
  }

  /**
   * What one look at the corpus gives.
   *
   * @param parts its size by year, month and source
   * @param sample articles with the least hashes of their ids
   */
  private record Overview(List<CorpusYears.Part> parts, List<CodedArticle> sample)
      implements Serializable {}

  /** Looks at the corpus once. */
  private static Overview overview(JavaRDD<CodedArticle> articles, int sample) {
    return articles
        .mapPartitions(partition -> List.of(overview(partition, sample)).iterator())
        .fold(new Overview(List.of(), List.of()), (a, b) -> merge(a, b, sample));
  }

  private static Overview overview(Iterator<CodedArticle> articles, int sample) {
    List<CorpusYears.Part> parts = new ArrayList<>();
    List<CodedArticle> all = new ArrayList<>();
    articles.forEachRemaining(
        article -> {
          parts.add(
              new CorpusYears.Part(
                  article.year(), article.month(), article.source(), 1, article.tokens()));
          all.add(article);
        });
    return merge(new Overview(parts, all), new Overview(List.of(), List.of()), sample);
  }

  private static Overview merge(Overview a, Overview b, int sample) {
    List<CorpusYears.Part> parts = new ArrayList<>(a.parts());
    parts.addAll(b.parts());
    List<CodedArticle> articles = new ArrayList<>(a.sample());
    articles.addAll(b.sample());
    articles.sort(ByHash.ORDER);
    return new Overview(
        CorpusYears.sum(parts),
        new ArrayList<>(articles.subList(0, Math.min(sample, articles.size()))));
  }
}
