package io.gongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.row.Claim;
import io.gongbao.row.Metric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReconcilerTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/metric/agreement.tsv", delimiter = '\t')
  void agreesWithinWhatRoundingAllows(
      String first, double a, String how, String second, double b, String howElse, boolean agree) {
    Claim one = Made.modified(Made.claim("1", first, a), how);
    Claim two = Made.modified(Made.claim("2", second, b), howElse);
    assertThat(Reconciler.reconcile(List.of(one, two), Map.of()))
        .singleElement()
        .extracting(Metric::agrees)
        .isEqualTo(agree);
  }

  @Test
  void showsTheMostExactOfClaimsThatAgree() {
    Metric metric =
        Reconciler.reconcile(
                List.of(
                    Made.claim("1", "17.1亿美元", 1_710_000_000),
                    Made.claim("2", "17.08亿美元", 1_708_000_000),
                    Made.modified(Made.claim("3", "17.0812亿美元", 1_708_120_000), "over")),
                Map.of())
            .get(0);
    assertThat(metric.bestClaimId()).isEqualTo("2");
    assertThat(metric.claimIds()).containsExactly("1", "2", "3");
  }

  @Test
  void anErrorAmongThreeIsNotTheBest() {
    List<Claim> claims =
        List.of(
            Made.claim("1", "17.1亿美元", 1_710_000_000),
            Made.claim("2", "17.1亿美元", 1_710_000_000),
            Made.claim("3", "17.112345亿元", 1_811_234_500));
    assertThat(Reconciler.reconcile(claims, Map.of()).get(0).value()).isEqualTo(1_710_000_000);
  }

  @Test
  void duplicatesAreOneSource() {
    List<Claim> claims =
        List.of(
            Made.claim("1", "a", "level", "17亿", 17e8, "2024", "fdi_actual"),
            Made.claim("2", "b", "level", "17亿", 17e8, "2024", "fdi_actual"),
            Made.claim("3", "c", "level", "17亿", 17e8, "2024", "fdi_actual"));
    Metric metric = Reconciler.reconcile(claims, Map.of("b", "a")).get(0);
    assertThat(metric.claims()).isEqualTo(3);
    assertThat(metric.sources()).isEqualTo(2);
  }

  @Test
  void growthIsAttachedToTheLevelOfItsPeriod() {
    List<Claim> claims =
        List.of(
            Made.claim("1", "a", "level", "17亿", 17e8, "2024", "fdi_actual"),
            Made.claim("2", "a", "growth", "37.3%", 37.3, "2024", "fdi_actual"),
            Made.claim("3", "a", "level", "12亿", 12e8, "2023", "fdi_actual"));
    assertThat(Reconciler.reconcile(claims, Map.of()))
        .filteredOn(m -> m.measure().equals("level"))
        .extracting(Metric::period, Metric::growthYoy)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("2024", 37.3),
            org.assertj.core.groups.Tuple.tuple("2023", null));
  }

  @Test
  void unknownPlacesAreComparedWithinOneArticleOnly() {
    Claim here = Made.placed(Made.claim("1", "17亿", 17e8), null, null);
    Claim there =
        Made.placed(Made.claim("2", "b", "level", "9亿", 9e8, "2024", "fdi_actual"), null, null);
    assertThat(Reconciler.reconcile(List.of(here, there), Map.of())).hasSize(2);
  }

  @Property(tries = 200)
  void theOrderOfClaimsNeverMatters(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -1e9, max = 1e12) Double> values,
      @ForAll Random random) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String measure = i % 3 == 0 ? "growth" : "level";
      String period = i % 4 == 0 ? "2023" : "2024";
      claims.add(
          Made.claim(
              "c" + i, "a" + i % 2, measure, values.get(i) + "", values.get(i), period, "exports"));
    }
    List<Metric> expected = Reconciler.reconcile(claims, Map.of());
    Collections.shuffle(claims, random);
    assertThat(Reconciler.reconcile(claims, Map.of())).isEqualTo(expected);
  }

  @Property(tries = 200)
  void eachClaimIsInExactlyOneMetric(@ForAll @Size(max = 20) List<Double> values) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      claims.add(Made.claim("c" + i, values.get(i) + "", values.get(i)));
    }
    long finite = values.stream().filter(Double::isFinite).count();
    assertThat(Reconciler.reconcile(claims, Map.of()).stream().mapToInt(Metric::claims).sum())
        .isEqualTo((int) finite);
  }
}
