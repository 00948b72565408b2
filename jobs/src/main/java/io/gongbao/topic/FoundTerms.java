package io.gongbao.topic;

import io.gongbao.rules.TopicRules;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.PhraseBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words found in the corpus that may stand for a topic beside its tokens. Topics are fitted to
 * tokens, so that articles are assigned by what the sentences hold; found words are weighed
 * afterwards.
 */
final class FoundTerms {
  private final List<String> terms = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final List<ArticleWords> articles = new ArrayList<>();

  /** None. */
  FoundTerms() {}

  static FoundTerms of(PhraseBook book, List<CodedArticle> sample, TopicRules rules) {
    FoundTerms found = new FoundTerms();
    List<int[]> texts = sample.stream().map(article -> places(book, article)).toList();
    Map<Integer, Integer> documents = new TreeMap<>();
    for (int[] text : texts) {
      Arrays.stream(text).distinct().forEach(place -> documents.merge(place, 1, Integer::sum));
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    documents.forEach(
        (place, count) -> {
          boolean frequent = count >= Math.max(2, sample.size() * rules.leastShare());
          if (frequent && !rules.notTags().contains(book.lastTag(place))) {
            numbers.put(place, numbers.size());
            found.terms.add(book.term(place));
            found.tags.add(book.lastTag(place));
            found.weights.add(Math.log((sample.size() + 1.0) / (count + 1.0)));
          }
        });
    for (int i = 0; i < texts.size(); i++) {
      int[] words =
          Arrays.stream(texts.get(i)).filter(numbers::containsKey).map(numbers::get).toArray();
      found.articles.add(new ArticleWords(sample.get(i).articleId(), words));
    }
    return found;
  }

  private static int[] places(PhraseBook book, CodedArticle article) {
    List<Integer> places = new ArrayList<>();
    book.found(article.words(), place -> places.add(place));
    return places.stream().filter(book::counts).mapToInt(Integer::intValue).toArray();
  }

  String term(int number) {
    return terms.get(number);
  }

  String tag(int number) {
    return tags.get(number);
  }

  int size() {
    return terms.size();
  }

  /** Articles of the sample, in its order. */
  ArticleMatrix matrix() {
    return ArticleMatrix.of(articles, weights.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
