package io.gongbao.topic;

import java.util.Arrays;
import java.util.List;

/** How many articles a topic speaks for. */
final class Reach {
  private static final int TERMS = 2;

  private Reach() {}

  /**
   * Share of articles that hold two of the terms that show a topic, never zero.
   *
   * @param shown terms of each topic; no term stands in two topics
   */
  static double[] of(List<int[]> shown, int terms, List<ArticleWords> articles) {
    int[] topicOf = new int[terms];
    Arrays.fill(topicOf, -1);
    for (int topic = 0; topic < shown.size(); topic++) {
      for (int term : shown.get(topic)) {
        topicOf[term] = topic;
      }
    }
    double[] reach = new double[shown.size()];
    Arrays.fill(reach, 1);
    for (ArticleWords article : articles) {
      int[] held = new int[shown.size()];
      Arrays.stream(article.words())
          .distinct()
          .filter(word -> topicOf[word] >= 0 && ++held[topicOf[word]] == TERMS)
          .forEach(word -> reach[topicOf[word]]++);
    }
    for (int topic = 0; topic < reach.length; topic++) {
      reach[topic] /= articles.size() + 1;
    }
    return reach;
  }
}
