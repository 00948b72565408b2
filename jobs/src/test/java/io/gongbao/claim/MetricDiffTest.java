package io.gongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.row.Claim;
import io.gongbao.row.Metric;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricDiffTest {
  private static List<Metric> metrics(Claim... claims) {
    return Reconciler.reconcile(List.of(claims), Map.of());
  }

  @Test
  void tellsWhatIsNewRevisedAndGone() {
    List<Metric> before =
        metrics(
            Made.claim("1", "a", "level", "17亿", 17e8, "2023", "exports"),
            Made.claim("2", "a", "level", "18亿", 18e8, "2024", "exports"));
    List<Metric> after =
        metrics(
            Made.claim("3", "b", "level", "18.2亿", 18.2e8, "2024", "exports"),
            Made.claim("4", "b", "level", "19亿", 19e8, "2025", "exports"));
    MetricDiff diff = MetricDiff.between(before, after);
    assertThat(diff.added()).extracting(Metric::period).containsExactly("2025");
    assertThat(diff.gone()).extracting(Metric::period).containsExactly("2023");
    assertThat(diff.revised())
        .singleElement()
        .satisfies(
            revision -> {
              assertThat(revision.before().value()).isEqualTo(18e8);
              assertThat(revision.after().value()).isEqualTo(18.2e8);
            });
  }

  @Test
  void aFurtherClaimWithTheSameValueRevisesNothing() {
    Claim one = Made.claim("1", "17亿", 17e8);
    Claim two = Made.claim("2", "b", "level", "17亿", 17e8, "2024", "fdi_actual");
    MetricDiff diff = MetricDiff.between(metrics(one), metrics(one, two));
    assertThat(diff).isEqualTo(new MetricDiff(List.of(), List.of(), List.of()));
  }

  @Test
  void anotherUnitIsARevision() {
    Claim before = Made.claim("1", "17亿", 17e8);
    Claim after =
        Made.of(
            "2",
            "a1",
            "level",
            "17亿",
            17e8,
            "2024",
            "fdi_actual",
            "exact",
            null,
            "CNY",
            "310000",
            "上海市");
    MetricDiff diff = MetricDiff.between(metrics(before), metrics(after));
    assertThat(diff.added()).isEmpty();
    assertThat(diff.gone()).isEmpty();
    assertThat(diff.revised())
        .singleElement()
        .satisfies(
            revision -> {
              assertThat(revision.before().unit()).isEqualTo("USD");
              assertThat(revision.after().unit()).isEqualTo("CNY");
            });
  }
}
