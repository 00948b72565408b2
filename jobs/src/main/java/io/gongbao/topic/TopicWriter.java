package io.gongbao.topic;

import io.gongbao.row.WeightedTerm;
import io.gongbao.rules.TopicRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Writes a factor as a topic: the terms shown, the found words after them, label and centre. */
final class TopicWriter {
  private final TopicRules rules;
  private final TopicVocabulary vocabulary;
  private final double[] inverseFrequency;
  private final FoundTerms found;
  private final double[][] ofTerms;
  private final double[][] ofFound;
  private final List<int[]> foundOf;

  /**
   * @param ofTerms weight of each topic (inner) in each term (outer)
   * @param ofFound the same of found words, in the same measure
   */
  TopicWriter(
      TopicRules rules, TopicSample sample, double[][] ofTerms, double[][] ofFound, int topics) {
    this.rules = rules;
    this.vocabulary = sample.vocabulary();
    this.inverseFrequency = vocabulary.inverseFrequency();
    this.found = sample.found();
    this.ofTerms = ofTerms;
    this.ofFound = ofFound;
    this.foundOf = new TermPicker(rules.candidates(), 0).candidates(ofFound, topics);
  }

  private record Name(String term, String tag, double weight) {}

  /**
   * One topic.
   *
   * @param shown its terms, heaviest first
   */
  FittedTopic topic(int topic, int[] shown, double coherence) {
    List<Name> names = new ArrayList<>();
    double[] centre = new double[ofTerms.length];
    for (int term = 0; term < centre.length; term++) {
      centre[term] = ofTerms[term][topic] * inverseFrequency[term];
    }
    for (int term : shown) {
      String tag = vocabulary.tags().get(term);
      names.add(new Name(vocabulary.terms().get(term), tag, ofTerms[term][topic]));
      centre[term] *= rules.shownWeight();
    }
    if (shown.length == rules.shown()) {
      names.addAll(found(topic, names.get(names.size() - 1).weight()));
    }
    List<WeightedTerm> terms =
        names.stream().map(name -> new WeightedTerm(name.term(), name.weight())).toList();
    return new FittedTopic(label(names), terms, centroid(centre), coherence);
  }

  /** Found words that weigh as much as the shown terms; of those that hold each other the first. */
  private List<Name> found(int topic, double least) {
    List<Name> names = new ArrayList<>();
    for (int number : foundOf.get(topic)) {
      String term = found.term(number);
      boolean nested =
          names.stream().anyMatch(n -> n.term().contains(term) || term.contains(n.term()));
      if (ofFound[number][topic] >= least && !nested && names.size() < rules.found()) {
        names.add(new Name(term, found.tag(number), ofFound[number][topic]));
      }
    }
    return names;
  }

  private String label(List<Name> names) {
    List<Name> sorted =
        names.stream().sorted(Comparator.comparingDouble((Name name) -> -name.weight())).toList();
    return TopicLabels.label(
        sorted.stream().filter(this::mayName).map(Name::term).toList(),
        sorted.stream().map(Name::term).toList());
  }

  private boolean mayName(Name name) {
    return rules.labelTags().stream().anyMatch(name.tag()::startsWith);
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
    IntFunction<WeightedTerm> weighted =
        i -> new WeightedTerm(vocabulary.terms().get(heaviest[i]), weights[i]);
    return IntStream.range(0, heaviest.length).mapToObj(weighted).toList();
  }
}
