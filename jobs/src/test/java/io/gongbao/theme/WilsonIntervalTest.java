package io.gongbao.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WilsonIntervalTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 1",
    "0, 10, 0, 0.27753",
    "10, 10, 0.72247, 1",
    "5, 10, 0.23659, 0.76341",
    "1, 100, 0.00177, 0.05449",
  })
  void agreesWithHandComputedValues(long hits, long trials, double low, double high) {
    WilsonInterval interval = WilsonInterval.of(hits, trials);
    assertThat(interval.low()).isCloseTo(low, within(1e-5));
    assertThat(interval.high()).isCloseTo(high, within(1e-5));
  }

  @Property
  void holdsTheShareAndStaysWithinBounds(
      @ForAll @IntRange(max = 1000) int hits, @ForAll @IntRange(min = 1, max = 1000) int more) {
    int trials = hits + more;
    WilsonInterval interval = WilsonInterval.of(hits, trials);
    assertThat((double) hits / trials).isBetween(interval.low(), interval.high());
    assertThat(interval.low()).isBetween(0.0, 1.0);
    assertThat(interval.high()).isBetween(0.0, 1.0);
  }
}
