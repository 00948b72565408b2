package io.gongbao.topic;

import java.util.Arrays;
import java.util.List;

/**
 * How often terms of one topic stand together: boolean windows of ten terms that slide over each
 * article (Röder et al. 2015, C_NPMI). Each term belongs to one topic at most, so memory is topics
 * x candidates squared.
 */
final class WindowCounts {
  private static final int WINDOW = 10;

  /** Standard deviations by which a count is lowered to be sure of it. */
  private static final double DOUBT = 1.5;

  private final int[] topicOf;
  private final int[] placeOf;
  private final int[] singles;

  /** By topic, then by the places of both terms, the lesser first: windows, articles. */
  private final int[][][] together;

  private final int[][][] holders;
  private final int[][][] lastHolder;
  private int articles;
  private long windows;

  /**
   * @param candidates terms of each topic; no term stands in two topics
   */
  WindowCounts(List<int[]> candidates, int terms) {
    topicOf = new int[terms];
    placeOf = new int[terms];
    singles = new int[terms];
    Arrays.fill(topicOf, -1);
    together = new int[candidates.size()][][];
    holders = new int[candidates.size()][][];
    lastHolder = new int[candidates.size()][][];
    for (int topic = 0; topic < candidates.size(); topic++) {
      int[] own = candidates.get(topic);
      together[topic] = new int[own.length][own.length];
      holders[topic] = new int[own.length][own.length];
      lastHolder[topic] = new int[own.length][own.length];
      for (int place = 0; place < own.length; place++) {
        topicOf[own[place]] = topic;
        placeOf[own[place]] = place;
      }
    }
  }

  WindowCounts count(List<ArticleWords> texts) {
    int[] seen = new int[WINDOW];
    for (ArticleWords text : texts) {
      articles++;
      int[] words = text.words();
      for (int from = 0; from < Math.max(1, words.length - WINDOW + 1); from++) {
        int size = 0;
        for (int at = from; at < Math.min(words.length, from + WINDOW); at++) {
          if (topicOf[words[at]] >= 0 && !holds(seen, size, words[at])) {
            seen[size++] = words[at];
          }
        }
        add(seen, size);
      }
    }
    return this;
  }

  private static boolean holds(int[] seen, int size, int word) {
    for (int i = 0; i < size; i++) {
      if (seen[i] == word) {
        return true;
      }
    }
    return false;
  }

  private void add(int[] seen, int size) {
    windows++;
    for (int i = 0; i < size; i++) {
      singles[seen[i]]++;
      for (int j = i + 1; j < size; j++) {
        if (topicOf[seen[i]] == topicOf[seen[j]]) {
          add(topicOf[seen[i]], placeOf[seen[i]], placeOf[seen[j]]);
        }
      }
    }
  }

  private void add(int topic, int place, int other) {
    int low = Math.min(place, other);
    int high = Math.max(place, other);
    together[topic][low][high]++;
    if (lastHolder[topic][low][high] != articles) {
      lastHolder[topic][low][high] = articles;
      holders[topic][low][high]++;
    }
  }

  /** NPMI (Bouma 2009) of two candidates of one topic. */
  double npmi(int term, int other) {
    return npmi(of(together, term, other), term, other);
  }

  /**
   * NPMI with the count lowered by its standard deviations, so that what a few articles show is not
   * taken for a rule; -1 when nothing is left. Windows of one article lean on each other, so the
   * deviation is that of the number of articles.
   */
  double sureNpmi(int term, int other) {
    int texts = of(holders, term, other);
    double sure = texts == 0 ? 0 : 1 - DOUBT / Math.sqrt(texts);
    return npmi(of(together, term, other) * sure, term, other);
  }

  private int of(int[][][] counts, int term, int other) {
    int low = Math.min(placeOf[term], placeOf[other]);
    return counts[topicOf[term]][low][Math.max(placeOf[term], placeOf[other])];
  }

  private double npmi(double count, int term, int other) {
    double p = count / windows;
    if (p <= 0) {
      return -1;
    }
    double independent = (double) singles[term] / windows * singles[other] / windows;
    return p < 1 ? Math.log(p / independent) / -Math.log(p) : 1;
  }

  /** Mean NPMI of the pairs among terms of one topic; 0 for a single term. */
  double coherence(int[] terms) {
    return mean(terms, this::npmi);
  }

  /** Mean of what is sure of it. */
  double sureCoherence(int[] terms) {
    return mean(terms, this::sureNpmi);
  }

  @FunctionalInterface
  private interface OfPair {
    double apply(int term, int other);
  }

  private static double mean(int[] terms, OfPair value) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < terms.length; i++) {
      for (int j = i + 1; j < terms.length; j++) {
        sum += value.apply(terms[i], terms[j]);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
