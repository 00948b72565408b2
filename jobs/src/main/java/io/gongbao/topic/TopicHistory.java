package io.gongbao.topic;

import io.gongbao.row.Topic;
import io.gongbao.rules.TopicRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Topics from fit to fit: each fit begins with the topics of the fit before and is aligned with
 * them. When to fit is said by {@link TopicCalendar}.
 */
public final class TopicHistory {
  private final TopicRules rules;
  private final String runId;

  public TopicHistory(TopicRules rules, String runId) {
    this.rules = rules;
    this.runId = runId;
  }

  /** Those that articles can have. */
  public static List<Topic> alive(List<Topic> topics) {
    return topics.stream().filter(TopicAligner::isAlive).toList();
  }

  /**
   * Topics after all fits that are due.
   *
   * @param topics those of the run before; none to begin anew
   * @param samples articles for a fit
   */
  public List<Topic> fitted(
      List<Topic> topics,
      TopicCalendar calendar,
      Function<TopicCalendar.Fit, TopicSample> samples) {
    List<Topic> fitted = topics;
    Optional<TopicCalendar.Fit> due = calendar.due(TopicCalendar.last(topics));
    while (due.isPresent()) {
      fitted = refit(fitted, samples.apply(due.get()), due.get());
      due = calendar.due(due.get());
    }
    return fitted;
  }

  /** Fits again, beginning with the topics there are, and gives them their ids. */
  List<Topic> refit(List<Topic> topics, TopicSample sample, TopicCalendar.Fit fit) {
    List<FittedTopic> fitted =
        new TopicFitter(rules, sample)
            .fit(rules.topics(sample.vocabulary().articles()), alive(topics));
    return new TopicAligner(rules.align(), runId, fit).align(topics, fitted);
  }

  /**
   * Topics with the articles they have now.
   *
   * @param sizes articles by first topic
   */
  public List<Topic> sized(List<Topic> topics, Map<String, Long> sizes) {
    List<Topic> sized = new ArrayList<>();
    for (Topic topic : topics) {
      sized.add(
          new Topic(
              topic.topicId(),
              topic.label(),
              topic.terms(),
              topic.coherence(),
              sizes.getOrDefault(topic.topicId(), 0L),
              topic.parents(),
              topic.bornRun(),
              TopicAligner.isAlive(topic) ? runId : topic.lastRun(),
              topic.status(),
              topic.reason(),
              topic.bornMonth(),
              topic.fittedMonth(),
              topic.fittedArticles(),
              topic.centroid()));
    }
    return sized;
  }
}
