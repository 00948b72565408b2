package io.gongbao.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gongbao.row.TermStat;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TermRules;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class ComputeTermStatsTest {
  private static final TermRules RULES = TermRules.load(new ConfFolder(Path.of("conf")));

  private static final SmallCorpus CORPUS =
      new SmallCorpus()
          .add("a", "2020-01-05", "甲报", "印度 经济 增长/vn ，/w 经济 复苏/vn", "印度尼西亚 市场")
          .add("b", "2020-03", "甲报", "经济 形势 王小明/nr", "记者/nnt 市场 3月/t")
          .add("c", "2021", "乙报", "芯片 市场 升温/v")
          .addDuplicate("d", "c", "2021-05-01", "芯片 市场 升温/v")
          .add("e", null, "乙报", "芯片 无年");

  @Test
  void countsTermsByYearAndLeavesOutWhatIsNone() {
    SparkSession spark = SmallCorpus.session("local[2]");
    List<TermStat> rows = rows(spark, CORPUS, 2);
    assertThat(rows.stream().map(TermStat::term)).doesNotContain("王小明", "记者", "3月", "，", "无年");
    TermStat economy = row(rows, 2020, "经济");
    assertThat(economy.tf()).isEqualTo(3);
    assertThat(economy.df()).isEqualTo(2);
    assertThat(economy.articles()).isEqualTo(2);
    assertThat(economy.tfidf()).isZero();
    assertThat(economy.perMillion()).isCloseTo(3e6 / 13, within(1e-6));
    assertThat(row(rows, 2020, "印度").tf()).isEqualTo(1);
    TermStat chip = row(rows, 2021, "芯片");
    assertThat(chip.df()).isEqualTo(1);
    assertThat(chip.flags()).contains("few articles");
    assertThat(chip.growth()).isNull();
    assertThat(chip.emerging()).isFalse();
  }

  /**
   * Two years of 250 articles: 数字 in 10 and 50, twice each, spread over the months. tf-idf is 100
   * ln (250/50) = 160.944; growth log2 of ((50 + 500 x 0.12) / 750) / ((10 + 60) / 750) = 0.6521.
   */
  @Test
  void yearsThatBearATrendHaveOne() {
    SmallCorpus corpus = new SmallCorpus();
    for (int i = 0; i < 500; i++) {
      int year = 2020 + i / 250;
      boolean holds = i % 250 < (year == 2020 ? 10 : 50);
      String published = year + String.format("-%02d-01", 1 + i % 12);
      corpus.add("a" + i, published, "报", holds ? "数字 数字 经济" : "经济 社会");
    }
    SparkSession spark = SmallCorpus.session("local[2]");
    List<TermStat> rows = rows(spark, corpus, 2);
    TermStat digital = row(rows, 2021, "数字");
    assertThat(digital.tf()).isEqualTo(100);
    assertThat(digital.tfidf()).isCloseTo(160.944, within(1e-3));
    assertThat(digital.growth()).isCloseTo(0.6521, within(1e-4));
    assertThat(digital.firstYear()).isEqualTo(2020);
    assertThat(digital.flags()).isEmpty();
    assertThat(digital.emerging()).isTrue();
    assertThat(row(rows, 2021, "经济").emerging()).isFalse();
    spark.stop();
  }

  @Test
  void isTheSameForAnyOrderPartitioningAndNumberOfCores() {
    List<TermStat> expected = rows(SmallCorpus.session("local[2]"), CORPUS, 2);
    SparkSession.active().stop();
    SparkSession one = SmallCorpus.session("local[1]");
    for (int partitions : new int[] {1, 2, 4}) {
      assertThat(rows(one, CORPUS.shuffled(partitions), partitions)).isEqualTo(expected);
    }
    one.stop();
  }

  @Test
  void anEmptyCorpusHasNoTerms() {
    SparkSession spark = SmallCorpus.session("local[1]");
    assertThat(rows(spark, new SmallCorpus(), 1)).isEmpty();
    assertThat(rows(spark, new SmallCorpus().add("a", "2020", null, "Hello/nx 12/m"), 1)).isEmpty();
  }

  private static List<TermStat> rows(SparkSession spark, SmallCorpus corpus, int partitions) {
    List<TermStat> rows =
        ComputeTermStats.compute(
                CodedCorpus.of(
                    corpus.sentences(spark).repartition(partitions),
                    corpus.articles(spark).repartition(partitions),
                    RULES),
                RULES)
            .collectAsList();
    return rows.stream()
        .sorted(Comparator.comparingInt(TermStat::year).thenComparing(TermStat::term))
        .toList();
  }

  private static TermStat row(List<TermStat> rows, int year, String term) {
    return rows.stream()
        .filter(row -> row.year() == year && row.term().equals(term))
        .findFirst()
        .orElseThrow();
  }
}
