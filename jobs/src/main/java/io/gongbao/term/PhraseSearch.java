package io.gongbao.term;

import io.gongbao.rules.TermRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Searches articles for new words, pass after pass: neighbours are joined, then what was joined may
 * be joined with its neighbours. Time grows with articles and passes, memory with the pairs of
 * frequent words.
 */
public final class PhraseSearch {
  private static final int SIDES = 2;

  private final List<CodedArticle> articles;
  private final Vocabulary vocabulary;
  private final TermRules rules;

  public PhraseSearch(List<CodedArticle> articles, Vocabulary vocabulary, TermRules rules) {
    this.articles = articles;
    this.vocabulary = vocabulary;
    this.rules = rules;
  }

  /** Words found; the order of the articles does not matter. */
  public PhraseBook search() {
    PhraseBook book = new PhraseBook(vocabulary, occurrences());
    List<int[]> texts = articles.stream().map(CodedArticle::words).toList();
    int since = 0;
    for (int pass = 0; pass < rules.phrases().passes(); pass++) {
      PhraseFinder finder = new PhraseFinder(book, rules, since);
      LongCounts pairs = new LongCounts();
      texts.forEach(words -> finder.countPairs(words, pairs));
      SortedMap<Long, Double> candidates = finder.candidates(pairs);
      if (candidates.isEmpty()) {
        break;
      }
      since = finder.next();
      finder.note(finder.found(candidates, pairs, entropies(texts, finder, candidates)));
      texts = texts.stream().map(book::joinLast).toList();
    }
    return book;
  }

  private long[] occurrences() {
    long[] occurrences = new long[vocabulary.size()];
    for (CodedArticle article : articles) {
      for (int word : article.words()) {
        if (word >= 0) {
          occurrences[word]++;
        }
      }
    }
    return occurrences;
  }

  private static SortedMap<Long, Double> entropies(
      List<int[]> texts, PhraseFinder finder, SortedMap<Long, Double> candidates) {
    Map<Long, LongCounts[]> company = new HashMap<>();
    candidates
        .keySet()
        .forEach(pair -> company.put(pair, new LongCounts[] {new LongCounts(), new LongCounts()}));
    for (int[] words : texts) {
      finder.countCompany(
          words, company.keySet(), (pair, side, word) -> company.get(pair)[side].add(word, 1));
    }
    SortedMap<Long, Double> entropies = new TreeMap<>();
    company.forEach(
        (pair, sides) -> {
          double least = Double.MAX_VALUE;
          for (int side = 0; side < SIDES; side++) {
            least = Math.min(least, entropy(sides[side]));
          }
          entropies.put(pair, least);
        });
    return entropies;
  }

  private static double entropy(LongCounts neighbours) {
    List<Long> words = new ArrayList<>();
    neighbours.forEach(
        (word, count) -> {
          if (word >= 0) {
            words.add(count);
          }
        });
    return PhraseFinder.entropy(
        words.stream().sorted().toList(), neighbours.get(CodedArticle.BREAK));
  }
}
