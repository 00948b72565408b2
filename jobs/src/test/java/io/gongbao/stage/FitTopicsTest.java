package io.gongbao.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.row.ArticleTopic;
import io.gongbao.row.TermStat;
import io.gongbao.row.Topic;
import io.gongbao.row.TopicYear;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TermRules;
import io.gongbao.rules.TopicRules;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class FitTopicsTest {
  private static final ConfFolder CONF = new ConfFolder(Path.of("conf"));
  private static final TermRules TERMS = TermRules.load(CONF);
  private static final TopicRules TOPICS = TopicRules.load(CONF);
  private static final List<List<String>> SUBJECTS =
      List.of(
          List.of("小麦", "玉米", "丰收", "粮食", "农田", "收割", "夏粮"),
          List.of("火箭", "卫星", "轨道", "航天", "飞船", "空间站", "探测"),
          List.of("关税", "出口", "贸易", "外商", "港口", "集装箱", "顺差"),
          List.of("医院", "疫苗", "患者", "医生", "病房", "药品", "诊疗"),
          List.of("铁路", "高铁", "车站", "列车", "隧道", "通车", "里程"),
          List.of("冠军", "决赛", "球队", "金牌", "运动员", "赛场", "教练"),
          List.of("台风", "暴雨", "洪水", "堤坝", "水位", "转移", "抢险"),
          List.of("大学", "教师", "学生", "课程", "高考", "招生", "校园"));

  private record Outcome(List<Topic> topics, List<ArticleTopic> assigned, List<TopicYear> years) {}

  @Test
  void findsSubjectsAndIsTheSameForAnyOrderPartitioningAndNumberOfCores() {
    SparkSession two = SmallCorpus.session("local[2]");
    Outcome expected = outcome(two, corpus(90), 2, List.of(), "run-1");
    assertThat(expected.topics())
        .hasSizeBetween(3, 8)
        .allMatch(topic -> topic.bornRun().equals("run-1"));
    assertThat(expected.topics().stream().map(Topic::label)).doesNotHaveDuplicates();
    assertThat(expected.assigned().stream().map(ArticleTopic::articleId).distinct())
        .hasSizeGreaterThan(40);
    assertThat(expected.years()).isNotEmpty().allMatch(year -> year.change() == null);
    two.stop();
    SparkSession one = SmallCorpus.session("local[1]");
    assertThat(outcome(one, corpus(90).shuffled(7), 3, List.of(), "run-1")).isEqualTo(expected);
    one.stop();
  }

  @Test
  void aNightLaterTopicsStayAndABigChangeIsARefitWithTheSameIds() {
    SparkSession spark = SmallCorpus.session("local[2]");
    List<Topic> first = outcome(spark, corpus(90), 1, List.of(), "run-1").topics();
    List<Topic> next = outcome(spark, corpus(93), 1, first, "run-2").topics();
    assertThat(next.stream().map(Topic::topicId))
        .isEqualTo(first.stream().map(Topic::topicId).toList());
    assertThat(next.stream().map(Topic::centroid))
        .isEqualTo(first.stream().map(Topic::centroid).toList());
    assertThat(next).allMatch(topic -> topic.lastRun().equals("run-2"));
    List<Topic> refitted = outcome(spark, corpus(140), 1, next, "run-3").topics();
    assertThat(refitted.stream().map(Topic::topicId))
        .containsAll(first.stream().map(Topic::topicId).toList());
    spark.stop();
  }

  @Test
  void oneArticleNoChineseAndNothingAtAllAreNoFailure() {
    SparkSession spark = SmallCorpus.session("local[1]");
    outcome(spark, new SmallCorpus(), 1, List.of(), "run");
    outcome(spark, new SmallCorpus().add("a", "2020", null, "Hello/nx 12/m"), 1, List.of(), "run");
    outcome(spark, new SmallCorpus().add("a", "2020", null, "小麦 丰收"), 1, List.of(), "run");
    SmallCorpus repeated = new SmallCorpus();
    for (int i = 0; i < 30; i++) {
      repeated.add("r" + i, "2020-01-01", null, "小麦 丰收 粮食");
    }
    outcome(spark, repeated, 1, List.of(), "run");
    spark.stop();
  }

  private static SmallCorpus corpus(int articles) {
    SmallCorpus corpus = new SmallCorpus();
    for (int i = 0; i < articles; i++) {
      Random random = new Random(i);
      StringBuilder text = new StringBuilder("共同 语境");
      List<String> subject = SUBJECTS.get(i % SUBJECTS.size());
      for (int word = 0; word < 12; word++) {
        text.append(' ').append(subject.get(random.nextInt(subject.size())));
      }
      corpus.add("a" + i, (2020 + i % 2) + "-0" + (1 + i % 9), "报", text.toString());
    }
    return corpus;
  }

  private static Outcome outcome(
      SparkSession spark, SmallCorpus corpus, int partitions, List<Topic> earlier, String run) {
    var sentences = corpus.sentences(spark).repartition(partitions);
    var articles = corpus.articles(spark).repartition(partitions);
    CodedCorpus coded = CodedCorpus.of(sentences, articles, TERMS);
    Dataset<TermStat> stats = ComputeTermStats.compute(coded, TERMS);
    ComputeTermPairs.compute(coded, stats, TERMS).collectAsList();
    FitTopics.Result result = FitTopics.fit(coded, earlier, TOPICS, run);
    return new Outcome(
        result.topics().collectAsList(),
        result.articleTopics().collectAsList().stream()
            .sorted(
                Comparator.comparing(ArticleTopic::articleId).thenComparing(ArticleTopic::topicId))
            .toList(),
        ComputeTopicYears.compute(result.articleTopics(), articles, TERMS).collectAsList());
  }
}
