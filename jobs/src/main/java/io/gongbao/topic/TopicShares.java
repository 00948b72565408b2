package io.gongbao.topic;

import io.gongbao.row.TopicYear;
import io.gongbao.rules.TermRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shares of topics in years, and how they change. */
public final class TopicShares {
  private TopicShares() {}

  /**
   * Articles of a year by first topic.
   *
   * @param topicId null for articles without a topic
   */
  public record Part(int year, String topicId, long articles, String exampleArticleId) {}

  /**
   * Rows by topic and year. The change is null where the year or the one before has fewer articles
   * than a trend needs.
   */
  public static List<TopicYear> rows(List<Part> parts, TermRules.Trends rules) {
    Map<Integer, Long> totals = new TreeMap<>();
    Map<String, Map<Integer, Part>> topics = new HashMap<>();
    for (Part part : parts) {
      totals.merge(part.year(), part.articles(), Long::sum);
      if (part.topicId() != null) {
        topics.computeIfAbsent(part.topicId(), id -> new TreeMap<>()).put(part.year(), part);
      }
    }
    List<TopicYear> rows = new ArrayList<>();
    topics.forEach(
        (id, years) -> {
          for (Part part : years.values()) {
            double share = part.articles() / (double) totals.get(part.year());
            rows.add(
                new TopicYear(
                    id,
                    part.year(),
                    part.articles(),
                    share,
                    change(share, years.get(part.year() - 1), part.year(), totals, rules),
                    part.exampleArticleId()));
          }
        });
    rows.sort(Comparator.comparing(TopicYear::topicId).thenComparing(TopicYear::year));
    return rows;
  }

  private static Double change(
      double share, Part before, int year, Map<Integer, Long> totals, TermRules.Trends rules) {
    long now = totals.get(year);
    long then = totals.getOrDefault(year - 1, 0L);
    if (Math.min(now, then) < rules.fewestArticles()) {
      return null;
    }
    return share - (before == null ? 0 : before.articles() / (double) then);
  }
}
