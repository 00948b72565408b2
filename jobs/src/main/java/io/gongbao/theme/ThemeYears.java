package io.gongbao.theme;

import io.gongbao.row.ThemeYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What themes did from year to year, from counts. Shares are of the articles of the year and
 * region, so that a rise of the corpus is not a rise of the theme. Years without a mention have
 * rows too, where the region has articles and speaks of the theme in another year.
 */
public final class ThemeYears {
  /** All regions together. */
  public static final String ALL = "全部";

  /** Articles whose region is unknown. */
  public static final String UNKNOWN = "不明";

  /** With fewer articles the interval of a share is wider than any change worth telling. */
  static final int FEW_ARTICLES = 30;

  /** A year with less than this part of the region's median year misses sources or months. */
  static final double THIN_YEAR = 0.25;

  private static final double PER_MILLION = 1_000_000;

  private final Map<Place, Coverage> coverage = new TreeMap<>();
  private final Map<String, Long> median = new TreeMap<>();

  private ThemeYears(List<Coverage> corpus) {
    corpus.forEach(part -> coverage.put(new Place(part.regionName, part.year), part));
    Map<String, List<Long>> sizes = new TreeMap<>();
    corpus.forEach(
        part -> sizes.computeIfAbsent(part.regionName, r -> new ArrayList<>()).add(part.articles));
    sizes.forEach(
        (region, counts) ->
            median.put(region, counts.stream().sorted().toList().get(counts.size() / 2)));
  }

  /** Articles and characters of a year and region. */
  public record Coverage(int year, String regionName, long articles, long characters) {}

  /** Articles and sentences of a year and region that speak of a theme. */
  public record Count(String theme, int year, String regionName, long articles, long sentences) {}

  private record Place(String region, int year) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return Comparator.comparing(Place::region).thenComparing(Place::year).compare(this, other);
    }
  }

  /** Rows by theme, region and year; those of all regions stand for every year of the corpus. */
  public static List<ThemeYear> of(List<Coverage> corpus, List<Count> counts) {
    ThemeYears years = new ThemeYears(corpus);
    Map<String, Map<Place, Count>> themes = new TreeMap<>();
    for (Count count : counts) {
      themes
          .computeIfAbsent(count.theme, theme -> new TreeMap<>())
          .put(new Place(count.regionName, count.year), count);
    }
    List<ThemeYear> rows = new ArrayList<>();
    themes.forEach((theme, places) -> years.add(rows, theme, places));
    return rows;
  }

  private void add(List<ThemeYear> rows, String theme, Map<Place, Count> places) {
    Set<String> regions = new HashSet<>(Set.of(ALL));
    places.keySet().forEach(place -> regions.add(place.region));
    for (Place place : coverage.keySet()) {
      if (regions.contains(place.region)) {
        rows.add(row(theme, place, places));
      }
    }
  }

  private ThemeYear row(String theme, Place place, Map<Place, Count> places) {
    Coverage part = coverage.get(place);
    Count count = count(theme, place, places);
    WilsonInterval interval = WilsonInterval.of(count.articles, part.articles);
    Place before = new Place(place.region, place.year - 1);
    boolean firm = flags(place).isEmpty() && coverage.containsKey(before);
    Change change =
        firm && flags(before).isEmpty()
            ? Change.between(
                count(theme, before, places).articles,
                coverage.get(before).articles,
                count.articles,
                part.articles)
            : Change.UNKNOWN;
    return new ThemeYear(
        theme,
        place.year,
        place.region,
        count.articles,
        count.sentences,
        part.articles,
        share(count.articles, part.articles),
        interval.low(),
        interval.high(),
        share(count.sentences, part.characters) * PER_MILLION,
        change.value(),
        change.low(),
        change.high(),
        flags(place));
  }

  private static Count count(String theme, Place place, Map<Place, Count> places) {
    Count none = new Count(theme, place.year, place.region, 0, 0);
    return places.getOrDefault(place, none);
  }

  private List<String> flags(Place place) {
    long articles = coverage.get(place).articles;
    List<String> flags = new ArrayList<>();
    if (articles < FEW_ARTICLES) {
      flags.add("few articles");
    }
    if (articles < THIN_YEAR * median.get(place.region)) {
      flags.add("thin year");
    }
    return List.copyOf(flags);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
