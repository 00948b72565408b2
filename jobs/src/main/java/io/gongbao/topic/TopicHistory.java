package io.gongbao.topic;

import io.gongbao.row.Topic;
import io.gongbao.rules.TopicRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Topics from run to run: yesterday's are kept as they are until the corpus has drifted from them,
 * then they are fitted again, beginning with the old ones, and aligned with them.
 */
public final class TopicHistory {
  private final TopicRules rules;
  private final String runId;

  public TopicHistory(TopicRules rules, String runId) {
    this.rules = rules;
    this.runId = runId;
  }

  /** Articles whose first topic it is, and the sum of their weights in units of 2^-30. */
  public record Size(long articles, long weight) implements java.io.Serializable {
    private static final double UNIT = 1L << 30;

    /** One article of that weight. */
    public static Size of(double weight) {
      return new Size(1, Math.round(weight * UNIT));
    }

    /** Both together; whole numbers, so the order does not matter. */
    public Size plus(Size other) {
      return new Size(articles + other.articles, weight + other.weight);
    }

    double meanWeight() {
      return articles == 0 ? 0 : weight / UNIT / articles;
    }
  }

  /** Those that articles can have. */
  public static List<Topic> alive(List<Topic> topics) {
    return topics.stream().filter(TopicAligner::isAlive).toList();
  }

  /** Whether topics must be fitted again: there are none, or the corpus grew or moved away. */
  public boolean drifted(List<Topic> topics, Map<String, Size> sizes) {
    List<Topic> alive = alive(topics);
    long fitted = alive.stream().mapToLong(Topic::fittedArticles).sum();
    double before = 0;
    for (Topic topic : alive) {
      before += topic.fittedArticles() * topic.fittedWeight();
    }
    Size now = sizes.values().stream().reduce(new Size(0, 0), Size::plus);
    return fitted == 0
        || now.articles() > fitted * (1 + rules.drift().growth())
        || now.articles() < fitted * (1 - rules.drift().growth())
        || now.meanWeight() < before / fitted * (1 - rules.drift().weightLoss());
  }

  /** Fits again, beginning with the topics there are, and gives them their ids. */
  public List<Topic> refit(List<Topic> topics, TopicSample sample) {
    List<FittedTopic> fitted =
        new TopicFitter(rules, sample)
            .fit(rules.topics(sample.vocabulary().articles()), alive(topics));
    return new TopicAligner(rules.align(), runId).align(topics, fitted);
  }

  /** Topics with the articles they have now; after a fit these are noted as the fitted ones. */
  public List<Topic> sized(List<Topic> topics, Map<String, Size> sizes, boolean refitted) {
    List<Topic> sized = new ArrayList<>();
    for (Topic topic : topics) {
      Size size = sizes.getOrDefault(topic.topicId(), new Size(0, 0));
      boolean alive = TopicAligner.isAlive(topic);
      sized.add(
          new Topic(
              topic.topicId(),
              topic.label(),
              topic.terms(),
              topic.coherence(),
              size.articles(),
              topic.parents(),
              topic.bornRun(),
              alive ? runId : topic.lastRun(),
              topic.status(),
              alive && refitted ? size.articles() : topic.fittedArticles(),
              alive && refitted ? size.meanWeight() : topic.fittedWeight(),
              topic.centroid()));
    }
    return sized;
  }
}
