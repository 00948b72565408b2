package io.gongbao.claim;

import io.gongbao.row.Metric;
import java.util.ArrayList;
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
    return new MetricDiff(added, revised, List.copyOf(before.values()));
  }

  private static boolean same(Metric a, Metric b) {
    return a.value() == b.value()
        && Objects.equals(a.valueHigh(), b.valueHigh())
        && Objects.equals(a.unit(), b.unit())
        && Objects.equals(a.growthYoy(), b.growthYoy());
  }
}
