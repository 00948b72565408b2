package io.gongbao.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms that a fit looks at, in a fixed order.
 *
 * @param tags part of speech of each
 * @param weights inverse document frequency of each, ln((articles + 1) / (df + 1))
 * @param articles articles in all
 */
public record TopicVocabulary(
    List<String> terms, List<String> tags, List<Double> weights, long articles) {
  /** The weights as numbers. */
  double[] inverseFrequency() {
    return weights.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Place of each term. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int term = 0; term < terms.size(); term++) {
      places.put(terms.get(term), term);
    }
    return places;
  }
}
