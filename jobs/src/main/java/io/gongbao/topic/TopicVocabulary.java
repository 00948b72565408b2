package io.gongbao.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms that a fit looks at, in a fixed order.
 *
 * @param documents articles that hold each
 * @param articles articles in all
 */
public record TopicVocabulary(List<String> terms, List<Long> documents, long articles) {
  /** ln(1 + articles / df) of each term. */
  double[] inverseFrequency() {
    double[] weights = new double[terms.size()];
    for (int term = 0; term < weights.length; term++) {
      weights[term] = Math.log(1 + (double) articles / Math.max(1, documents.get(term)));
    }
    return weights;
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
