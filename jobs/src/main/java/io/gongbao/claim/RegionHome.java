package io.gongbao.claim;

import io.gongbao.rules.Region;
import io.gongbao.rules.RegionTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The region of an article, by the first of these that tells: the one place in its title; the way
 * it speaks of its own region (全省, 我市), with the most named place of that level; the place named
 * far more than others; institutions of the nation.
 *
 * <p>A publisher's place counts five namings, and one in a text that names other places of China
 * only. Each naming counts half for the place that holds it, so a report that names only its cities
 * is still its province's.
 */
final class RegionHome {
  private static final int LONGEST = 40_000;
  private static final double SOURCE = 5;
  private static final double OFTEN = 3;

  /** Reports of provinces speak of the nation, too, so that one such word counts for less. */
  private static final double NATION = 0.25;

  private final RegionTable table;
  private final RegionReader reader;
  private final NameTrie<String> own = new NameTrie<>();
  private final NameTrie<String> nation = new NameTrie<>();

  RegionHome(RegionTable table, RegionReader reader) {
    this.table = table;
    this.reader = reader;
    table.words().own().forEach((level, words) -> words.forEach(word -> own.add(word, level)));
    table.words().nation().forEach(word -> nation.add(word, word));
  }

  Optional<Region> find(String title, String source, String body) {
    String text = body.length() > LONGEST ? body.substring(0, LONGEST) : body;
    Map<String, Double> votes = votes(text);
    Map<String, Double> publisher = votes(source == null ? "" : source);
    Set<String> homes = places(publisher);
    boolean local = homes.stream().anyMatch(votes::containsKey);
    boolean elsewhere = !homes.isEmpty() && !local && !places(votes).isEmpty();
    publisher.forEach((code, n) -> votes.merge(code, elsewhere ? n : SOURCE * n, Double::sum));
    return ofTitle(title == null ? "" : title.replaceAll("【[^】]*】", ""))
        .filter(region -> !region.level().equals("country") || isMostNamed(region, votes))
        .or(() -> ofBody(votes, mostSpoken(count(own, text)), local))
        .or(() -> count(nation, text).isEmpty() ? Optional.empty() : table.byCode("CN"));
  }

  /** The places of a title must lie in one another. A label in 【】 is the name of a column. */
  private Optional<Region> ofTitle(String title) {
    Region found = null;
    for (RegionMention mention : reader.mentions(title, null)) {
      Region region = mention.region();
      if (region.level().equals("world")) {
        continue;
      }
      if (found != null && !table.holds(found, region) && !table.holds(region, found)) {
        return Optional.empty();
      }
      found = found == null || inner(found, region) ? region : found;
    }
    return Optional.ofNullable(found);
  }

  /** 全国 beside a part of it is a context, but the part is the subject only in a narrower title. */
  private boolean inner(Region outer, Region region) {
    return !outer.code().equals("CN") && table.holds(outer, region);
  }

  /** A text about a town of China may have 德国 in its title. */
  private static boolean isMostNamed(Region country, Map<String, Double> votes) {
    double named = Math.max(OFTEN, votes.getOrDefault(country.code(), 0.0));
    return country.code().equals("CN")
        || votes.entrySet().stream().allMatch(e -> e.getValue() <= named || !isInChina(e.getKey()));
  }

  private static boolean isInChina(String code) {
    return Character.isDigit(code.charAt(0));
  }

  private static Set<String> places(Map<String, Double> votes) {
    Set<String> places = new TreeSet<>(votes.keySet());
    places.removeIf(code -> !isInChina(code));
    return places;
  }

  /**
   * @param local the text names the place of its publisher, which then may be what it is about
   *     although it speaks of the nation
   */
  private Optional<Region> ofBody(Map<String, Double> votes, String level, boolean local) {
    boolean nation = "country".equals(level);
    if (nation && !local) {
      return table.byCode("CN");
    }
    boolean open = level == null || nation;
    return votes.entrySet().stream()
        .filter(e -> open || fits(level, table.byCode(e.getKey()).orElseThrow()))
        .max(Map.Entry.<String, Double>comparingByValue())
        .filter(e -> !open || clear(e, votes))
        .flatMap(e -> table.byCode(e.getKey()))
        .or(() -> nation ? table.byCode("CN") : Optional.empty());
  }

  /** How often each place is named; half for the place that holds it. */
  private Map<String, Double> votes(String text) {
    Map<String, Double> votes = new TreeMap<>();
    for (RegionMention mention : reader.mentions(text, null)) {
      double share = 1;
      Region region = mention.region();
      while (region != null && !region.level().equals("world")) {
        votes.merge(region.code(), share, Double::sum);
        share /= 2;
        region = table.parent(region).orElse(null);
      }
    }
    return votes;
  }

  private static Map<String, Integer> count(NameTrie<String> words, String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      NameTrie.Hit<String> hit = words.longestAt(text, i);
      if (hit != null) {
        counts.merge(hit.values().get(0), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String mostSpoken(Map<String, Integer> speaks) {
    String best = null;
    double most = NATION;
    for (String level : List.of("province", "city", "county", "country")) {
      double weighed = speaks.getOrDefault(level, 0) * weight(level, speaks);
      if (weighed > most) {
        best = level;
        most = weighed;
      }
    }
    return best;
  }

  /** The wider place is the yardstick of the narrower one: 全国 in any, 全市 in a district's text. */
  private static double weight(String level, Map<String, Integer> speaks) {
    boolean district = level.equals("city") && speaks.containsKey("county");
    return level.equals("country") || district ? NATION : 1;
  }

  private static boolean fits(String level, Region region) {
    return switch (level) {
      case "province" -> region.level().equals("province");
      case "city" -> region.name().endsWith("市") || region.level().equals("prefecture");
      default -> region.level().equals("county") || region.name().endsWith("自治区");
    };
  }

  /** Named three times, and every other place at most half as often. */
  private boolean clear(Map.Entry<String, Double> best, Map<String, Double> votes) {
    return best.getValue() >= OFTEN
        && votes.entrySet().stream()
            .filter(e -> !related(e.getKey(), best.getKey()))
            .allMatch(e -> e.getValue() <= best.getValue() / 2);
  }

  private boolean related(String a, String b) {
    Region first = table.byCode(a).orElseThrow();
    Region second = table.byCode(b).orElseThrow();
    return table.holds(first, second) || table.holds(second, first);
  }
}
