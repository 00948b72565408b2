package io.gongbao.topic;

import io.gongbao.row.Topic;
import io.gongbao.row.WeightedTerm;
import io.gongbao.rules.TopicRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives fitted topics the ids of the earlier topics they continue, one to one, the closest pair of
 * centres first; a topic that moved far but is led by the same term, or has one heir that continues
 * no other, continues too. What is left on the new side is born, with the earlier topics that are
 * near as parents; what is left on the old side is gone: split when two new topics have it as
 * parent, merged when a new topic that continues another is near, else faded.
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
    for (int old = 0; old < alive.size(); old++) {
      List<Integer> free = near(old, pairs).stream().filter(f -> !oldOf.containsKey(f)).toList();
      if (!taken.contains(old) && free.size() == 1) {
        taken.add(old);
        oldOf.put(free.get(0), old);
      }
    }
    Map<String, Topic> topics = new TreeMap<>();
    earlier.stream()
        .filter(topic -> !isAlive(topic))
        .forEach(topic -> topics.put(topic.topicId(), topic));
    for (int old = 0; old < alive.size(); old++) {
      if (!taken.contains(old)) {
        topics.put(
            alive.get(old).topicId(), gone(alive.get(old), near(old, pairs), oldOf, alive, fitted));
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

  private List<Integer> near(int old, List<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.old() == old && pair.likeness() >= rules.kin())
        .map(Pair::fresh)
        .toList();
  }

  private Topic gone(
      Topic topic,
      List<Integer> near,
      Map<Integer, Integer> oldOf,
      List<Topic> alive,
      List<FittedTopic> fitted) {
    List<Integer> born = near.stream().filter(fresh -> !oldOf.containsKey(fresh)).toList();
    if (near.isEmpty()) {
      return gone(topic, "faded", "no topic of the fit to " + month() + " is like it");
    }
    String split = names(born.stream().map(fresh -> fitted.get(fresh).label()));
    if (born.size() >= 2) {
      return gone(topic, "split", "split into " + split + " in the fit to " + month());
    }
    int into = near.get(0);
    String label =
        oldOf.containsKey(into)
            ? label(alive.get(oldOf.get(into)), fitted.get(into))
            : fitted.get(into).label();
    return gone(topic, "merged", "merged into " + label + " in the fit to " + month());
  }

  private static Topic gone(Topic topic, String how, String reason) {
    return with(topic, topic.topicId(), "gone: " + how, reason);
  }

  private static String names(Stream<String> labels) {
    return labels.collect(Collectors.joining(" and "));
  }

  private String month() {
    return fit.month() / 100 + String.format(Locale.ROOT, "-%02d", fit.month() % 100);
  }

  /** The old label while half of its terms or more still show the topic. */
  private static String label(Topic old, FittedTopic fitted) {
    List<String> terms = fitted.terms().stream().map(WeightedTerm::term).toList();
    List<String> names = List.of(old.label().split("·"));
    long kept = names.stream().filter(terms::contains).count();
    return 2 * kept >= names.size() ? old.label() : fitted.label();
  }

  private Topic continued(Topic old, FittedTopic fitted) {
    return new Topic(
        old.topicId(),
        label(old, fitted),
        fitted.terms(),
        fitted.coherence(),
        0,
        old.parents(),
        old.bornRun(),
        runId,
        "alive",
        old.reason(),
        old.bornMonth(),
        fit.month(),
        fit.articles(),
        fitted.centroid());
  }

  private Topic born(int fresh, FittedTopic fitted, List<Topic> alive, List<Pair> pairs) {
    List<Topic> parents =
        pairs.stream()
            .filter(pair -> pair.fresh() == fresh && pair.likeness() >= rules.kin())
            .map(pair -> alive.get(pair.old()))
            .toList();
    return new Topic(
        TopicLabels.id(fitted.terms()),
        fitted.label(),
        fitted.terms(),
        fitted.coherence(),
        0,
        parents.stream().map(Topic::topicId).toList(),
        runId,
        runId,
        "alive",
        reason(parents, alive),
        fit.month(),
        fit.month(),
        fit.articles(),
        fitted.centroid());
  }

  private String reason(List<Topic> parents, List<Topic> alive) {
    if (alive.isEmpty()) {
      return "born in the first fit, to " + month();
    }
    return parents.isEmpty()
        ? "born in the fit to " + month() + ", like no topic before"
        : "born in the fit to " + month() + " from " + names(parents.stream().map(Topic::label));
  }

  private static Topic withId(Topic topic, String id) {
    return with(topic, id, topic.status(), topic.reason());
  }

  private static Topic with(Topic topic, String id, String status, String reason) {
    return new Topic(
        id,
        topic.label(),
        topic.terms(),
        topic.coherence(),
        topic.articles(),
        topic.parents(),
        topic.bornRun(),
        topic.lastRun(),
        status,
        reason,
        topic.bornMonth(),
        topic.fittedMonth(),
        topic.fittedArticles(),
        topic.centroid());
  }
}
