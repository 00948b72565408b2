package io.gongbao.topic;

import io.gongbao.row.ArticleTopic;
import io.gongbao.row.Topic;
import io.gongbao.row.WeightedTerm;
import io.gongbao.rules.TopicRules;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Gives articles their topics by the stored centres alone, so that yesterday's topics give an
 * article the same topics today: the weight is the cosine of (1 + ln tf) over the centres' terms
 * with the centre.
 */
public final class TopicAssigner implements Serializable {
  private static final long serialVersionUID = 1;

  private final ArrayList<String> topicIds = new ArrayList<>();
  private final int[][] topicsOf;
  private final double[][] weightsOf;
  private final TopicRules rules;

  /**
   * Prepares the centres.
   *
   * @param topics those alive, in the order of their ids
   * @param words size of the vocabulary whose places articles give
   * @param place of a term in it, negative when it is not there
   */
  public TopicAssigner(
      List<Topic> topics, int words, ToIntFunction<String> place, TopicRules rules) {
    this.rules = rules;
    topicsOf = new int[words][];
    weightsOf = new double[words][];
    for (Topic topic : topics) {
      for (WeightedTerm term : topic.centroid()) {
        int at = place.applyAsInt(term.term());
        if (at >= 0) {
          add(at, topicIds.size(), term.weight());
        }
      }
      topicIds.add(topic.topicId());
    }
  }

  private void add(int place, int topic, double weight) {
    int size = topicsOf[place] == null ? 0 : topicsOf[place].length;
    topicsOf[place] = size == 0 ? new int[1] : Arrays.copyOf(topicsOf[place], size + 1);
    weightsOf[place] = size == 0 ? new double[1] : Arrays.copyOf(weightsOf[place], size + 1);
    topicsOf[place][size] = topic;
    weightsOf[place][size] = weight;
  }

  /** Topics of an article, heaviest first; none when no topic reaches the least weight. */
  public List<ArticleTopic> assign(String articleId, int[] words) {
    int[] sorted = Arrays.stream(words).filter(word -> word >= 0).sorted().toArray();
    double[] sums = new double[topicIds.size()];
    double squares = 0;
    for (int from = 0; from < sorted.length; ) {
      int to = from;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      double weight = 1 + Math.log(to - from);
      int[] topics = topicsOf[sorted[from]];
      squares += topics == null ? 0 : weight * weight;
      for (int i = 0; topics != null && i < topics.length; i++) {
        sums[topics[i]] += weight * weightsOf[sorted[from]][i];
      }
      from = to;
    }
    return heaviest(articleId, sums, Math.sqrt(squares));
  }

  private List<ArticleTopic> heaviest(String articleId, double[] sums, double length) {
    List<ArticleTopic> found = new ArrayList<>();
    for (int topic = 0; topic < sums.length; topic++) {
      if (length > 0 && sums[topic] / length >= rules.leastWeight()) {
        found.add(new ArticleTopic(articleId, topicIds.get(topic), sums[topic] / length));
      }
    }
    found.sort(
        Comparator.comparingDouble((ArticleTopic topic) -> -topic.weight())
            .thenComparing(ArticleTopic::topicId));
    return List.copyOf(found.subList(0, Math.min(rules.perArticle(), found.size())));
  }
}
