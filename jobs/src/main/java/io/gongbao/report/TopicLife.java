package io.gongbao.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A topic from its first year to its last.
 *
 * @param line the topic as of its last year
 * @param years its rows by year; empty for a topic that no article of a known year has
 * @param firstCorpusYear first year of any topic
 */
record TopicLife(TopicLine line, TreeMap<Integer, TopicLine> years, int firstCorpusYear) {

  String label() {
    return line.label();
  }

  String bornRun() {
    return line.bornRun();
  }

  boolean gone() {
    return !line.alive();
  }

  /** Whether it appeared after the corpus began. */
  boolean bornLate() {
    return !years.isEmpty() && firstYear() > firstCorpusYear;
  }

  int firstYear() {
    return years.firstKey();
  }

  int lastYear() {
    return years.lastKey();
  }

  /** Share in each of the years given, 0 where it is absent. */
  List<Double> shares(List<Integer> all) {
    return all.stream().map(y -> years.containsKey(y) ? years.get(y).share() : 0.0).toList();
  }

  /** Topics in the order of the rows: the largest first. */
  static List<TopicLife> of(ReportData data) {
    Map<String, List<TopicLine>> byId = new LinkedHashMap<>();
    data.topics().forEach(t -> byId.computeIfAbsent(t.topicId(), id -> new ArrayList<>()).add(t));
    List<Integer> all = years(data);
    int first = all.isEmpty() ? 0 : all.get(0);
    return byId.values().stream().map(lines -> of(lines, first)).toList();
  }

  /** Years in which any topic has articles, ascending. */
  static List<Integer> years(ReportData data) {
    TreeSet<Integer> years = new TreeSet<>();
    data.topics().stream().filter(t -> t.year() != null).forEach(t -> years.add(t.year()));
    return List.copyOf(years);
  }

  private static TopicLife of(List<TopicLine> lines, int firstCorpusYear) {
    TreeMap<Integer, TopicLine> years = new TreeMap<>();
    lines.stream()
        .filter(t -> t.year() != null && t.yearArticles() > 0)
        .forEach(t -> years.put(t.year(), t));
    return new TopicLife(lines.get(lines.size() - 1), years, firstCorpusYear);
  }
}
