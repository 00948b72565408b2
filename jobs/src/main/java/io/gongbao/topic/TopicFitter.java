package io.gongbao.topic;

import io.gongbao.row.Topic;
import io.gongbao.row.WeightedTerm;
import io.gongbao.rules.TopicRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Fits topics to a sample of articles: non-negative factors of their weighted terms, begun at
 * anchors or at earlier topics; then the terms that show each. Non-negative factors were chosen
 * over k-means and LDA for coherence and for keeping their topics when begun warm.
 */
final class TopicFitter {
  private static final int FEWEST_TERMS = 2;

  /** A new topic takes the place of one that went on only when it is this much more coherent. */
  private static final double LEAD = 0.05;

  private final TopicRules rules;
  private final TopicSample sample;
  private final double[] inverseFrequency;

  TopicFitter(TopicRules rules, TopicSample sample) {
    this.rules = rules;
    this.sample = sample;
    this.inverseFrequency = sample.vocabulary().inverseFrequency();
  }

  /**
   * Topics of the sample, fewer than asked for when the terms do not bear them.
   *
   * @param earlier topics to begin with
   */
  List<FittedTopic> fit(int topics, List<Topic> earlier) {
    if (sample.articles().isEmpty() || inverseFrequency.length == 0) {
      return List.of();
    }
    ArticleMatrix matrix = ArticleMatrix.of(sample.articles(), inverseFrequency);
    int size = Math.max(topics, earlier.size()) + (int) (topics * rules.spare());
    double[][] start = new Anchors(matrix, inverseFrequency.length).start(size, known(earlier));
    int rounds = earlier.isEmpty() ? rules.rounds() : rules.warmRounds();
    Factorization factors = new Factorization(matrix, start, size).run(rounds);
    double[][] ofFound = factors.ofFurther(sample.found().matrix(), sample.found().size());
    double[][] ofTerms = factors.ofTerms();
    double[] lengths = lengths(ofTerms, size);
    divide(ofFound, lengths);
    divide(ofTerms, lengths);
    TopicWriter writer = new TopicWriter(rules, sample, ofTerms, ofFound, size);
    return best(ranked(ofTerms, size, writer, earlier), Math.max(topics, earlier.size()));
  }

  /** A topic and what it is worth when topics are compared. */
  private record Ranked(FittedTopic topic, double worth) {}

  private List<Ranked> ranked(
      double[][] ofTerms, int size, TopicWriter writer, List<Topic> earlier) {
    TermPicker picker = new TermPicker(rules.candidates(), rules.coherenceWeight());
    List<int[]> candidates = picker.candidates(ofTerms, size);
    WindowCounts counts = new WindowCounts(candidates, ofTerms.length).count(sample.articles());
    List<int[]> shown = new ArrayList<>();
    for (int topic = 0; topic < size; topic++) {
      shown.add(picker.pick(candidates.get(topic), ofTerms, topic, counts, rules.shown()));
    }
    double[] reach = Reach.of(shown, ofTerms.length, sample.articles());
    List<Ranked> ranked = new ArrayList<>();
    for (int topic = 0; topic < size; topic++) {
      int[] own = shown.get(topic);
      if (own.length >= FEWEST_TERMS) {
        double worth =
            counts.sureCoherence(own)
                + rules.reachWeight() * Math.log(reach[topic])
                + (topic < earlier.size() ? LEAD : 0);
        ranked.add(new Ranked(writer.topic(topic, own, counts.coherence(own)), worth));
      }
    }
    return ranked;
  }

  /** Those worth most, in the order they had. */
  private static List<FittedTopic> best(List<Ranked> fitted, int most) {
    double least =
        fitted.stream()
            .map(Ranked::worth)
            .sorted(Comparator.reverseOrder())
            .limit(most)
            .reduce((a, b) -> b)
            .orElse(0.0);
    return fitted.stream()
        .filter(topic -> topic.worth() >= least)
        .limit(most)
        .map(Ranked::topic)
        .toList();
  }

  /** Earlier centres as unit vectors over this vocabulary, with the weighting of terms undone. */
  private List<double[]> known(List<Topic> earlier) {
    Map<String, Integer> places = sample.vocabulary().places();
    List<double[]> known = new ArrayList<>();
    for (Topic topic : earlier) {
      List<String> shown = topic.terms().stream().map(WeightedTerm::term).toList();
      double[] vector = new double[inverseFrequency.length];
      for (WeightedTerm term : topic.centroid()) {
        Integer place = places.get(term.term());
        if (place != null) {
          double raised = shown.contains(term.term()) ? rules.shownWeight() : 1;
          vector[place] = term.weight() / inverseFrequency[place] / raised;
        }
      }
      known.add(TermVector.unit(vector));
    }
    return known;
  }

  private static double[] lengths(double[][] ofTerms, int topics) {
    double[] lengths = new double[topics];
    for (double[] row : ofTerms) {
      for (int topic = 0; topic < topics; topic++) {
        lengths[topic] += row[topic] * row[topic];
      }
    }
    for (int topic = 0; topic < topics; topic++) {
      lengths[topic] = Math.sqrt(lengths[topic]);
    }
    return lengths;
  }

  private static void divide(double[][] rows, double[] lengths) {
    for (double[] row : rows) {
      for (int topic = 0; topic < row.length; topic++) {
        row[topic] = lengths[topic] > 0 ? row[topic] / lengths[topic] : 0;
      }
    }
  }
}
