package io.gongbao.topic;

import io.gongbao.row.Topic;
import io.gongbao.row.WeightedTerm;
import io.gongbao.rules.TopicRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives fitted topics the ids of the earlier topics they continue, one to one, the closest pair of
 * centres first; a topic that moved far but is led by the same term continues too. What is left on
 * the new side is born, with the earlier topics that are near as parents; what is left on the old
 * side is gone: split when two new topics have it as parent, merged when a new topic that continues
 * another is near, else faded.
 */
final class TopicAligner {
  private final TopicRules.Align rules;
  private final String runId;
  private final TopicCalendar.Fit fit;

  TopicAligner(TopicRules.Align rules, String runId, TopicCalendar.Fit fit) {
    this.rules = rules;
    this.runId = runId;
    this.fit = fit;
  }

  private record Pair(int old, int fresh, double likeness) {}

  /** Near enough, or kin with the same first term, which would have the same id. */
  private boolean continues(Pair pair, List<Topic> alive, List<FittedTopic> fitted) {
    boolean leads =
        TopicLabels.id(fitted.get(pair.fresh()).terms()).equals(alive.get(pair.old()).topicId());
    return pair.likeness() >= (leads ? rules.kin() : rules.same());
  }

  /** Topics alive, then those gone, each in the order of their ids. */
  List<Topic> align(List<Topic> earlier, List<FittedTopic> fitted) {
    List<Topic> alive = earlier.stream().filter(TopicAligner::isAlive).sorted(byId()).toList();
    List<Pair> pairs = pairs(alive, fitted);
    Map<Integer, Integer> oldOf = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (continues(pair, alive, fitted)
          && !taken.contains(pair.old())
          && !oldOf.containsKey(pair.fresh())) {
        taken.add(pair.old());
        oldOf.put(pair.fresh(), pair.old());
      }
    }
    Map<String, Topic> topics = new TreeMap<>();
    earlier.stream()
        .filter(topic -> !isAlive(topic))
        .forEach(topic -> topics.put(topic.topicId(), topic));
    for (int old = 0; old < alive.size(); old++) {
      if (!taken.contains(old)) {
        topics.put(alive.get(old).topicId(), gone(old, alive.get(old), pairs, oldOf));
      }
    }
    for (int fresh = 0; fresh < fitted.size(); fresh++) {
      Topic topic =
          oldOf.containsKey(fresh)
              ? continued(alive.get(oldOf.get(fresh)), fitted.get(fresh))
              : born(fresh, fitted.get(fresh), alive, pairs);
      topics.put(free(topic.topicId(), topics, topic), topic);
    }
    return topics.entrySet().stream()
        .map(entry -> withId(entry.getValue(), entry.getKey()))
        .toList();
  }

  /** An id that no living topic holds; a gone topic with the same first term lives again. */
  private static String free(String id, Map<String, Topic> topics, Topic topic) {
    String free = id;
    for (int n = 2; topics.containsKey(free) && isAlive(topics.get(free)) && isAlive(topic); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  private static Comparator<Topic> byId() {
    return Comparator.comparing(Topic::topicId);
  }

  static boolean isAlive(Topic topic) {
    return topic.status().equals("alive");
  }

  private static List<Pair> pairs(List<Topic> alive, List<FittedTopic> fitted) {
    List<Pair> pairs = new ArrayList<>();
    for (int old = 0; old < alive.size(); old++) {
      Map<String, Double> centre = new HashMap<>();
      alive.get(old).centroid().forEach(term -> centre.put(term.term(), term.weight()));
      for (int fresh = 0; fresh < fitted.size(); fresh++) {
        double sum = 0;
        for (WeightedTerm term : fitted.get(fresh).centroid()) {
          sum += term.weight() * centre.getOrDefault(term.term(), 0.0);
        }
        pairs.add(new Pair(old, fresh, sum));
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparing(Pair::old)
            .thenComparing(Pair::fresh));
    return pairs;
  }

  private Topic gone(int old, Topic topic, List<Pair> pairs, Map<Integer, Integer> oldOf) {
    List<Pair> near =
        pairs.stream().filter(pair -> pair.old() == old && pair.likeness() >= rules.kin()).toList();
    long born = near.stream().filter(pair -> !oldOf.containsKey(pair.fresh())).count();
    String reason = born >= 2 ? "split" : near.isEmpty() ? "faded" : "merged";
    return with(
        topic, topic.topicId(), topic.label(), topic.parents(), "gone: " + reason, topic.lastRun());
  }

  private Topic continued(Topic old, FittedTopic fitted) {
    List<String> terms = fitted.terms().stream().map(WeightedTerm::term).toList();
    long kept = List.of(old.label().split("·")).stream().filter(terms::contains).count();
    String label = kept >= 2 ? old.label() : fitted.label();
    return new Topic(
        old.topicId(),
        label,
        fitted.terms(),
        fitted.coherence(),
        0,
        old.parents(),
        old.bornRun(),
        runId,
        "alive",
        old.bornMonth(),
        fit.month(),
        fit.articles(),
        fitted.centroid());
  }

  private Topic born(int fresh, FittedTopic fitted, List<Topic> alive, List<Pair> pairs) {
    List<String> parents =
        pairs.stream()
            .filter(pair -> pair.fresh() == fresh && pair.likeness() >= rules.kin())
            .map(pair -> alive.get(pair.old()).topicId())
            .toList();
    return new Topic(
        TopicLabels.id(fitted.terms()),
        fitted.label(),
        fitted.terms(),
        fitted.coherence(),
        0,
        parents,
        runId,
        runId,
        "alive",
        fit.month(),
        fit.month(),
        fit.articles(),
        fitted.centroid());
  }

  private static Topic withId(Topic topic, String id) {
    return with(topic, id, topic.label(), topic.parents(), topic.status(), topic.lastRun());
  }

  private static Topic with(
      Topic topic, String id, String label, List<String> parents, String status, String lastRun) {
    return new Topic(
        id,
        label,
        topic.terms(),
        topic.coherence(),
        topic.articles(),
        parents,
        topic.bornRun(),
        lastRun,
        status,
        topic.bornMonth(),
        topic.fittedMonth(),
        topic.fittedArticles(),
        topic.centroid());
  }
}
