package io.gongbao.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What claims may be about, from conf/indicators.yaml.
 *
 * @param eras events after which the nation counts time (党的十八大以来), with their year
 * @param confidence share of claims right in all fields, by the way they were found
 */
public record IndicatorCatalogue(
    List<String> prefixes,
    List<String> suffixes,
    Map<String, Integer> eras,
    Map<String, Double> confidence,
    List<Indicator> indicators) {
  private static final String FILE = "indicators.yaml";

  public IndicatorCatalogue {
    prefixes = List.copyOf(prefixes);
    suffixes = List.copyOf(suffixes);
    eras = eras == null ? Map.of() : Map.copyOf(eras);
    confidence = confidence == null ? Map.of() : Map.copyOf(confidence);
    indicators = List.copyOf(indicators);
  }

  /**
   * One indicator.
   *
   * @param family money, percent, count, person, weight, length or area
   * @param prices constant or current for indicators in money whose growth is published; else null
   * @param extra not in the list that annotators use
   * @param not names that look alike and are something else
   * @param low smallest plausible level in base units
   * @param high largest plausible level in base units
   * @param examples texts that state it, with what is stated
   * @param no texts that look alike and state something else
   */
  public record Indicator(
      String id,
      String zh,
      String en,
      String family,
      Boolean extra,
      String prices,
      List<String> synonyms,
      List<String> not,
      double low,
      double high,
      List<Example> examples,
      List<String> no) {
    public Indicator {
      extra = Boolean.TRUE.equals(extra);
      synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
      not = not == null ? List.of() : List.copyOf(not);
      examples = examples == null ? List.of() : List.copyOf(examples);
      no = no == null ? List.of() : List.copyOf(no);
      if (!List.of("money", "percent", "count", "person", "weight", "length", "area")
          .contains(family)) {
        throw new IllegalArgumentException(id + ": unknown family " + family);
      }
      if (!(low < high)) {
        throw new IllegalArgumentException(id + ": low must be under high");
      }
      if (examples.isEmpty() || (no.isEmpty() && !not.isEmpty())) {
        throw new IllegalArgumentException(
            id + ": give examples, and texts under no where there are names under not");
      }
    }
  }

  /**
   * A text and the claim in it.
   *
   * @param measure level, growth, change, pp, share, rank or ratio
   * @param value number in base units, signed
   * @param unit as in the table of claims; null for an index
   */
  public record Example(String text, String measure, double value, String unit) {}

  /** Reads and checks the catalogue: ids and names are unique. */
  public static IndicatorCatalogue load(ConfFolder conf) {
    IndicatorCatalogue catalogue = conf.yaml(FILE, IndicatorCatalogue.class);
    Map<String, String> owner = new HashMap<>();
    for (Indicator indicator : catalogue.indicators) {
      for (String name : catalogue.names(indicator)) {
        String other = owner.putIfAbsent(name, indicator.id());
        if (other != null && !other.equals(indicator.id())) {
          throw conf.errorAt(
              FILE, name, "'" + name + "' names " + other + " and " + indicator.id(), "keep one");
        }
      }
    }
    return catalogue;
  }

  /** The name and synonyms of an indicator. */
  public List<String> names(Indicator indicator) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(indicator.zh()), indicator.synonyms().stream())
        .toList();
  }

  /** The indicator with this id. */
  public Optional<Indicator> byId(String id) {
    return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
  }
}
