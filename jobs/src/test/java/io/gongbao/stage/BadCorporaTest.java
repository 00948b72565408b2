package io.gongbao.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.row.ArticleTopic;
import io.gongbao.row.TermPair;
import io.gongbao.row.TermStat;
import io.gongbao.row.Topic;
import io.gongbao.row.TopicYear;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TermRules;
import io.gongbao.rules.TopicRules;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Corpora that bear no statistics: nothing fails, what cannot be said is empty or flagged. */
class BadCorporaTest {
  private static final ConfFolder CONF = new ConfFolder(Path.of("conf"));
  private static final TermRules TERMS = TermRules.load(CONF);
  private static final TopicRules TOPICS = TopicRules.load(CONF);
  private static final SparkSession SPARK = SmallCorpus.session("local[2]");

  @AfterAll
  static void stop() {
    SPARK.stop();
  }

  private record Rows(
      List<TermStat> stats,
      List<TermPair> pairs,
      List<Topic> topics,
      List<ArticleTopic> assigned,
      List<TopicYear> years) {}

  @Test
  void oneArticle() {
    Rows rows = rows(new SmallCorpus().add("a", "2020-03-01", "报", "小麦 丰收 粮食", "小麦 收购"));
    assertThat(rows.stats())
        .hasSize(4)
        .allMatch(row -> row.flags().contains("few articles") && !row.emerging())
        .allMatch(row -> row.growth() == null && row.burst() == 0 && row.effectSize() == 0);
    assertThat(rows.topics()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void oneYear() {
    SmallCorpus corpus = new SmallCorpus();
    List<String> texts =
        List.of("小麦 丰收 粮食", "火箭 卫星 轨道", "医院 疫苗 患者", "铁路 列车 隧道", "关税 出口 港口", "冠军 球队 金牌");
    for (int i = 0; i < 300; i++) {
      corpus.add("a" + i, "2020-0" + (1 + i % 9), "报", texts.get(i % texts.size()));
    }
    Rows rows = rows(corpus);
    assertThat(tokens(rows)).hasSize(18).allMatch(row -> row.flags().isEmpty());
    assertThat(rows.stats())
        .allMatch(row -> row.growth() == null && !row.emerging() && row.firstYear() == 2020);
    assertThat(rows.topics()).isNotEmpty();
    assertThat(rows.years()).isNotEmpty().allMatch(row -> row.change() == null);
  }

  @Test
  void oneRepeatedText() {
    SmallCorpus corpus = new SmallCorpus();
    for (int i = 0; i < 60; i++) {
      corpus.add("a" + i, (2019 + i % 2) + "-01-01", null, "小麦 丰收 粮食");
    }
    Rows rows = rows(corpus);
    assertThat(tokens(rows)).hasSize(6).allMatch(row -> row.tfidf() == 0 && !row.emerging());
    assertThat(rows.topics()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void noChinese() {
    SmallCorpus corpus = new SmallCorpus();
    for (int i = 0; i < 30; i++) {
      corpus.add("a" + i, "2020-01-01", null, "Hello/nx 12/m ?/w", "world/nx 1999/t");
    }
    Rows rows = rows(corpus);
    assertThat(rows.stats()).isEmpty();
    assertThat(rows.pairs()).isEmpty();
    assertThat(rows.topics()).isEmpty();
    assertThat(rows.assigned()).isEmpty();
    assertThat(rows.years()).isEmpty();
  }

  @Test
  void aHundredThousandWordsThatStandOnce() {
    SmallCorpus corpus = new SmallCorpus();
    for (int i = 0; i < 1000; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 100; word++) {
        text.append((char) (0x4E00 + i)).append((char) (0x6000 + word)).append(' ');
      }
      corpus.add("a" + i, (2019 + i % 4) + "-05-01", null, text.toString().strip());
    }
    Rows rows = rows(corpus);
    assertThat(rows.stats()).hasSize(100_000).allMatch(row -> row.df() == 1 && !row.emerging());
    assertThat(rows.pairs()).isEmpty();
    assertThat(rows.topics()).isEmpty();
    assertThat(rows.assigned()).isEmpty();
  }

  /** Rows of tokens; what always stands together is found as a word besides. */
  private static List<TermStat> tokens(Rows rows) {
    return rows.stats().stream().filter(row -> row.parts() == null).toList();
  }

  private static Rows rows(SmallCorpus corpus) {
    CodedCorpus coded = CodedCorpus.of(corpus.sentences(SPARK), corpus.articles(SPARK), TERMS);
    Dataset<TermStat> stats = ComputeTermStats.compute(coded, TERMS);
    FitTopics.Result fitted = FitTopics.fit(coded, List.of(), TOPICS, "run");
    return new Rows(
        stats.collectAsList(),
        ComputeTermPairs.compute(coded, stats, TERMS).collectAsList(),
        fitted.topics().collectAsList(),
        fitted.articleTopics().collectAsList(),
        ComputeTopicYears.compute(fitted.articleTopics(), corpus.articles(SPARK), TERMS)
            .collectAsList());
  }
}
