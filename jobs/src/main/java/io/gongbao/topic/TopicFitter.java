package io.gongbao.topic;

import io.gongbao.row.Topic;
import io.gongbao.row.WeightedTerm;
import io.gongbao.rules.TopicRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fits topics to a sample of articles: non-negative factors of their weighted terms, begun at
 * anchors or at earlier topics; then the terms that show each. Non-negative factors were chosen
 * over k-means and LDA for coherence and for keeping their topics when begun warm.
 */
final class TopicFitter {
  private static final int FEWEST_TERMS = 2;

  /** A new topic takes the place of one that went on only when it is this much more coherent. */
  private static final double LEAD = 0.1;

  private final TopicRules rules;
  private final TopicVocabulary vocabulary;
  private final double[] inverseFrequency;

  TopicFitter(TopicRules rules, TopicVocabulary vocabulary) {
    this.rules = rules;
    this.vocabulary = vocabulary;
    this.inverseFrequency = vocabulary.inverseFrequency();
  }

  /**
   * Topics of a sample, fewer than asked for when the terms do not bear them.
   *
   * @param sample in a fixed order: the same order gives the same topics
   * @param earlier topics to begin with
   */
  List<FittedTopic> fit(List<ArticleWords> sample, int topics, List<Topic> earlier) {
    if (sample.isEmpty() || vocabulary.terms().isEmpty()) {
      return List.of();
    }
    ArticleMatrix matrix = ArticleMatrix.of(sample, inverseFrequency);
    int size = Math.max(topics, earlier.size()) + (int) (topics * rules.spare());
    double[][] start = new Anchors(matrix, inverseFrequency.length).start(size, known(earlier));
    int rounds = earlier.isEmpty() ? rules.rounds() : rules.warmRounds();
    double[][] ofTerms = new Factorization(matrix, start, size).run(rounds).ofTerms();
    scale(ofTerms, size);
    TermPicker picker = new TermPicker(rules.candidates(), rules.coherenceWeight());
    List<int[]> candidates = picker.candidates(ofTerms, size);
    WindowCounts counts = new WindowCounts(candidates, inverseFrequency.length).count(sample);
    List<Ranked> fitted = new ArrayList<>();
    for (int topic = 0; topic < size; topic++) {
      int[] shown = picker.pick(candidates.get(topic), ofTerms, topic, counts, rules.shown());
      if (shown.length >= FEWEST_TERMS) {
        double lead = topic < earlier.size() ? LEAD : 0;
        fitted.add(new Ranked(topic(ofTerms, topic, shown, counts), lead));
      }
    }
    return best(fitted, Math.max(topics, earlier.size()));
  }

  /** A topic and what is added to its coherence when topics are compared. */
  private record Ranked(FittedTopic topic, double lead) {
    double worth() {
      return topic.coherence() + lead;
    }
  }

  /** The most coherent ones, in the order they had. */
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
    Map<String, Integer> places = vocabulary.places();
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

  private static void scale(double[][] ofTerms, int topics) {
    double[] squares = new double[topics];
    for (double[] row : ofTerms) {
      for (int topic = 0; topic < topics; topic++) {
        squares[topic] += row[topic] * row[topic];
      }
    }
    for (double[] row : ofTerms) {
      for (int topic = 0; topic < topics; topic++) {
        row[topic] = squares[topic] > 0 ? row[topic] / Math.sqrt(squares[topic]) : 0;
      }
    }
  }

  private FittedTopic topic(double[][] ofTerms, int topic, int[] shown, WindowCounts counts) {
    List<WeightedTerm> terms = new ArrayList<>();
    double[] centre = new double[ofTerms.length];
    for (int term = 0; term < centre.length; term++) {
      centre[term] = ofTerms[term][topic] * inverseFrequency[term];
    }
    for (int term : shown) {
      terms.add(new WeightedTerm(vocabulary.terms().get(term), ofTerms[term][topic]));
      centre[term] *= rules.shownWeight();
    }
    return new FittedTopic(label(shown), terms, centroid(centre), counts.coherence(shown));
  }

  private String label(int[] shown) {
    List<String> names = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (int term : shown) {
      String tag = vocabulary.tags().get(term);
      all.add(vocabulary.terms().get(term));
      if (rules.labelTags().stream().anyMatch(tag::startsWith)) {
        names.add(vocabulary.terms().get(term));
      }
    }
    return TopicLabels.label(names, all);
  }

  private List<WeightedTerm> centroid(double[] centre) {
    Comparator<Integer> byWeight = Comparator.comparingDouble(term -> -centre[term]);
    int[] heaviest =
        IntStream.range(0, centre.length)
            .filter(term -> centre[term] > 0)
            .boxed()
            .sorted(byWeight.thenComparing(Comparator.naturalOrder()))
            .limit(rules.centroidTerms())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] weights =
        TermVector.unit(IntStream.of(heaviest).mapToDouble(term -> centre[term]).toArray());
    List<WeightedTerm> terms = new ArrayList<>();
    for (int i = 0; i < heaviest.length; i++) {
      terms.add(new WeightedTerm(vocabulary.terms().get(heaviest[i]), weights[i]));
    }
    return terms;
  }
}
