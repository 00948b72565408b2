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
}
