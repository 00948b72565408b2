package io.gongbao.term;

import java.util.Arrays;

/**
 * Sentences that hold a term, and two terms, by year. Only terms of the vocabulary are seen, so
 * memory is bounded by the square of its size for each year.
 */
public final class PairCounts {
  private static final long YEAR = 1L << 40;
  private static final long TERM = 1L << 20;

  /** Shards are told by the highest bits, because tables of counts are filled by the lowest. */
  private static final int HASH_BITS = 24;

  private final LongCounts counts = new LongCounts();
  private final int[] places;

  /**
   * @param places of each word of an article in the vocabulary of pairs; negative for the others
   */
  public PairCounts(int[] places) {
    this.places = places;
  }

  /** Adds the sentences of an article. */
  public void add(CodedArticle article) {
    int[] words = article.words();
    int from = 0;
    for (int at = 0; at < words.length; at++) {
      if (words[at] == CodedArticle.SENTENCE_END) {
        addSentence(article.year(), words, from, at);
        from = at + 1;
      }
    }
  }

  private void addSentence(int year, int[] words, int from, int to) {
    int[] terms =
        Arrays.stream(words, from, to)
            .filter(word -> word >= 0 && places[word] >= 0)
            .map(word -> places[word])
            .sorted()
            .distinct()
            .toArray();
    counts.add(key(year, 0, 0), 1);
    for (int i = 0; i < terms.length; i++) {
      counts.add(key(year, terms[i] + 1, 0), 1);
      for (int j = i + 1; j < terms.length; j++) {
        counts.add(key(year, terms[i] + 1, terms[j] + 1), 1);
      }
    }
  }

  /** Counts by {@link #key}, dealt to shards by the hash of the key. */
  public LongCounts[] shards(int size) {
    LongCounts[] shards = new LongCounts[size];
    Arrays.setAll(shards, shard -> new LongCounts());
    counts.forEachUnordered(
        (key, count) -> shards[(LongCounts.mix(key) >>> HASH_BITS) % size].add(key, count));
    return shards;
  }

  /** Counts of single terms, and of pairs that are frequent enough. */
  public static LongCounts frequent(LongCounts counts, long fewest) {
    LongCounts frequent = new LongCounts();
    counts.forEachUnordered(
        (key, count) -> {
          if (other(key) == 0 || count >= fewest) {
            frequent.add(key, count);
          }
        });
    return frequent;
  }

  /** Key of a pair in a year; terms count from 1, 0 stands for any. */
  public static long key(int year, int term, int other) {
    return year * YEAR + term * TERM + other;
  }

  /** Year of a key. */
  public static int year(long key) {
    return (int) (key / YEAR);
  }

  /** First term of a key, from 1; 0 for all sentences. */
  public static int term(long key) {
    return (int) (key % YEAR / TERM);
  }

  /** Second term of a key, from 1; 0 when the key is of one term. */
  public static int other(long key) {
    return (int) (key % TERM);
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
