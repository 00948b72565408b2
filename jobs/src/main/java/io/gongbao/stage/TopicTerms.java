package io.gongbao.stage;

import io.gongbao.rules.TopicRules;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.Vocabulary;
import io.gongbao.topic.ArticleWords;
import io.gongbao.topic.TopicVocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.mllib.feature.IDF;
import org.apache.spark.mllib.feature.IDFModel;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;

/**
 * Terms that topics are made of: neither rare nor everywhere, with the inverse document frequencies
 * that spark-mllib counts.
 */
final class TopicTerms {
  private static final int SMALL = 10;
  private static final double LEAST_PART = 0.05;

  private final TopicVocabulary vocabulary;
  private final int[] places;

  /**
   * @param places of the terms in the vocabulary of the corpus
   */
  private TopicTerms(TopicVocabulary vocabulary, int[] places) {
    this.vocabulary = vocabulary;
    this.places = places;
  }

  /** Looks at the corpus once. */
  static TopicTerms of(CodedCorpus corpus, TopicRules rules) {
    long articles = corpus.parts().stream().mapToLong(part -> part.articles()).sum();
    if (articles == 0) {
      return new TopicTerms(new TopicVocabulary(List.of(), List.of(), List.of(), 0), new int[0]);
    }
    int size = corpus.vocabulary().size();
    JavaRDD<Vector> vectors = corpus.articles().map(article -> vector(article, size));
    IDFModel model = new IDF().fit(vectors);
    int[] places = chosen(corpus.vocabulary(), model.docFreq(), articles, rules);
    List<String> terms = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int place : places) {
      terms.add(corpus.vocabulary().entry(place).term());
      tags.add(corpus.vocabulary().entry(place).pos());
      weights.add(model.idf().apply(place));
    }
    return new TopicTerms(new TopicVocabulary(terms, tags, weights, articles), places);
  }

  private static Vector vector(CodedArticle article, int size) {
    int[] words =
        Arrays.stream(article.words()).filter(word -> word >= 0).sorted().distinct().toArray();
    double[] ones = new double[words.length];
    Arrays.fill(ones, 1);
    return Vectors.sparse(size, words, ones);
  }

  /** Places in ascending order; of too many terms the most frequent. */
  private static int[] chosen(
      Vocabulary vocabulary, long[] documents, long articles, TopicRules rules) {
    long fewest = (long) Math.min(rules.fewestDocuments(), 1 + articles * LEAST_PART);
    long least = Math.max(fewest, (long) Math.ceil(articles * rules.leastShare()));
    long most = (long) Math.max(SMALL, articles * rules.greatestShare());
    Set<String> notTags = new HashSet<>(rules.notTags());
    Comparator<Integer> byDocuments = Comparator.comparingLong(place -> -documents[place]);
    return IntStream.range(0, vocabulary.size())
        .filter(place -> documents[place] >= least && documents[place] <= most)
        .filter(vocabulary::counts)
        .filter(place -> !notTags.contains(vocabulary.entry(place).pos()))
        .boxed()
        .sorted(byDocuments.thenComparing(Comparator.naturalOrder()))
        .limit(rules.vocabulary())
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  TopicVocabulary vocabulary() {
    return vocabulary;
  }

  /** Articles a fit looks at, in the order of their ids. */
  List<ArticleWords> sample(CodedCorpus corpus, int size) {
    int[] numbers = new int[corpus.vocabulary().size()];
    Arrays.fill(numbers, CodedArticle.BREAK);
    for (int number = 0; number < places.length; number++) {
      numbers[places[number]] = number;
    }
    return corpus.articles().takeOrdered(size, ByHash.ORDER).stream()
        .sorted(Comparator.comparing(CodedArticle::articleId))
        .map(article -> new ArticleWords(article.articleId(), words(article, numbers)))
        .toList();
  }

  private static int[] words(CodedArticle article, int[] numbers) {
    return Arrays.stream(article.words())
        .filter(word -> word >= 0 && numbers[word] >= 0)
        .map(word -> numbers[word])
        .toArray();
  }
}
