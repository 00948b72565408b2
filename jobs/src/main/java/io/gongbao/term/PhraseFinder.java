package io.gongbao.term;

import io.gongbao.rules.TermRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds new words: neighbours that come together more often than chance (normalised pointwise
 * mutual information, Bouma 2009) in company that varies on both sides (boundary entropy, Jin and
 * Tanaka-Ishii 2006). Known weakness: nothing rare is found, and a set phrase of two words is taken
 * for one.
 */
public final class PhraseFinder {
  private final PhraseBook book;
  private final TermRules.Phrases rules;
  private final int since;

  /**
   * Prepares the next pass.
   *
   * @param since place from which one of the two neighbours must be: 0 in the first pass, then that
   *     of the first word found in the pass before
   */
  public PhraseFinder(PhraseBook book, TermRules.Phrases rules, int since) {
    this.book = book;
    this.rules = rules;
    this.since = since;
  }

  /** Counts neighbours of an article that are frequent enough to be joined. */
  public void countPairs(int[] words, LongCounts pairs) {
    int[] joined = book.join(words);
    for (int at = 0; at + 1 < joined.length; at++) {
      if (frequent(joined[at]) && frequent(joined[at + 1]) && fresh(joined[at], joined[at + 1])) {
        pairs.add(PhraseBook.pair(joined[at], joined[at + 1]), 1);
      }
    }
  }

  private boolean frequent(int place) {
    return place >= 0 && book.count(place) >= rules.fewest();
  }

  private boolean fresh(int left, int right) {
    return Math.max(left, right) >= since;
  }

  /** Pairs that belong together, as far as their counts tell, by key. */
  public SortedMap<Long, Double> candidates(LongCounts pairs) {
    SortedMap<Long, Double> candidates = new TreeMap<>();
    long total = book.total();
    pairs.forEach(
        (pair, count) -> {
          int left = PhraseBook.left(pair);
          int right = PhraseBook.right(pair);
          double npmi = PairCounts.npmi(count, book.count(left), book.count(right), total);
          if (count >= rules.fewest() && npmi >= rules.leastNpmi() && fits(left, right)) {
            candidates.put(pair, npmi);
          }
        });
    return candidates;
  }

  private boolean fits(int left, int right) {
    return left != right
        && !rules.notFirst().contains(book.firstTag(left))
        && !rules.notLast().contains(book.lastTag(right))
        && !book.knows(book.term(left) + book.term(right));
  }

  /** Counts what stands left (side 0) and right (side 1) of candidates; -1 stands for a break. */
  public void countCompany(int[] words, SortedMap<Long, Double> candidates, Neighbours neighbours) {
    int[] joined = book.join(words);
    for (int at = 0; at + 1 < joined.length; at++) {
      if (joined[at] >= 0 && joined[at + 1] >= 0) {
        long pair = PhraseBook.pair(joined[at], joined[at + 1]);
        if (candidates.containsKey(pair)) {
          neighbours.add(pair, 0, at == 0 ? -1 : Math.max(-1, joined[at - 1]));
          neighbours.add(pair, 1, at + 2 == joined.length ? -1 : Math.max(-1, joined[at + 2]));
        }
      }
    }
  }

  /** Takes a count of a neighbour. */
  @FunctionalInterface
  public interface Neighbours {
    void add(long pair, int side, int neighbour);
  }

  /**
   * Entropy in nats of neighbours; every break counts as a neighbour of its own, for a word may end
   * there.
   *
   * @param counts of each neighbour that is a word
   */
  public static double entropy(List<Long> counts, long breaks) {
    double total = breaks;
    for (long count : counts) {
      total += count;
    }
    double sum = breaks == 0 ? 0 : breaks / total * Math.log(total);
    for (long count : counts) {
      sum -= count / total * Math.log(count / total);
    }
    return sum;
  }

  /**
   * The words that a pass finds, the most cohesive first.
   *
   * @param entropies of the candidates, the lesser of both sides
   */
  public List<PhraseBook.Phrase> found(
      SortedMap<Long, Double> candidates, LongCounts pairs, SortedMap<Long, Double> entropies) {
    List<PhraseBook.Phrase> found = new ArrayList<>();
    candidates.forEach(
        (pair, npmi) -> {
          double entropy = entropies.getOrDefault(pair, 0.0);
          if (entropy >= rules.leastEntropy()) {
            int left = PhraseBook.left(pair);
            int right = PhraseBook.right(pair);
            found.add(
                new PhraseBook.Phrase(
                    pair,
                    book.term(left) + book.term(right),
                    book.parts(left) + " " + book.parts(right),
                    book.lastTag(right),
                    pairs.get(pair),
                    npmi,
                    entropy));
          }
        });
    found.sort(
        Comparator.comparingDouble((PhraseBook.Phrase phrase) -> -phrase.npmi())
            .thenComparing(PhraseBook.Phrase::parts));
    Set<String> terms = new HashSet<>();
    return found.stream().filter(phrase -> terms.add(phrase.term())).toList();
  }

  /** Notes the words found as the next pass of the book. */
  public void note(List<PhraseBook.Phrase> found) {
    book.addPass(found);
  }

  /** Place from which the next pass must have one of its neighbours. */
  public int next() {
    return book.size();
  }
}
