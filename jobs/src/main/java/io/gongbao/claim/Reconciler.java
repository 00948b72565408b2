package io.gongbao.claim;

import io.gongbao.row.Claim;
import io.gongbao.row.Metric;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Makes one metric of all claims about one indicator, region, period, measure, basis, status and
 * unit. Pure: the order of the claims never matters.
 *
 * <p>Claims agree when one value fits all of them ({@link Stated}). The value shown is that of the
 * claim which most others meet, then the most exact one: no modifier, most digits, confidence,
 * least distance to its indicator, least id.
 *
 * <p>Weakness: two things that an article names by the same words (项目) fall into one metric.
 */
public final class Reconciler {
  private static final Comparator<Claim> MOST_EXACT =
      Comparator.comparing((Claim c) -> !exact(c))
          .thenComparing(Reconciler::relativeStep)
          .thenComparing(Claim::confidence, Comparator.reverseOrder())
          .thenComparing(Reconciler::distance)
          .thenComparing(Claim::claimId);

  private Reconciler() {}

  /**
   * What the claim is about, as one string. Claims with the same key are reconciled. Empty for
   * borderline claims and for those without an indicator or a finite value. Where region or period
   * is unknown, only claims of the same article are compared.
   */
  public static Optional<String> key(Claim claim) {
    return MetricKey.of(claim);
  }

  /**
   * The metric of the claims with one key.
   *
   * @param duplicateOf article to the article that it repeats; claims of both are one source
   */
  public static Metric metric(String key, List<Claim> claims, Map<String, String> duplicateOf) {
    List<Claim> sorted = claims.stream().sorted(Comparator.comparing(Claim::claimId)).toList();
    List<Stated> stated = sorted.stream().map(Stated::of).toList();
    Claim best = best(sorted);
    Stated open = Stated.of(best);
    long sources =
        sorted.stream()
            .map(c -> duplicateOf.getOrDefault(c.articleId(), c.articleId()))
            .distinct()
            .count();
    return new Metric(
        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString().replace("-", ""),
        best.indicator(),
        best.indicatorText() == null ? best.indicator() : best.indicatorText(),
        best.regionName(),
        best.regionCode(),
        best.period(),
        best.measure(),
        best.basis(),
        best.status(),
        best.value(),
        best.valueHigh(),
        finite(open.low()),
        finite(open.high()),
        best.unit(),
        best.modifier(),
        null,
        sorted.size(),
        (int) sources,
        best.confidence(),
        Agreement.ofAll(stated),
        best.claimId(),
        sorted.stream().map(Claim::claimId).toList());
  }

  /** All metrics of a list of claims, by key, with their growth. */
  public static List<Metric> reconcile(List<Claim> claims, Map<String, String> duplicateOf) {
    Map<String, List<Claim>> byKey = new TreeMap<>();
    for (Claim claim : claims) {
      key(claim).ifPresent(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(claim));
    }
    Map<String, List<Metric>> bySubject = new TreeMap<>();
    byKey.forEach(
        (key, list) -> {
          Metric metric = metric(key, list, duplicateOf);
          bySubject.computeIfAbsent(subject(metric), k -> new ArrayList<>()).add(metric);
        });
    return bySubject.values().stream().flatMap(list -> withGrowth(list).stream()).toList();
  }

  /** Indicator and region: metrics with the same subject can be compared over time. */
  public static String subject(Metric metric) {
    return MetricKey.subject(metric);
  }

  /**
   * The metrics of one subject, with the growth stated over a year attached to the levels of the
   * same period and status: of several, the one with most claims, then the least id.
   */
  public static List<Metric> withGrowth(List<Metric> ofOneSubject) {
    Map<String, Double> growth = new TreeMap<>();
    ofOneSubject.stream()
        .filter(m -> m.measure().equals("growth") && "yoy".equals(m.basis()) && m.period() != null)
        .sorted(Comparator.comparing((Metric m) -> -m.claims()).thenComparing(Metric::metricId))
        .forEach(m -> growth.putIfAbsent(time(m), m.value()));
    return ofOneSubject.stream()
        .map(m -> m.measure().equals("level") ? m.withGrowthYoy(growth.get(time(m))) : m)
        .toList();
  }

  private static String time(Metric metric) {
    return Period.year(metric.period()) + "|" + metric.status();
  }

  /**
   * The claim that most others meet, then the most exact one. A vague claim (超6万家) meets more than
   * others by nature, so that it stands back behind an exact one that meets half of all.
   */
  static Claim best(List<Claim> claims) {
    int[] met = Agreement.met(claims.stream().map(Stated::of).toList());
    return IntStream.range(0, claims.size())
        .boxed()
        .min(
            Comparator.comparing((Integer i) -> !exact(claims.get(i)) || met[i] * 2 < met.length)
                .thenComparing(i -> -met[i])
                .thenComparing(claims::get, MOST_EXACT))
        .map(claims::get)
        .orElseThrow();
  }

  private static boolean exact(Claim claim) {
    return claim.modifier().equals("exact");
  }

  private static Double finite(double bound) {
    return Double.isFinite(bound) ? bound : null;
  }

  private static double relativeStep(Claim claim) {
    return claim.value() == 0 ? 1 : Stated.of(claim).step() / Math.abs(claim.value());
  }

  private static int distance(Claim claim) {
    return claim.indicatorEnd() == null
        ? Integer.MAX_VALUE
        : Math.abs(claim.start() - claim.indicatorEnd());
  }
}
