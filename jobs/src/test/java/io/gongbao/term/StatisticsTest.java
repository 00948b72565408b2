package io.gongbao.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {
  /**
   * By hand: 2 sum O ln(O/E); for 30 of 100 against 20 of 200, E is 16.67, 33.33, 83.33, 166.67.
   */
  @ParameterizedTest
  @CsvSource({
    "30, 100, 20, 200, 18.1307",
    "10, 100, 20, 200, 0",
    "10, 100, 60, 200, -16.6014",
    "0, 100, 0, 200, 0",
    "5, 0, 5, 10, 0",
    "5, 10, 0, 0, 0"
  })
  void logLikelihood(long hits, long total, long rest, long totalOfRest, double expected) {
    assertThat(Keyness.logLikelihood(hits, total, rest, totalOfRest))
        .isCloseTo(expected, within(1e-3));
  }

  /** (30.5/100) / (20.5/200) = 2.9756, log2 = 1.5732; a new term has a finite ratio. */
  @ParameterizedTest
  @CsvSource({"30, 100, 20, 200, 1.5732", "8, 100, 0, 1000, 7.4094", "0, 0, 5, 10, 0"})
  void logRatio(long hits, long total, long rest, long totalOfRest, double expected) {
    assertThat(Keyness.logRatio(hits, total, rest, totalOfRest)).isCloseTo(expected, within(1e-3));
  }

  /**
   * 30 of 50 hits: share 0.6, z 3.8906, z2/50 0.30274; the centre is (0.6 + 0.15137)/1.30274 and
   * the half 3.8906 sqrt(0.0048 + 0.0015137)/1.30274, so that 0.33947 is the lower end;
   * log2(0.33947 / 0.66053 x 2) is 0.0397. All of 35 hits: 1/(1 + z2/35) is 0.69809, log2(2.31231 x
   * 2) 2.2093.
   */
  @ParameterizedTest
  @CsvSource({
    "30, 100, 20, 200, 0.0397",
    "35, 100, 0, 200, 2.2093",
    "0, 9, 5, 9, 0",
    "5, 9, 0, 0, 0"
  })
  void ratioFloor(long hits, long total, long rest, long totalOfRest, double expected) {
    assertThat(Keyness.ratioFloor(hits, total, rest, totalOfRest))
        .isCloseTo(expected, within(1e-3));
  }

  /** Rate 0.01, prior 100 articles: (20+1)/(1000+100) against (10+1)/(1000+100) is 21/11. */
  @ParameterizedTest
  @CsvSource({"20, 10, 0.01, 0.9329", "1, 0, 0.0001, 6.6582", "0, 0, 0, 0"})
  void growthIsShrunk(long hits, long before, double rate, double expected) {
    assertThat(Keyness.growth(hits, 1000, before, 1000, rate, 100))
        .isCloseTo(expected, within(1e-3));
  }

  /**
   * Sizes 50, 30, 20; all hits in the last part: half of (0.5 + 0.3 + 0.8) is 0.8, over 1 - 0.2.
   */
  @Test
  void dispersion() {
    long[] sizes = {50, 30, 20};
    assertThat(Dispersion.dp(sizes, new long[] {0, 0, 4})).isCloseTo(1.0, within(1e-12));
    assertThat(Dispersion.dp(sizes, new long[] {5, 3, 2})).isCloseTo(0.0, within(1e-12));
    assertThat(Dispersion.dp(sizes, new long[] {4, 0, 0})).isCloseTo(0.625, within(1e-12));
    assertThat(Dispersion.dp(sizes, new long[3])).isZero();
    assertThat(Dispersion.dp(new long[] {9}, new long[] {3})).isZero();
  }

  @Test
  void burstsRiseWithTheRateAndFallWithIt() {
    long[] totals = {1000, 1000, 1000, 1000, 1000, 1000};
    assertThat(Bursts.levels(totals, new long[] {10, 10, 10, 10, 10, 10})).containsOnly(0);
    assertThat(Bursts.levels(totals, new long[] {2, 2, 2, 60, 2, 2}))
        .containsExactly(0, 0, 0, 2, 0, 0);
    assertThat(Bursts.levels(totals, new long[6])).containsOnly(0);
    assertThat(Bursts.levels(new long[0], new long[0])).isEmpty();
  }

  /**
   * Three batches of 20. With 4 in the last the rate is 0.1, and staying costs -(4 ln 0.1 + 16 ln
   * 0.9) = 10.896 there, twice the rate -(4 ln 0.2 + 16 ln 0.8) = 10.008, and ln 3 = 1.099 to go
   * up: no burst. With 5 the rate is 7/60: 12.603 against 11.262 + 1.099, a burst.
   */
  @ParameterizedTest
  @CsvSource({"4, 0", "5, 1", "10, 1"})
  void aBurstMustPayForItsLevel(long last, int level) {
    assertThat(Bursts.levels(new long[] {20, 20, 20}, new long[] {1, 1, last}))
        .containsExactly(0, 0, level);
  }

  /** 4 and 4 of 8: ln 2; breaks are neighbours of their own: 4 breaks are ln 4. */
  @Test
  void entropyOfNeighbours() {
    assertThat(PhraseFinder.entropy(List.of(4L, 4L), 0)).isCloseTo(Math.log(2), within(1e-12));
    assertThat(PhraseFinder.entropy(List.of(), 4)).isCloseTo(Math.log(4), within(1e-12));
    assertThat(PhraseFinder.entropy(List.of(7L), 0)).isZero();
  }

  /** p(a,b) = 0.1, p(a) = p(b) = 0.2: ln(0.1/0.04) / -ln 0.1 = 0.39794. */
  @Test
  void npmiOfPairs() {
    assertThat(PairCounts.npmi(10, 20, 20, 100)).isCloseTo(0.39794, within(1e-5));
    assertThat(PairCounts.npmi(0, 20, 20, 100)).isEqualTo(-1);
    assertThat(PairCounts.npmi(100, 100, 100, 100)).isEqualTo(1);
  }

  @Test
  void pairsAndTermsHaveCellsOfTheirOwn() {
    Set<Integer> cells = new TreeSet<>();
    for (int greater = 0; greater < 60; greater++) {
      cells.add(PairCounts.single(greater));
      for (int lesser = 0; lesser < greater; lesser++) {
        cells.add(PairCounts.pair(lesser, greater));
      }
    }
    assertThat(cells).hasSize(60 * 61 / 2).contains(1, PairCounts.cells(60) - 1).doesNotContain(0);
  }

  /** Words 1 and 2 are terms 0 and 1: both in the first sentence, one twice; one in the second. */
  @Test
  void pairsAreCountedOnceInASentence() {
    PairCounts counts = new PairCounts(new int[] {-1, 0, 1}, 2);
    int[] words = {2, 0, 1, 2, CodedArticle.SENTENCE_END, 1, 1, CodedArticle.SENTENCE_END};
    counts.add(new CodedArticle("a", 2020, 1, "", 6, words));
    assertThat(counts.byYear().get(2020)).containsExactly(2, 2, 1, 1);
  }
}
