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

  private final int[] topicOf;
  private final int[] placeOf;
  private final int[][][] pairs;
  private final int[] singles;
  private long windows;

  /**
   * @param candidates terms of each topic; no term stands in two topics
   */
  WindowCounts(List<int[]> candidates, int terms) {
    topicOf = new int[terms];
    placeOf = new int[terms];
    singles = new int[terms];
    Arrays.fill(topicOf, -1);
    pairs = new int[candidates.size()][][];
    for (int topic = 0; topic < candidates.size(); topic++) {
      int[] own = candidates.get(topic);
      pairs[topic] = new int[own.length][own.length];
      for (int place = 0; place < own.length; place++) {
        topicOf[own[place]] = topic;
        placeOf[own[place]] = place;
      }
    }
  }

  WindowCounts count(List<ArticleWords> articles) {
    int[] seen = new int[WINDOW];
    for (ArticleWords article : articles) {
      int[] words = article.words();
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
          pairs[topicOf[seen[i]]][placeOf[seen[i]]][placeOf[seen[j]]]++;
        }
      }
    }
  }

  /**
   * NPMI (Bouma 2009) of two candidates of one topic, with the count lowered by its standard
   * deviation so that what a few articles show is not taken for a rule; -1 when nothing is left.
   */
  double npmi(int term, int other) {
    int[][] own = pairs[topicOf[term]];
    double together =
        (long) own[placeOf[term]][placeOf[other]] + own[placeOf[other]][placeOf[term]];
    double sure = together - Math.sqrt(together);
    if (sure <= 0) {
      return -1;
    }
    if (together == windows) {
      return 1;
    }
    double p = sure / windows;
    double independent = (double) singles[term] / windows * singles[other] / windows;
    return Math.log(p / independent) / -Math.log(p);
  }

  /** Mean NPMI of the pairs among terms of one topic; 0 for a single term. */
  double coherence(int[] terms) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < terms.length; i++) {
      for (int j = i + 1; j < terms.length; j++) {
        sum += npmi(terms[i], terms[j]);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
