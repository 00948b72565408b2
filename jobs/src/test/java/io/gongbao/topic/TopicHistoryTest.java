package io.gongbao.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gongbao.row.Topic;
import io.gongbao.row.WeightedTerm;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TopicRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicHistoryTest {
  private static final TopicRules RULES = TopicRules.load(new ConfFolder(Path.of("conf")));
  private static final TopicCalendar.Fit FIT = new TopicCalendar.Fit(202001, 100);
  private static final int SUBJECTS = 8;
  private static final int WORDS = 12;

  /** Articles of some subjects; words of a subject stand in no other. */
  private static List<ArticleWords> articles(int size, int firstSubject, int lastSubject) {
    List<ArticleWords> articles = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Random random = new Random(i);
      int subject = firstSubject + i % (lastSubject - firstSubject);
      int[] words =
          IntStream.range(0, 20).map(w -> subject * WORDS + random.nextInt(WORDS)).toArray();
      articles.add(new ArticleWords(String.format("a%04d", i), words));
    }
    return articles;
  }

  private static TopicVocabulary vocabulary(long articles) {
    List<String> terms =
        IntStream.range(0, SUBJECTS * WORDS)
            .mapToObj(term -> "题" + term / WORDS + "词" + (char) ('a' + term % WORDS))
            .toList();
    return new TopicVocabulary(
        terms,
        terms.stream().map(t -> "n").toList(),
        terms.stream().map(t -> 2.0).toList(),
        articles);
  }

  private static List<Topic> fit(String run, List<Topic> earlier, List<ArticleWords> articles) {
    return new TopicHistory(RULES, run)
        .refit(earlier, new TopicSample(vocabulary(100), articles, new FoundTerms()), FIT);
  }

  @Test
  void theSameArticlesGiveTheSameTopicsToTheLastBit() {
    assertThat(fit("1", List.of(), articles(200, 0, 4)))
        .isEqualTo(fit("1", List.of(), articles(200, 0, 4)))
        .isNotEmpty();
  }

  @Test
  void aRefitKeepsIdsAndLabelsOfWhatIsStillThere() {
    List<Topic> first = fit("1", List.of(), articles(200, 0, 4));
    List<Topic> second = fit("2", first, articles(260, 0, 4));
    assertThat(second.stream().map(Topic::topicId))
        .isEqualTo(first.stream().map(Topic::topicId).toList());
    assertThat(second.stream().map(Topic::label))
        .isEqualTo(first.stream().map(Topic::label).toList());
    assertThat(second).allMatch(topic -> topic.bornRun().equals("1"));
    assertThat(second).allMatch(topic -> topic.lastRun().equals("2"));
  }

  @Test
  void aFirstRunGoesThroughTheFitsOfEachNight() {
    List<ArticleWords> articles = articles(2400, 0, 8);
    Function<TopicCalendar.Fit, TopicSample> samples =
        fit ->
            new TopicSample(
                vocabulary(fit.articles()),
                articles.subList(0, (int) fit.articles()),
                new FoundTerms());
    List<Topic> nightly = List.of();
    SortedMap<Integer, Long> months = new TreeMap<>();
    for (int month = 1; month <= 8; month++) {
      months.put(202000 + month, 300L);
      nightly =
          month < 6
              ? nightly
              : new TopicHistory(RULES, "run").fitted(nightly, calendar(months), samples);
    }
    List<Topic> first = new TopicHistory(RULES, "run").fitted(List.of(), calendar(months), samples);
    assertThat(first).isNotEmpty().isEqualTo(nightly);
  }

  private static TopicCalendar calendar(SortedMap<Integer, Long> months) {
    return new TopicCalendar(months, RULES);
  }

  @Test
  void newSubjectsAreBornAndThoseThatEndFade() {
    List<Topic> first = fit("1", List.of(), articles(200, 0, 4));
    List<Topic> second = fit("2", first, articles(200, 4, 8));
    assertThat(second).anyMatch(topic -> topic.bornRun().equals("2"));
    assertThat(second.stream().filter(topic -> topic.bornRun().equals("1")))
        .isNotEmpty()
        .allMatch(topic -> topic.status().equals("gone: faded"));
  }

  @Test
  void splitsAndMergesAreToldWithTheirParents() {
    List<Topic> earlier = List.of(topic("a", 1, 2), topic("b", 3), topic("c", 4));
    List<FittedTopic> fitted = List.of(fitted(1), fitted(2), fitted(3, 3, 4));
    List<Topic> topics =
        new TopicAligner(new TopicRules.Align(0.8, 0.3), "2", FIT).align(earlier, fitted);
    Map<String, String> status =
        topics.stream().collect(java.util.stream.Collectors.toMap(Topic::topicId, Topic::status));
    assertThat(status).containsEntry("a", "gone: split").containsEntry("b", "alive");
    assertThat(status).containsEntry("c", "gone: merged");
    assertThat(topics.stream().filter(topic -> topic.bornRun().equals("2")))
        .hasSize(2)
        .allMatch(topic -> topic.parents().equals(List.of("a")))
        .allMatch(topic -> topic.reason().equals("born in the fit to 2020-01 from a·label"));
    assertThat(topics.stream().map(Topic::reason))
        .contains(
            "split into t1·x and t2·x in the fit to 2020-01",
            "merged into t3·x in the fit to 2020-01");
  }

  @Test
  void labelsTakeNamesFirstAndNoWordTwice() {
    assertThat(TopicLabels.label(List.of("北京冬奥会", "冬奥会", "运动员", "奖牌"), List.of()))
        .isEqualTo("北京冬奥会·运动员·奖牌");
    assertThat(TopicLabels.label(List.of("机器"), List.of("学习", "机器", "训练"))).isEqualTo("机器·学习");
    assertThat(TopicLabels.label(List.of(), List.of("学习"))).isEqualTo("学习");
  }

  /** Terms by number, each as heavy as it is named. */
  private static List<WeightedTerm> centre(int... terms) {
    double[] weights = new double[10];
    for (int term : terms) {
      weights[term]++;
    }
    TermVector.unit(weights);
    List<WeightedTerm> centre = new ArrayList<>();
    for (int term = 0; term < weights.length; term++) {
      if (weights[term] > 0) {
        centre.add(new WeightedTerm("t" + term, weights[term]));
      }
    }
    assertThat(centre.stream().mapToDouble(t -> t.weight() * t.weight()).sum())
        .isCloseTo(1, within(1e-9));
    return centre;
  }

  private static FittedTopic fitted(int... terms) {
    return new FittedTopic("t" + terms[0] + "·x", centre(terms), centre(terms), 0.5);
  }

  private static Topic topic(String id, int... terms) {
    return new Topic(
        id,
        id + "·label",
        centre(terms),
        0.5,
        0,
        List.of(),
        "1",
        "1",
        "alive",
        "",
        202001,
        202001,
        100,
        centre(terms));
  }
}
