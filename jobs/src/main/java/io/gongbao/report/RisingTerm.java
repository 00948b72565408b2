package io.gongbao.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A term in the year it rose, and its frequency in every year. */
record RisingTerm(TermYear rise, Map<Integer, Double> perMillion) {

  String term() {
    return rise.term();
  }

  /** Frequency in each of the years given, 0 where the term is absent. */
  List<Double> over(List<Integer> years) {
    return years.stream().map(year -> perMillion.getOrDefault(year, 0.0)).toList();
  }

  /** Terms by the year they rose, latest year first, strongest first within a year. */
  static Map<Integer, List<RisingTerm>> byYear(ReportData data) {
    Map<String, Map<Integer, Double>> series = new TreeMap<>();
    for (TermYear row : data.terms()) {
      series.computeIfAbsent(row.term(), t -> new TreeMap<>()).put(row.year(), row.perMillion());
    }
    return data.terms().stream()
        .filter(TermYear::emerging)
        .sorted(
            Comparator.comparing(TermYear::year, Comparator.reverseOrder())
                .thenComparing(TermYear::effectFloor, Comparator.reverseOrder())
                .thenComparing(TermYear::term))
        .map(row -> new RisingTerm(row, series.get(row.term())))
        .collect(
            Collectors.groupingBy(
                term -> term.rise().year(), LinkedHashMap::new, Collectors.toList()));
  }

  /** Terms of the last year in which any rose. */
  static List<RisingTerm> latest(ReportData data) {
    return byYear(data).values().stream().findFirst().orElse(List.of());
  }
}
