package io.gongbao.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TopicRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TopicCalendarTest {
  private static final TopicRules RULES = TopicRules.load(new ConfFolder(Path.of("conf")));
  private static final TopicCalendar.Fit NONE = new TopicCalendar.Fit(0, 0);

  /** Months from January 2020 on, each with so many articles. */
  private static TopicCalendar calendar(long... articles) {
    TreeMap<Integer, Long> months = new TreeMap<>();
    for (int i = 0; i < articles.length; i++) {
      months.put(TopicCalendar.month(2020 + i / 12, 1 + i % 12), articles[i]);
    }
    return new TopicCalendar(months, RULES);
  }

  private static List<TopicCalendar.Fit> all(TopicCalendar calendar, TopicCalendar.Fit last) {
    List<TopicCalendar.Fit> fits = new ArrayList<>();
    for (Optional<TopicCalendar.Fit> due = calendar.due(last);
        due.isPresent();
        due = calendar.due(due.get())) {
      fits.add(due.get());
    }
    return fits;
  }

  private static TopicCalendar.Fit fit(int month, long articles) {
    return new TopicCalendar.Fit(month, articles);
  }

  @Test
  void aSmallCorpusIsFittedAsAWholeAndAgainWhenItChanged() {
    assertThat(all(calendar(30, 20), NONE)).containsExactly(fit(202002, 50));
    assertThat(all(calendar(30, 22), fit(202002, 50))).isEmpty();
    assertThat(all(calendar(30, 40), fit(202002, 50))).containsExactly(fit(202002, 70));
    assertThat(all(calendar(30), fit(202002, 50))).containsExactly(fit(202001, 30));
    assertThat(all(calendar(), NONE)).isEmpty();
  }

  @Test
  void monthAfterMonthIsFittedAsTheCorpusGrowsAndTheLastMonthIsNot() {
    long[] months = new long[24];
    java.util.Arrays.fill(months, 300);
    List<TopicCalendar.Fit> fits = all(calendar(months), NONE);
    assertThat(fits.get(0).articles())
        .isBetween(RULES.drift().firstArticles(), RULES.drift().firstArticles() + 299);
    for (int i = 1; i < fits.size(); i++) {
      double growth = fits.get(i).articles() / (double) fits.get(i - 1).articles() - 1;
      assertThat(growth).isGreaterThanOrEqualTo(RULES.drift().growth() / 5);
    }
    assertThat(fits.get(fits.size() - 1).month()).isLessThan(202112);
    for (int nights = 3; nights < 24; nights++) {
      TopicCalendar early = calendar(java.util.Arrays.copyOf(months, nights));
      List<TopicCalendar.Fit> before = all(early, NONE);
      List<TopicCalendar.Fit> after =
          all(calendar(months), before.isEmpty() ? NONE : before.get(before.size() - 1));
      before.removeIf(fit -> fit.articles() < RULES.drift().firstArticles());
      before.addAll(after);
      assertThat(before).as("after %s months", nights).isEqualTo(fits);
    }
  }

  @Test
  void manyArticlesOfThePastAreAFit() {
    assertThat(all(calendar(1900, 10, 10), fit(202001, 1100))).containsExactly(fit(202002, 1910));
    assertThat(all(calendar(1120, 10, 10), fit(202001, 1100))).isEmpty();
  }

  @Test
  void anUnknownMonthIsJanuary() {
    assertThat(TopicCalendar.month(1985, 0)).isEqualTo(198501);
  }
}
