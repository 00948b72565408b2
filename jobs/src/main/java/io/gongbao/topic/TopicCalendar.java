package io.gongbao.topic;

import io.gongbao.row.Topic;
import io.gongbao.rules.TopicRules;
import io.gongbao.term.CodedArticle;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When topics are fitted: at the end of the first month by which the corpus holds enough articles,
 * and then at the end of each month by which it has grown or changed by a set part since the last
 * fit. A fit sees the articles up to that month and no later ones, so the topics are what the
 * articles and their dates make them: a first run goes through the same fits as a run a night did,
 * and ends with the same topics. A month is over when the next is well under way; until then it is
 * assigned and not fitted.
 *
 * <p>A corpus too small for that is fitted as a whole. Known weakness: articles that arrive long
 * after their date were not there when their month was fitted; when they are many, topics are
 * fitted again with them, and a first run would have met them earlier.
 */
public final class TopicCalendar {
  private static final int MONTHS = 100;
  private static final int YEAR = 12;

  /** Part of the growth that is enough after some months. */
  private static final int LATER = 5;

  private final TreeMap<Integer, Long> upTo = new TreeMap<>();
  private final TopicRules.Drift rules;

  /**
   * A fit to the articles up to a month.
   *
   * @param month yyyymm
   * @param articles up to its end
   */
  public record Fit(int month, long articles) {}

  /**
   * @param articles by {@link #month}
   */
  public TopicCalendar(SortedMap<Integer, Long> articles, TopicRules rules) {
    this.rules = rules.drift();
    long sum = 0;
    for (var month : articles.entrySet()) {
      sum += month.getValue();
      upTo.put(month.getKey(), sum);
    }
  }

  /** Month of an article as yyyymm; January when only the year is known. */
  public static int month(CodedArticle article) {
    return month(article.year(), article.month());
  }

  /** The same of a year and a month, 0 for a month that is not known. */
  public static int month(int year, int month) {
    return year * MONTHS + Math.max(1, month);
  }

  /**
   * The fit that is due after another; none when it stands.
   *
   * @param last the last fit, or {@link #last}
   */
  public Optional<Fit> due(Fit last) {
    if (upTo.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<Integer, Long> ended = ended();
    if (ended.isEmpty() || ended.get(ended.lastKey()) < rules.firstArticles()) {
      return changed(last, upTo);
    }
    if (last.articles() < rules.firstArticles()) {
      return first(ended, new Fit(0, rules.firstArticles()));
    }
    SortedMap<Integer, Long> past = upTo.headMap(Math.min(last.month() + 1, upTo.lastKey()));
    if (past.isEmpty() || changed(last, past).isPresent()) {
      return changed(last, ended);
    }
    return first(ended, last);
  }

  /** Months that are over: half as many articles as they hold came after them. */
  private SortedMap<Integer, Long> ended() {
    long all = upTo.lastEntry().getValue();
    long before = 0;
    SortedMap<Integer, Long> ended = new TreeMap<>();
    for (var month : upTo.entrySet()) {
      if (all - month.getValue() >= (month.getValue() - before) / 2.0) {
        ended.put(month.getKey(), month.getValue());
      }
      before = month.getValue();
    }
    ended.remove(upTo.lastKey());
    return ended;
  }

  /** The last fit of topics; one of no articles when there are none. */
  static Fit last(List<Topic> topics) {
    return TopicHistory.alive(topics).stream()
        .findFirst()
        .map(topic -> new Fit(topic.fittedMonth(), topic.fittedArticles()))
        .orElse(new Fit(0, 0));
  }

  private Optional<Fit> first(SortedMap<Integer, Long> months, Fit last) {
    return months.entrySet().stream()
        .map(month -> new Fit(month.getKey(), month.getValue()))
        .filter(fit -> fit.month() > last.month() && grown(last, fit))
        .findFirst();
  }

  private boolean grown(Fit last, Fit next) {
    int months =
        (next.month() / MONTHS - last.month() / MONTHS) * YEAR
            + next.month() % MONTHS
            - last.month() % MONTHS;
    double least = months >= rules.months() ? rules.growth() / LATER : rules.growth();
    return next.articles() >= last.articles() * (1 + (last.month() == 0 ? 0 : least));
  }

  /** A fit to all of the months, when they are not what was fitted. */
  private Optional<Fit> changed(Fit last, SortedMap<Integer, Long> months) {
    long now = months.get(months.lastKey());
    boolean near =
        now <= last.articles() * (1 + rules.growth())
            && now >= last.articles() * (1 - rules.growth());
    return near ? Optional.empty() : Optional.of(new Fit(months.lastKey(), now));
  }
}
