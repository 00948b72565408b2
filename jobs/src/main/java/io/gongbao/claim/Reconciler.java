package io.gongbao.claim;

import io.gongbao.row.Claim;
import io.gongbao.row.Metric;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  /** Measure words that only count: the same thing is counted with any of them. */
  private static final Set<String> COUNTERS =
      Set.of("个", "家", "户", "项", "人", "名", "件", "种", "条", "座", "所", "位", "次", "起");

  private static final Comparator<Claim> MOST_EXACT =
      Comparator.comparing((Claim c) -> !c.modifier().equals("exact"))
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
    String name = name(claim);
    if (name.isEmpty() || claim.optional() || !Double.isFinite(claim.value())) {
      return Optional.empty();
    }
    boolean known = claim.regionName() != null && claim.period() != null;
    return Optional.of(
        String.join(
            "|",
            name,
            place(claim.regionCode(), claim.regionName()),
            blank(claim.period()),
            claim.measure(),
            blank(claim.basis()),
            claim.status(),
            unit(claim),
            known ? "" : claim.articleId()));
  }

  /**
   * The metric of the claims with one key.
   *
   * @param duplicateOf article to the article that it repeats; claims of both are one source
   */
  public static Metric metric(String key, List<Claim> claims, Map<String, String> duplicateOf) {
    List<Claim> sorted = claims.stream().sorted(Comparator.comparing(Claim::claimId)).toList();
    List<Stated> stated = sorted.stream().map(Stated::of).toList();
    int[] met = met(stated);
    Claim best =
        IntStream.range(0, sorted.size())
            .boxed()
            .min(
                Comparator.comparing((Integer i) -> -met[i]).thenComparing(sorted::get, MOST_EXACT))
            .map(sorted::get)
            .orElseThrow();
    long sources = sorted.stream().map(c -> source(c.articleId(), duplicateOf)).distinct().count();
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
        best.unit(),
        best.modifier(),
        null,
        sorted.size(),
        (int) sources,
        oneValueFitsAll(stated),
        best.claimId(),
        sorted.stream().map(Claim::claimId).toList());
  }

  /** All metrics of a list of claims, by key, with their growth. */
  public static List<Metric> reconcile(List<Claim> claims, Map<String, String> duplicateOf) {
    Map<String, List<Claim>> byKey = new TreeMap<>();
    for (Claim claim : claims) {
      key(claim).ifPresent(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(claim));
    }
    List<Metric> metrics = new ArrayList<>();
    byKey.forEach((key, list) -> metrics.add(metric(key, list, duplicateOf)));
    Map<String, List<Metric>> bySubject = new TreeMap<>();
    metrics.forEach(m -> bySubject.computeIfAbsent(subject(m), k -> new ArrayList<>()).add(m));
    return bySubject.values().stream().flatMap(list -> withGrowth(list).stream()).toList();
  }

  /** Indicator and region: metrics with the same subject can be compared over time. */
  public static String subject(Metric metric) {
    String name = metric.indicator() != null ? metric.indicator() : normal(metric.indicatorText());
    return name + "|" + place(metric.regionCode(), metric.regionName());
  }

  /** The metrics of one subject, with the growth stated over a year attached to the levels. */
  public static List<Metric> withGrowth(List<Metric> ofOneSubject) {
    Map<String, Double> growth = new HashMap<>();
    for (Metric m : ofOneSubject) {
      if (m.measure().equals("growth") && "yoy".equals(m.basis()) && m.period() != null) {
        growth.merge(m.period() + m.status(), m.value(), Math::min);
      }
    }
    return ofOneSubject.stream().map(m -> withGrowth(m, growth)).toList();
  }

  private static Metric withGrowth(Metric m, Map<String, Double> growth) {
    Double yoy = m.measure().equals("level") ? growth.get(m.period() + m.status()) : null;
    return new Metric(
        m.metricId(),
        m.indicator(),
        m.indicatorText(),
        m.regionName(),
        m.regionCode(),
        m.period(),
        m.measure(),
        m.basis(),
        m.status(),
        m.value(),
        m.valueHigh(),
        m.unit(),
        m.modifier(),
        yoy,
        m.claims(),
        m.sources(),
        m.agrees(),
        m.bestClaimId(),
        m.claimIds());
  }

  /**
   * For each statement, how many of all it meets: those that neither end before nor begin after.
   */
  private static int[] met(List<Stated> all) {
    double[] lows = all.stream().mapToDouble(Stated::low).sorted().toArray();
    double[] highs = all.stream().mapToDouble(Stated::high).sorted().toArray();
    int[] met = new int[all.size()];
    for (int i = 0; i < met.length; i++) {
      int endBefore = rank(highs, all.get(i).low());
      int beginAfter = lows.length - rank(lows, Math.nextUp(all.get(i).high()));
      met[i] = all.size() - endBefore - beginAfter;
    }
    return met;
  }

  /** How many of the sorted numbers are less than the bound. */
  private static int rank(double[] sorted, double bound) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < bound) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  static boolean oneValueFitsAll(List<Stated> all) {
    double low = all.stream().mapToDouble(Stated::low).max().orElse(0);
    double high = all.stream().mapToDouble(Stated::high).min().orElse(0);
    return low <= high;
  }

  private static String source(String article, Map<String, String> duplicateOf) {
    return duplicateOf.getOrDefault(article, article);
  }

  private static double relativeStep(Claim claim) {
    return claim.value() == 0 ? 1 : Stated.of(claim).step() / Math.abs(claim.value());
  }

  private static int distance(Claim claim) {
    return claim.indicatorEnd() == null
        ? Integer.MAX_VALUE
        : Math.abs(claim.start() - claim.indicatorEnd());
  }

  private static String name(Claim claim) {
    return claim.indicator() != null ? claim.indicator() : normal(blank(claim.indicatorText()));
  }

  private static String normal(String phrase) {
    return Normalizer.normalize(phrase, Normalizer.Form.NFKC).replaceAll("[\\s的“”\"|]", "");
  }

  private static String unit(Claim claim) {
    String unit = blank(claim.unit());
    return COUNTERS.contains(unit) ? "个" : unit;
  }

  private static String place(String code, String name) {
    return code != null ? code : blank(name);
  }

  private static String blank(String text) {
    return text == null ? "" : text;
  }
}
