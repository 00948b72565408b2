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
final class PhraseFinder {
  private static final String NAME = "nz";

  private final PhraseBook book;
  private final TermRules.Phrases rules;
  private final Set<String> stop;
  private final Set<String> titles;
  private final int since;

  /**
   * Prepares the next pass.
   *
   * @param since place from which one of the two neighbours must be: 0 in the first pass, then that
   *     of the first word found in the pass before
   */
  PhraseFinder(PhraseBook book, TermRules rules, int since) {
    this.book = book;
    this.rules = rules.phrases();
    this.stop = new HashSet<>(rules.words().stop());
    this.titles = new HashSet<>(rules.trends().titles());
    this.since = since;
  }

  /** Counts neighbours that are frequent enough to be joined, in a text joined so far. */
  void countPairs(int[] words, LongCounts pairs) {
    for (int at = 0; at + 1 < words.length; at++) {
      if (frequent(words[at]) && frequent(words[at + 1]) && fresh(words[at], words[at + 1])) {
        pairs.add(PhraseBook.pair(words[at], words[at + 1]), 1);
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
  SortedMap<Long, Double> candidates(LongCounts pairs) {
    SortedMap<Long, Double> candidates = new TreeMap<>();
    long total = book.total();
    pairs.forEach(
        (pair, count) -> {
          int left = PhraseBook.left(pair);
          int right = PhraseBook.right(pair);
          double npmi = PairCounts.npmi(count, book.count(left), book.count(right), total);
          if (count >= rules.fewest() && fits(left, right, count, npmi)) {
            candidates.put(pair, npmi);
          }
        });
    return candidates;
  }

  private boolean fits(int left, int right, long count, double npmi) {
    boolean words = book.isWord(left) && book.isWord(right);
    boolean first = !rules.notFirst().contains(book.firstTag(left));
    boolean last = !rules.notLast().contains(book.lastTag(right));
    boolean phrase = (!first && book.isWord(right)) || (!last && book.isWord(left));
    return left != right
        && npmi >= (words && first && last ? rules.leastNpmi() : rules.sureNpmi())
        && ((first && last) || bound(left, right, count))
        && (!phrase || inseparable(left, right, count))
        && !rules.never().contains(book.firstTag(left))
        && !rules.never().contains(book.lastTag(right));
  }

  /** Whether one of two neighbours hardly stands elsewhere: a piece of a name that was cut up. */
  private boolean bound(int left, int right, long count) {
    return count >= rules.boundShare() * Math.min(book.count(left), book.count(right));
  }

  /**
   * Whether one of them stands nowhere else. A verb and its object, a noun and its verb often meet,
   * but each has other company too.
   */
  private boolean inseparable(int left, int right, long count) {
    return count >= rules.wholeShare() * Math.min(book.count(left), book.count(right));
  }

  /** Tells what stands left (side 0) and right (side 1) of candidates; -1 stands for a break. */
  void countCompany(int[] words, Set<Long> candidates, Neighbours neighbours) {
    for (int at = 0; at + 1 < words.length; at++) {
      if (frequent(words[at]) && frequent(words[at + 1])) {
        long pair = PhraseBook.pair(words[at], words[at + 1]);
        if (candidates.contains(pair)) {
          neighbours.add(pair, 0, at == 0 ? -1 : Math.max(-1, words[at - 1]));
          neighbours.add(pair, 1, at + 2 == words.length ? -1 : Math.max(-1, words[at + 2]));
        }
      }
    }
  }

  /** Takes a count of a neighbour. */
  @FunctionalInterface
  interface Neighbours {
    void add(long pair, int side, int neighbour);
  }

  /**
   * Entropy in nats of neighbours; every break counts as a neighbour of its own, for a word may end
   * there.
   *
   * @param counts of each neighbour that is a word
   */
  static double entropy(List<Long> counts, long breaks) {
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
  List<PhraseBook.Phrase> found(
      SortedMap<Long, Double> candidates, LongCounts pairs, SortedMap<Long, Double> entropies) {
    List<PhraseBook.Phrase> found = new ArrayList<>();
    candidates.forEach(
        (pair, npmi) -> {
          double entropy = entropies.getOrDefault(pair, 0.0);
          int left = PhraseBook.left(pair);
          int right = PhraseBook.right(pair);
          long count = pairs.get(pair);
          boolean free = entropy >= rules.leastEntropy();
          if (free || bound(left, right, count)) {
            String term = book.term(left) + book.term(right);
            found.add(
                new PhraseBook.Phrase(
                    pair,
                    term,
                    book.parts(left) + " " + book.parts(right),
                    tag(left, right, count),
                    count,
                    npmi,
                    entropy,
                    free && isTerm(left, right, term)));
          }
        });
    found.sort(
        Comparator.comparingDouble((PhraseBook.Phrase phrase) -> -phrase.npmi())
            .thenComparing(PhraseBook.Phrase::parts));
    Set<String> terms = new HashSet<>();
    return found.stream().filter(phrase -> terms.add(phrase.term())).toList();
  }

  /** The last tag, unless the word is a name that was cut up: tags of its pieces mean nothing. */
  private String tag(int left, int right, long count) {
    String last = book.lastTag(right);
    boolean piece = !book.isWord(left) || !book.isWord(right);
    return piece && bound(left, right, count) && !last.startsWith("n") ? NAME : last;
  }

  /** Titles with the name behind them are none, nor are phrases of a source. */
  private boolean isTerm(int left, int right, String term) {
    boolean name = titles.contains(book.lastTag(left)) && !book.firstTag(right).startsWith("v");
    return edge(left) && edge(right) && !name && !stop.contains(term);
  }

  /** A found word begins and ends with terms, or with single characters that belong to it. */
  private boolean edge(int place) {
    boolean found = book.found(place) && !stop.contains(book.term(place));
    return book.counts(place) || found || !book.isWord(place);
  }

  /** Notes the words found as the next pass of the book. */
  void note(List<PhraseBook.Phrase> found) {
    book.addPass(found, rules.boundShare());
  }

  /** Place from which the next pass must have one of its neighbours. */
  int next() {
    return book.size();
  }
}
