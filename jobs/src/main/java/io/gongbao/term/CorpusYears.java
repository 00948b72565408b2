package io.gongbao.term;

import io.gongbao.rules.TermRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Size of the corpus by year and month, against which terms are measured, and which years bear a
 * trend.
 */
public final class CorpusYears implements java.io.Serializable {
  private static final long serialVersionUID = 1;

  /** Parts of a year: no month known, January to December. */
  public static final int PARTS = 13;

  private final TreeMap<Integer, long[]> articles = new TreeMap<>();
  private final TreeMap<Integer, Long> articlesOfYear = new TreeMap<>();
  private final TreeMap<Integer, long[]> tokens = new TreeMap<>();
  private final TreeMap<Integer, ArrayList<String>> flags = new TreeMap<>();

  /** Articles and tokens of one year, month and source. */
  public record Part(int year, int month, String source, long articles, long tokens)
      implements java.io.Serializable {
    Part plus(Part other) {
      return new Part(year, month, source, articles + other.articles, tokens + other.tokens);
    }
  }

  /** The same parts with each year, month and source once. */
  public static List<Part> sum(Collection<Part> parts) {
    SortedMap<String, Part> sums = new TreeMap<>();
    for (Part part : parts) {
      String key = part.year() * PARTS + part.month() + part.source();
      sums.merge(key, part, Part::plus);
    }
    return new ArrayList<>(sums.values());
  }

  public CorpusYears(Collection<Part> parts, TermRules.Trends rules) {
    SortedMap<Integer, SortedMap<String, Long>> sources = new TreeMap<>();
    for (Part part : parts) {
      articles.computeIfAbsent(part.year(), year -> new long[PARTS])[part.month()] +=
          part.articles();
      articlesOfYear.merge(part.year(), part.articles(), Long::sum);
      tokens.computeIfAbsent(part.year(), year -> new long[PARTS])[part.month()] += part.tokens();
      sources
          .computeIfAbsent(part.year(), year -> new TreeMap<>())
          .merge(part.source(), part.articles(), Long::sum);
    }
    long median = median();
    for (int year : articles.keySet()) {
      flags.put(year, new ArrayList<>());
      if (articles(year) < Math.max(rules.fewestArticles(), rules.leastYearShare() * median)) {
        flags.get(year).add("few articles");
      }
      if (shift(sources, year) > rules.largestSourceShift()) {
        flags.get(year).add("uneven sources");
      }
    }
  }

  private long median() {
    long[] sizes = articles.keySet().stream().mapToLong(this::articles).sorted().toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  /** Largest difference of a source's share of a year from its share of all other years. */
  private double shift(SortedMap<Integer, SortedMap<String, Long>> sources, int year) {
    SortedMap<String, Long> others = new TreeMap<>();
    long rest = 0;
    for (int other : sources.keySet()) {
      if (other != year) {
        sources.get(other).forEach((source, count) -> others.merge(source, count, Long::sum));
        rest += articles(other);
      }
    }
    double largest = 0;
    SortedMap<String, Long> own = sources.get(year);
    own.keySet().forEach(source -> others.putIfAbsent(source, 0L));
    for (String source : others.keySet()) {
      double share = own.getOrDefault(source, 0L) / (double) articles(year);
      double before = rest == 0 ? share : others.get(source) / (double) rest;
      largest = Math.max(largest, Math.abs(share - before));
    }
    return largest;
  }

  /** Years in order. */
  public List<Integer> years() {
    return List.copyOf(articles.keySet());
  }

  /** Articles of a year; 0 when there are none. */
  public long articles(int year) {
    return articlesOfYear.getOrDefault(year, 0L);
  }

  /** Tokens of each part of a year. */
  public long[] tokens(int year) {
    return tokens.getOrDefault(year, new long[PARTS]);
  }

  /** Articles of each part of a year. */
  public long[] articlesByMonth(int year) {
    return articles.getOrDefault(year, new long[PARTS]);
  }

  /** Why no trend is claimed for a year; empty when the year bears one. */
  public List<String> flags(int year) {
    return flags.getOrDefault(year, new ArrayList<>());
  }

  /** Whether two years or more bear a trend. */
  public boolean bearsTrends() {
    return years().stream().filter(this::bears).count() > 1;
  }

  /** Whether the year exists and bears a trend. */
  public boolean bears(int year) {
    return articles.containsKey(year) && flags(year).isEmpty();
  }
}
