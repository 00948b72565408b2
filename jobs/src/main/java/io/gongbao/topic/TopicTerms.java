package io.gongbao.topic;

import io.gongbao.rules.TopicRules;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Terms that topics are made of: neither rare nor everywhere. */
public final class TopicTerms {
  private static final int SMALL = 10;
  private static final double LEAST_PART = 0.05;

  private final TopicVocabulary vocabulary;
  private final int[] numbers;

  /**
   * @param places of the terms in the vocabulary of the corpus
   */
  private TopicTerms(Vocabulary words, int[] places, double[] weights, long articles) {
    numbers = new int[words.size()];
    Arrays.fill(numbers, CodedArticle.BREAK);
    List<String> terms = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<Double> chosen = new ArrayList<>();
    for (int place : places) {
      numbers[place] = terms.size();
      terms.add(words.entry(place).term());
      tags.add(words.entry(place).pos());
      chosen.add(weights[place]);
    }
    vocabulary = new TopicVocabulary(terms, tags, chosen, articles);
  }

  /**
   * Chooses the terms.
   *
   * @param documents articles that hold each word
   * @param weights inverse document frequency of each word
   * @param articles articles in all
   */
  public static TopicTerms of(
      Vocabulary words, long[] documents, double[] weights, long articles, TopicRules rules) {
    return new TopicTerms(words, chosen(words, documents, articles, rules), weights, articles);
  }

  /** Places in ascending order; of too many terms the most frequent. */
  private static int[] chosen(Vocabulary words, long[] documents, long articles, TopicRules rules) {
    long fewest = (long) Math.min(rules.fewestDocuments(), 1 + articles * LEAST_PART);
    long least = Math.max(fewest, (long) Math.ceil(articles * rules.leastShare()));
    long most = (long) Math.max(SMALL, articles * rules.greatestShare());
    Set<String> notTags = new HashSet<>(rules.notTags());
    Comparator<Integer> byDocuments = Comparator.comparingLong(place -> -documents[place]);
    return IntStream.range(0, words.size())
        .filter(place -> documents[place] >= least && documents[place] <= most)
        .filter(words::counts)
        .filter(place -> !notTags.contains(words.entry(place).pos()))
        .boxed()
        .sorted(byDocuments.thenComparing(Comparator.naturalOrder()))
        .limit(rules.vocabulary())
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  /** The terms, in the order of the words. */
  public TopicVocabulary vocabulary() {
    return vocabulary;
  }

  /** An article without the words that are no terms. */
  public ArticleWords words(CodedArticle article) {
    return new ArticleWords(
        article.articleId(),
        Arrays.stream(article.words())
            .filter(word -> word >= 0 && numbers[word] >= 0)
            .map(word -> numbers[word])
            .toArray());
  }
}
