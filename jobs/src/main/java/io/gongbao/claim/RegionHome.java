package io.gongbao.claim;

import io.gongbao.rules.Region;
import io.gongbao.rules.RegionTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The region of an article, by the first of these that tells: the one place in its title; the way
 * it speaks of its own region (全省, 我市), with the most named place of that level; the place named
 * far more than others; institutions of the nation.
 *
 * <p>A publisher's place counts five namings. Each naming counts half for the place that holds it,
 * so a report that names only its cities is still its province's.
 */
final class RegionHome {
  private static final int LONGEST = 40_000;
  private static final double SOURCE = 5;

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
    return ofTitle(title == null ? "" : title.replaceAll("【[^】]*】", ""))
        .or(() -> ofBody(source, text))
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

  private Optional<Region> ofBody(String source, String text) {
    Map<String, Double> votes = new TreeMap<>();
    vote(votes, source, SOURCE);
    vote(votes, text, 1);
    String level = mostSpoken(count(own, text));
    return votes.entrySet().stream()
        .filter(e -> level == null || fits(level, table.byCode(e.getKey()).orElseThrow()))
        .max(Map.Entry.<String, Double>comparingByValue())
        .filter(e -> level != null || clear(e, votes))
        .flatMap(e -> table.byCode(e.getKey()));
  }

  private void vote(Map<String, Double> votes, String text, double weight) {
    if (text == null) {
      return;
    }
    for (RegionMention mention : reader.mentions(text, null)) {
      double share = weight;
      Region region = mention.region();
      while (region != null && !region.level().equals("world")) {
        votes.merge(region.code(), share, Double::sum);
        share /= 2;
        region = table.parent(region).orElse(null);
      }
    }
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
      case "county" -> region.level().equals("county") || region.name().endsWith("自治区");
      default -> region.code().equals("CN");
    };
  }

  /** Named three times, and every other place at most half as often. */
  private boolean clear(Map.Entry<String, Double> best, Map<String, Double> votes) {
    return best.getValue() >= 3
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
