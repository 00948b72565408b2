package io.gongbao.stage;

import io.gongbao.row.Article;
import io.gongbao.row.Sentence;
import io.gongbao.rules.TermRules;
import io.gongbao.table.Records;
import io.gongbao.term.ArticleHead;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.CorpusYears;
import io.gongbao.term.SentenceWords;
import io.gongbao.term.TermFilter;
import io.gongbao.term.Vocabulary;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import scala.Tuple2;

/**
 * The corpus as whole numbers: each article that stands for itself and has a year, as places of its
 * terms in a vocabulary. Only numbers are shuffled, and the vocabulary once.
 */
final class CodedCorpus {
  private CodedCorpus() {}

  private record TaggedTerm(String term, String tag) implements Serializable {}

  /** A sentence as places of terms. */
  private static final class Run implements Serializable {
    private static final long serialVersionUID = 1;
    private final int sentenceNo;
    private final int tokens;
    private final int[] words;

    Run(int sentenceNo, int tokens, int[] words) {
      this.sentenceNo = sentenceNo;
      this.tokens = tokens;
      this.words = words;
    }
  }

  static Dataset<SentenceWords> words(Dataset<Sentence> sentences) {
    return sentences
        .select(
            functions.col("articleId"),
            functions.col("sentenceNo"),
            functions.col("tokens.term").as("terms"),
            functions.col("tokens.pos").as("tags"))
        .as(Records.encoder(SentenceWords.class));
  }

  private static JavaPairRDD<String, ArticleHead> heads(Dataset<Article> articles) {
    return articles
        .filter("duplicateOf IS NULL AND year IS NOT NULL")
        .select("articleId", "published", "year", "source", "bylines")
        .as(Records.encoder(ArticleHead.class))
        .javaRDD()
        .mapToPair(head -> new Tuple2<>(head.articleId(), head));
  }

  /** The most frequent words; a word has the tag that most of its occurrences have. */
  static Vocabulary vocabulary(Dataset<SentenceWords> words, TermRules.Words rules) {
    List<Tuple2<TaggedTerm, Long>> counts =
        words
            .javaRDD()
            .mapPartitionsToPair(CodedCorpus::tagged)
            .reduceByKey(Long::sum)
            .takeOrdered(rules.most(), new MostFrequent());
    Map<String, Vocabulary.Entry> entries = new HashMap<>();
    for (Tuple2<TaggedTerm, Long> count : counts) {
      Vocabulary.Entry entry =
          new Vocabulary.Entry(count._1().term(), count._1().tag(), count._2(), false);
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

  private static Iterator<Tuple2<TaggedTerm, Long>> tagged(Iterator<SentenceWords> sentences) {
    Map<TaggedTerm, Long> counts = new HashMap<>();
    while (sentences.hasNext()) {
      SentenceWords sentence = sentences.next();
      for (int i = 0; i < sentence.terms().size(); i++) {
        String term = sentence.terms().get(i);
        if (TermFilter.isPart(term)) {
          counts.merge(new TaggedTerm(term, sentence.tags().get(i)), 1L, Long::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
        .iterator();
  }

  private static final class MostFrequent
      implements Comparator<Tuple2<TaggedTerm, Long>>, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public int compare(Tuple2<TaggedTerm, Long> a, Tuple2<TaggedTerm, Long> b) {
      int byCount = Long.compare(b._2(), a._2());
      int byTerm = a._1().term().compareTo(b._1().term());
      return byCount != 0 ? byCount : byTerm != 0 ? byTerm : a._1().tag().compareTo(b._1().tag());
    }
  }

  /** Articles as places of terms. */
  static JavaRDD<CodedArticle> articles(
      Dataset<SentenceWords> words, Dataset<Article> articles, Vocabulary vocabulary) {
    var shared =
        new org.apache.spark.api.java.JavaSparkContext(words.sparkSession().sparkContext())
            .broadcast(vocabulary);
    JavaRDD<SentenceWords> sentences = words.javaRDD();
    return sentences
        .mapPartitionsToPair(partition -> runs(partition, shared.value()))
        .cogroup(heads(articles), Math.max(1, sentences.getNumPartitions()))
        .flatMap(group -> article(group._2()._2(), group._2()._1(), shared.value()));
  }

  private static Iterator<Tuple2<String, Run>> runs(
      Iterator<SentenceWords> sentences, Vocabulary vocabulary) {
    List<Tuple2<String, Run>> runs = new ArrayList<>();
    while (sentences.hasNext()) {
      SentenceWords sentence = sentences.next();
      int size = sentence.terms().size();
      int[] places = new int[size + 1];
      int tokens = 0;
      for (int i = 0; i < size; i++) {
        places[i] = vocabulary.place(sentence.terms().get(i));
        tokens += sentence.tags().get(i).startsWith("w") ? 0 : 1;
      }
      places[size] = CodedArticle.SENTENCE_END;
      runs.add(new Tuple2<>(sentence.articleId(), new Run(sentence.sentenceNo(), tokens, places)));
    }
    return runs.iterator();
  }

  private static Iterator<CodedArticle> article(
      Iterable<ArticleHead> heads, Iterable<Run> runs, Vocabulary vocabulary) {
    Iterator<ArticleHead> found = heads.iterator();
    if (!found.hasNext()) {
      return List.<CodedArticle>of().iterator();
    }
    ArticleHead head = found.next();
    List<Run> ordered = new ArrayList<>();
    runs.forEach(ordered::add);
    ordered.sort(Comparator.comparingInt((Run run) -> run.sentenceNo));
    int[] names = head.bylines().stream().mapToInt(vocabulary::place).sorted().toArray();
    int[] words =
        ordered.stream()
            .flatMapToInt(run -> java.util.Arrays.stream(run.words))
            .map(
                place ->
                    place >= 0 && java.util.Arrays.binarySearch(names, place) >= 0
                        ? CodedArticle.BREAK
                        : place)
            .toArray();
    int tokens = ordered.stream().mapToInt(run -> run.tokens).sum();
    String source = head.source() == null ? "" : head.source();
    return List.of(
            new CodedArticle(head.articleId(), head.year(), head.month(), source, tokens, words))
        .iterator();
  }

  /**
   * What one look at the corpus gives.
   *
   * @param parts its size by year, month and source
   * @param sample articles with the least hashes of their ids
   */
  record Overview(List<CorpusYears.Part> parts, List<CodedArticle> sample)
      implements Serializable {}

  /** Looks at the corpus once. */
  static Overview overview(JavaRDD<CodedArticle> articles, int sample) {
    return articles
        .mapPartitions(partition -> List.of(overview(partition, sample)).iterator())
        .reduce((a, b) -> merge(a, b, sample));
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
