package io.gongbao.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the terms that show a topic. A term goes only to the topic where its share is largest;
 * among a topic's heaviest ones, terms are taken greedily by the mean NPMI with those taken and the
 * logarithm of their weight, so that a topic reads as one subject and no two topics share a term.
 */
final class TermPicker {
  private static final int EXCHANGES = 5;
  private static final double LEAST_GAIN = 1e-9;

  private final int candidates;
  private final double coherenceWeight;

  /**
   * @param candidates heaviest terms of a topic to choose from; more gives more coherent terms that
   *     fewer articles hold
   * @param coherenceWeight 0 chooses by weight alone, 1 by coherence alone
   */
  TermPicker(int candidates, double coherenceWeight) {
    this.candidates = candidates;
    this.coherenceWeight = coherenceWeight;
  }

  /** The heaviest terms of each topic among those that belong to it. */
  List<int[]> candidates(double[][] ofTerms, int topics) {
    int[] owner = new int[ofTerms.length];
    for (int term = 0; term < ofTerms.length; term++) {
      owner[term] = largest(ofTerms[term]);
    }
    List<int[]> chosen = new ArrayList<>();
    for (int topic = 0; topic < topics; topic++) {
      int own = topic;
      Comparator<Integer> byWeight = Comparator.comparingDouble(term -> -ofTerms[term][own]);
      chosen.add(
          IntStream.range(0, ofTerms.length)
              .filter(term -> owner[term] == own && ofTerms[term][own] > 0)
              .boxed()
              .sorted(byWeight.thenComparing(Comparator.naturalOrder()))
              .limit(candidates)
              .mapToInt(Integer::intValue)
              .toArray());
    }
    return chosen;
  }

  private static int largest(double[] weights) {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      if (weights[i] > weights[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Terms that show one topic, heaviest first. */
  int[] pick(int[] own, double[][] ofTerms, int topic, WindowCounts counts, int size) {
    int[] picked = new int[0];
    while (picked.length < Math.min(size, own.length)) {
      picked = Arrays.copyOf(picked, picked.length + 1);
      picked[picked.length - 1] = -1;
      picked[picked.length - 1] = best(picked.length - 1, picked, own, ofTerms, topic, counts);
    }
    boolean changed = true;
    for (int round = 0; changed && round < EXCHANGES; round++) {
      changed = false;
      for (int place = 0; place < picked.length; place++) {
        int before = picked[place];
        picked[place] = best(place, picked, own, ofTerms, topic, counts);
        changed |= before != picked[place];
      }
    }
    Comparator<Integer> byWeight = Comparator.comparingDouble(term -> -ofTerms[term][topic]);
    return Arrays.stream(picked)
        .boxed()
        .sorted(byWeight.thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * The term that fits a place best beside those in the other places; what stands there wins ties.
   */
  private int best(
      int place, int[] picked, int[] own, double[][] ofTerms, int topic, WindowCounts counts) {
    int best = picked[place];
    double bestScore =
        best < 0 ? Double.NEGATIVE_INFINITY : gain(best, place, picked, ofTerms, topic, counts);
    for (int candidate : own) {
      if (!holds(picked, candidate)) {
        double score = gain(candidate, place, picked, ofTerms, topic, counts);
        if (score > bestScore + LEAST_GAIN) {
          best = candidate;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private double gain(
      int term, int place, int[] picked, double[][] ofTerms, int topic, WindowCounts counts) {
    double sum = 0;
    for (int other = 0; other < picked.length; other++) {
      sum += other == place ? 0 : counts.sureNpmi(term, picked[other]);
    }
    double coherence = picked.length == 1 ? 0 : sum / (picked.length - 1);
    return coherenceWeight * coherence + (1 - coherenceWeight) * Math.log(ofTerms[term][topic]);
  }

  private static boolean holds(int[] terms, int term) {
    for (int other : terms) {
      if (other == term) {
        return true;
      }
    }
    return false;
  }
}
