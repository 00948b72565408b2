package io.gongbao.term;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sentences that hold a term, and two terms, by year. Only terms of the vocabulary are seen, so
 * memory is half the square of its size for each year: 4.5 MB for 1,500 terms.
 */
public final class PairCounts {
  private final Map<Integer, int[]> years = new TreeMap<>();
  private final int[] places;
  private final int terms;

  /**
   * @param places of each word of an article in the vocabulary of pairs; negative for the others
   * @param terms size of that vocabulary
   */
  public PairCounts(int[] places, int terms) {
    this.places = places;
    this.terms = terms;
  }

  /** Adds the sentences of an article. */
  public void add(CodedArticle article) {
    int[] counts = years.computeIfAbsent(article.year(), year -> new int[cells(terms)]);
    int[] words = article.words();
    int[] held = new int[words.length];
    int size = 0;
    for (int word : words) {
      if (word == CodedArticle.SENTENCE_END) {
        addSentence(counts, held, size);
        size = 0;
      } else if (word >= 0 && places[word] >= 0) {
        held[size++] = places[word];
      }
    }
  }

  private static void addSentence(int[] counts, int[] held, int size) {
    Arrays.sort(held, 0, size);
    counts[0]++;
    for (int i = 0; i < size; i++) {
      if (i == 0 || held[i] != held[i - 1]) {
        int row = single(held[i]);
        counts[row]++;
        for (int j = 0; j < i; j++) {
          if (j == 0 || held[j] != held[j - 1]) {
            counts[row + 1 + held[j]]++;
          }
        }
      }
    }
  }

  /** Counts by year, in the cells that the methods below name. */
  public Map<Integer, int[]> byYear() {
    return years;
  }

  /** The first, with the counts of the second added. */
  public static int[] both(int[] a, int[] b) {
    for (int cell = 0; cell < a.length; cell++) {
      a[cell] += b[cell];
    }
    return a;
  }

  /** Cells of a year: all sentences, then for each term its own and those with lesser terms. */
  static int cells(int terms) {
    return single(terms);
  }

  /** Cell of the sentences that hold a term. */
  public static int single(int term) {
    return Math.addExact(1, Math.toIntExact((long) term * (term + 1) / 2));
  }

  /** Cell of the sentences that hold two terms. */
  public static int pair(int lesser, int greater) {
    return single(greater) + 1 + lesser;
  }

  /**
   * Normalised pointwise mutual information of two terms (Bouma 2009): ln(p(a,b) / p(a)p(b)) / -ln
   * p(a,b).
   *
   * @param all sentences
   */
  public static double npmi(long together, long first, long second, long all) {
    if (together == 0) {
      return -1;
    }
    if (together >= all) {
      return 1;
    }
    double p = together / (double) all;
    return Math.log(p / (first / (double) all) / (second / (double) all)) / -Math.log(p);
  }
}
