package io.gongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2024,2023",
    "2024-Q1,2023-Q1",
    "2024-H1,2023-H1",
    "2024-01/2024-11,2023-01/2023-11",
    "asof:2024-12,asof:2023-12",
    "2000,1999"
  })
  void theYearBeforeIsTheSamePartOfIt(String period, String before) {
    assertThat(Period.yearBefore(period)).contains(before);
  }

  @Test
  void spansOfYearsHaveNoYearBefore() {
    assertThat(Period.yearBefore("2021/2025")).isEmpty();
    assertThat(Period.yearBefore(null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "asof:2024-12,2024",
    "asof:2024-12-31,2024",
    "asof:2024-06,asof:2024-06",
    "2024,2024"
  })
  void theEndOfAYearBelongsToTheYear(String period, String year) {
    assertThat(Period.year(period)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "2024,2024-01-01,2024-12-31",
    "2024-Q1,2024-01-01,2024-03-31",
    "2024-H2,2024-07-01,2024-12-31",
    "2024-02,2024-02-01,2024-02-29",
    "2024-05-23,2024-05-23,2024-05-23",
    "2024-01/2024-11,2024-01-01,2024-11-30",
    "2021/2025,2021-01-01,2025-12-31",
    "asof:2024-12,2024-12-31,2024-12-31",
    "asof:2024-12-05,2024-12-05,2024-12-05",
    "2024-02-31,,",
    "2025/2021,,",
    "soon,,"
  })
  void periodsHaveAFirstAndALastDay(String period, String from, String to) {
    assertThat(PeriodDays.of(period)).isEqualTo(new PeriodDays(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "2025,4,2022/2025",
    "2022-07,5,2022-03/2022-07",
    "2022-02,3,2021-12/2022-02",
    "2021/2025,3,2021/2025",
    "2025,1,2025"
  })
  void runsEndWithThePeriodNamed(String period, int count, String run) {
    assertThat(Period.run(period, count)).isEqualTo(run);
  }
}
