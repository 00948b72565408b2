package io.gongbao.term;

import io.gongbao.row.TermStat;
import io.gongbao.rules.TermRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one term did in each year, from its counts by month. */
public final class TermYears {
  private final CorpusYears corpus;
  private final TermRules.Trends rules;

  public TermYears(CorpusYears corpus, TermRules.Trends rules) {
    this.corpus = corpus;
    this.rules = rules;
  }

  /**
   * Occurrences and articles of a term in one month.
   *
   * @param month 0 when only the year is known
   * @param free occurrences outside longer found words and not straight after a person's title
   */
  public record Count(int year, int month, long tf, long df, long free) {}

  private static final class Year {
    private final long[] tf = new long[CorpusYears.PARTS];
    private final long[] df = new long[CorpusYears.PARTS];
    private long free;
    private long occurrences;
    private long documents;

    void add(Count count) {
      tf[count.month()] += count.tf();
      df[count.month()] += count.df();
      free += count.free();
      occurrences += count.tf();
      documents += count.df();
    }

    long occurrences() {
      return occurrences;
    }

    long documents() {
      return documents;
    }
  }

  /** Rows of the years that hold the term. */
  public List<TermStat> rows(String term, String pos, List<Count> counts) {
    SortedMap<Integer, Year> years = new TreeMap<>();
    for (Count count : counts) {
      years.computeIfAbsent(count.year(), key -> new Year()).add(count);
    }
    Map<Integer, Integer> bursts = bursts(years);
    List<TermStat> rows = new ArrayList<>();
    for (int year : years.keySet()) {
      rows.add(row(term, pos, year, years, bursts.getOrDefault(year, 0)));
    }
    return rows;
  }

  /** Rows of the years that hold a word found in the corpus. */
  public List<TermStat> rows(PhraseBook.Phrase phrase, List<Count> counts) {
    return rows(phrase.term(), phrase.pos(), counts).stream()
        .map(row -> row.found(phrase.parts(), phrase.npmi(), phrase.entropy()))
        .toList();
  }

  private TermStat row(
      String term, String pos, int year, SortedMap<Integer, Year> years, int burst) {
    Year own = years.get(year);
    long articles = corpus.articles(year);
    long tokens = Arrays.stream(corpus.tokens(year)).sum();
    long df = own.documents();
    long earlierHits = 0;
    long earlierArticles = 0;
    double peak = 0;
    for (int before : corpus.years()) {
      if (before < year) {
        long hits = years.containsKey(before) ? years.get(before).documents() : 0;
        earlierHits += hits;
        earlierArticles += corpus.articles(before);
        peak =
            corpus.bears(before) ? Math.max(peak, hits / (double) corpus.articles(before)) : peak;
      }
    }
    double g2 = Keyness.logLikelihood(df, articles, earlierHits, earlierArticles);
    double ratio = Keyness.logRatio(df, articles, earlierHits, earlierArticles);
    double dp = Dispersion.dp(corpus.tokens(year), own.tf);
    return new TermStat(
        year,
        term,
        pos,
        own.occurrences(),
        df,
        articles,
        own.occurrences() * 1e6 / tokens,
        own.occurrences() * Math.log(articles / (double) df),
        dp,
        g2,
        ratio,
        Keyness.ratioFloor(df, articles, earlierHits, earlierArticles),
        growth(year, years),
        burst,
        years.firstKey(),
        emerges(term, pos, year, own, g2, ratio, dp, peak),
        null,
        null,
        null,
        List.copyOf(corpus.flags(year)));
  }

  private Double growth(int year, SortedMap<Integer, Year> years) {
    if (!corpus.bears(year) || !corpus.bears(year - 1)) {
      return null;
    }
    long all = corpus.years().stream().mapToLong(corpus::articles).sum();
    long hits = years.values().stream().mapToLong(Year::documents).sum();
    long before = years.containsKey(year - 1) ? years.get(year - 1).documents() : 0;
    return Keyness.growth(
        years.get(year).documents(),
        corpus.articles(year),
        before,
        corpus.articles(year - 1),
        hits / (double) all,
        rules.priorArticles());
  }

  private boolean emerges(
      String term,
      String pos,
      int year,
      Year own,
      double g2,
      double ratio,
      double dp,
      double peak) {
    boolean earlier =
        corpus.years().stream().anyMatch(before -> before < year && corpus.bears(before));
    long months = Arrays.stream(own.df).skip(1).filter(count -> count > 0).count();
    return corpus.bears(year)
        && earlier
        && !rules.notTags().contains(pos)
        && !rules.notWords().contains(term)
        && own.documents() >= rules.fewestDocuments()
        && own.free >= rules.leastFreeShare() * own.occurrences()
        && g2 >= rules.leastLogLikelihood()
        && ratio >= rules.leastLogRatio()
        && dp <= rules.greatestDispersion()
        && months >= rules.fewestMonths()
        && own.documents() / (double) corpus.articles(year) >= rules.leastPeakRatio() * peak;
  }

  /** Highest burst level of each year, from the months in order. */
  private Map<Integer, Integer> bursts(SortedMap<Integer, Year> years) {
    List<Integer> of = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    List<Long> hits = new ArrayList<>();
    for (int year : corpus.years()) {
      long[] articles = corpus.articlesByMonth(year);
      for (int month = 0; month < CorpusYears.PARTS; month++) {
        if (articles[month] > 0) {
          of.add(year);
          totals.add(articles[month]);
          hits.add(years.containsKey(year) ? years.get(year).df[month] : 0L);
        }
      }
    }
    int[] levels =
        Bursts.levels(
            totals.stream().mapToLong(Long::longValue).toArray(),
            hits.stream().mapToLong(Long::longValue).toArray());
    Map<Integer, Integer> highest = new TreeMap<>();
    for (int batch = 0; batch < levels.length; batch++) {
      highest.merge(of.get(batch), levels[batch], Math::max);
    }
    return highest;
  }
}
