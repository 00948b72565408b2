package io.gongbao.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import io.gongbao.row.ThemeYear;
import io.gongbao.theme.ThemeYears.Count;
import io.gongbao.theme.ThemeYears.Coverage;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThemeYearsTest {
  private static final String ALL = ThemeYears.ALL;

  @Test
  void aRiseOfTheCorpusIsNoRiseOfTheTheme() {
    List<ThemeYear> rows =
        ThemeYears.of(
            List.of(new Coverage(2020, ALL, 100, 50_000), new Coverage(2021, ALL, 200, 100_000)),
            List.of(new Count("ai", 2020, ALL, 10, 20), new Count("ai", 2021, ALL, 20, 40)));
    assertThat(rows)
        .extracting(ThemeYear::year, ThemeYear::share, ThemeYear::perMillion, ThemeYear::change)
        .containsExactly(tuple(2020, 0.1, 400.0, null), tuple(2021, 0.1, 400.0, 0.0));
  }

  @Test
  void aYearWithoutMentionsHasARow() {
    List<ThemeYear> rows =
        ThemeYears.of(
            List.of(new Coverage(2020, ALL, 100, 1), new Coverage(2021, ALL, 100, 1)),
            List.of(new Count("ai", 2020, ALL, 50, 60)));
    assertThat(rows.get(1).articles()).isZero();
    assertThat(rows.get(1).change()).isEqualTo(-0.5);
  }

  @Test
  void aRegionWithoutTheThemeHasNone() {
    List<ThemeYear> rows =
        ThemeYears.of(
            List.of(
                new Coverage(2020, ALL, 100, 1),
                new Coverage(2020, "甘肃省", 50, 1),
                new Coverage(2020, "上海市", 50, 1)),
            List.of(new Count("ai", 2020, ALL, 5, 5), new Count("ai", 2020, "上海市", 5, 5)));
    assertThat(rows).extracting(ThemeYear::regionName).containsExactlyInAnyOrder("上海市", ALL);
  }

  @Test
  void noTrendIsClaimedForSmallOrThinYears() {
    List<ThemeYear> rows =
        ThemeYears.of(
            List.of(
                new Coverage(2018, ALL, 1000, 1),
                new Coverage(2019, ALL, 1000, 1),
                new Coverage(2020, ALL, 100, 1),
                new Coverage(2021, ALL, 29, 1)),
            List.of(new Count("ai", 2021, ALL, 29, 29)));
    assertThat(rows)
        .extracting(ThemeYear::flags)
        .containsExactly(
            List.of(), List.of(), List.of("thin year"), List.of("few articles", "thin year"));
    assertThat(rows.get(1).change()).isZero();
    assertThat(rows.get(2).change()).isNull();
    assertThat(rows.get(3).change()).isNull();
  }

  /** Newcombe 1998, table II: 56 of 70 less 48 of 80 has the interval 0.0524 to 0.3339. */
  @Test
  void theIntervalOfAChangeIsNewcombes() {
    Change change = Change.between(48, 80, 56, 70);
    assertThat(change.value()).isCloseTo(0.2, within(1e-9));
    assertThat(change.low()).isCloseTo(0.0524, within(5e-5));
    assertThat(change.high()).isCloseTo(0.3339, within(5e-5));
  }

  @Test
  void nothingGivesNothing() {
    assertThat(ThemeYears.of(List.of(), List.of())).isEmpty();
  }
}
