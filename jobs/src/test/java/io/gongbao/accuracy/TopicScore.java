package io.gongbao.accuracy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Coherence and diversity of topics as score_topics.py counts them.
 *
 * @param npmi mean over topics of the mean over pairs of their ten first terms, in boolean sliding
 *     windows of ten words
 * @param diversity share of distinct terms
 */
record TopicScore(double npmi, double diversity, List<Double> byTopic) {
  private static final int WINDOW = 10;
  private static final int TOP = 10;

  /**
   * Scores.
   *
   * @param topics places of terms, best first
   * @param texts words as places, whatever they are
   */
  static TopicScore of(List<List<Integer>> topics, List<int[]> texts) {
    List<List<Integer>> tops =
        topics.stream().map(t -> t.subList(0, Math.min(TOP, t.size()))).toList();
    Set<Integer> need = new HashSet<>();
    tops.forEach(need::addAll);
    Map<Long, Long> counts = new HashMap<>();
    long windows = 0;
    for (int[] text : texts) {
      for (int from = 0; from < Math.max(1, text.length - WINDOW + 1); from++) {
        windows++;
        int[] seen =
            java.util.Arrays.stream(text, from, Math.min(text.length, from + WINDOW))
                .filter(need::contains)
                .distinct()
                .sorted()
                .toArray();
        for (int i = 0; i < seen.length; i++) {
          for (int j = i; j < seen.length; j++) {
            counts.merge(key(seen[i], seen[j]), 1L, Long::sum);
          }
        }
      }
    }
    long all = windows;
    List<Double> scores = tops.stream().map(top -> coherence(top, counts, all)).toList();
    double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    int shown = tops.stream().mapToInt(List::size).sum();
    return new TopicScore(mean, need.size() / (double) shown, scores);
  }

  private static double coherence(List<Integer> top, Map<Long, Long> counts, long windows) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < top.size(); i++) {
      for (int j = i + 1; j < top.size(); j++) {
        sum += npmi(top.get(i), top.get(j), counts, (double) windows);
        pairs++;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  private static double npmi(int a, int b, Map<Long, Long> counts, double windows) {
    long together = counts.getOrDefault(key(Math.min(a, b), Math.max(a, b)), 0L);
    if (together == 0) {
      return -1;
    }
    double p = together / windows;
    double independent = counts.get(key(a, a)) / windows * counts.get(key(b, b)) / windows;
    return p < 1 ? Math.log(p / independent) / -Math.log(p) : 1;
  }

  private static long key(int a, int b) {
    return ((long) a << 32) + b;
  }
}
