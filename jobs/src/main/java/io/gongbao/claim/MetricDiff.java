package io.gongbao.claim;

import io.gongbao.row.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What changed in the metrics from one run to another, by metric id.
 *
 * @param added metrics that the earlier run did not have
 * @param revised metrics whose value, unit or upper end is another
 * @param gone metrics that the later run no longer has
 */
public record MetricDiff(List<Metric> added, List<Revision> revised, List<Metric> gone) {

  private static final Comparator<Metric> ORDER =
      Comparator.comparing(MetricDiff::about).thenComparing(Metric::metricId);

  /** One metric in both runs. */
  public record Revision(Metric before, Metric after) {}

  /** Compares two lists; their order does not matter. */
  public static MetricDiff between(List<Metric> earlier, List<Metric> later) {
    Map<String, Metric> before = new TreeMap<>();
    earlier.forEach(metric -> before.put(metric.metricId(), metric));
    Map<String, Metric> after = new TreeMap<>();
    later.forEach(metric -> after.put(metric.metricId(), metric));
    List<Metric> added = new ArrayList<>();
    List<Revision> revised = new ArrayList<>();
    after.forEach(
        (id, metric) -> {
          Metric old = before.remove(id);
          if (old == null) {
            added.add(metric);
          } else if (!same(old, metric)) {
            revised.add(new Revision(old, metric));
          }
        });
    List<Metric> gone = new ArrayList<>(before.values());
    pair(added, gone, revised);
    return new MetricDiff(
        added.stream().sorted(ORDER).toList(),
        revised.stream().sorted(Comparator.comparing(Revision::after, ORDER)).toList(),
        gone.stream().sorted(ORDER).toList());
  }

  /**
   * A unit is part of a metric's id: one gone and one new that differ in it only are a revision.
   */
  private static void pair(List<Metric> added, List<Metric> gone, List<Revision> revised) {
    Map<String, List<Metric>> fresh = bySubject(added);
    bySubject(gone)
        .forEach(
            (subject, old) -> {
              List<Metric> now = fresh.getOrDefault(subject, List.of());
              if (old.size() == 1 && now.size() == 1) {
                revised.add(new Revision(old.get(0), now.get(0)));
                gone.remove(old.get(0));
                added.remove(now.get(0));
              }
            });
  }

  private static Map<String, List<Metric>> bySubject(List<Metric> metrics) {
    Map<String, List<Metric>> bySubject = new TreeMap<>();
    metrics.forEach(m -> bySubject.computeIfAbsent(about(m), k -> new ArrayList<>()).add(m));
    return bySubject;
  }

  private static String about(Metric m) {
    return String.join(
        "|",
        Reconciler.subject(m),
        String.valueOf(m.period()),
        m.measure(),
        String.valueOf(m.basis()),
        m.status());
  }

  private static boolean same(Metric a, Metric b) {
    return a.value() == b.value()
        && Objects.equals(a.valueHigh(), b.valueHigh())
        && Objects.equals(a.unit(), b.unit())
        && Objects.equals(a.growthYoy(), b.growthYoy());
  }
}
