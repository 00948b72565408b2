package io.gongbao.claim;

import io.gongbao.rules.Region;
import io.gongbao.rules.RegionTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The region of an article, from its title, publisher, the way it speaks of its own region (全省, 我市)
 * and how often places are named. A title counts ten namings, a publisher five; each naming counts
 * half for the places that hold it, so a report that names only its cities is still its province's.
 */
final class RegionHome {
  private static final int LONGEST = 40_000;
  private static final double TITLE = 10;
  private static final double SOURCE = 5;

  private final RegionTable table;
  private final RegionReader reader;
  private final NameTrie<String> own = new NameTrie<>();

  RegionHome(RegionTable table, RegionReader reader) {
    this.table = table;
    this.reader = reader;
    table.words().own().forEach((level, words) -> words.forEach(word -> own.add(word, level)));
  }

  Optional<Region> find(String title, String source, String body) {
    String text = body.length() > LONGEST ? body.substring(0, LONGEST) : body;
    Map<String, Double> votes = new TreeMap<>();
    vote(votes, title, TITLE);
    vote(votes, source, SOURCE);
    vote(votes, text, 1);
    Map<String, Integer> speaks = ownWords(text);
    String level = mostSpoken(speaks);
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

  private Map<String, Integer> ownWords(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      NameTrie.Hit<String> hit = own.longestAt(text, i);
      if (hit != null) {
        counts.merge(hit.values().get(0), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String mostSpoken(Map<String, Integer> speaks) {
    String best = null;
    int most = 1;
    for (String level : List.of("province", "city", "county", "country")) {
      if (speaks.getOrDefault(level, 0) > most) {
        best = level;
        most = speaks.get(level);
      }
    }
    return best;
  }

  private static boolean fits(String level, Region region) {
    return switch (level) {
      case "province" -> region.level().equals("province");
      case "city" -> region.name().endsWith("市") || region.level().equals("prefecture");
      case "county" -> region.level().equals("county") || region.name().endsWith("自治区");
      default -> region.code().equals("CN");
    };
  }

  /** Named in the title or three times, and more than half of what the strongest other gets. */
  private boolean clear(Map.Entry<String, Double> best, Map<String, Double> votes) {
    return best.getValue() >= 3
        && votes.entrySet().stream()
            .filter(e -> !e.getKey().equals(best.getKey()))
            .filter(e -> !related(e.getKey(), best.getKey()))
            .allMatch(e -> e.getValue() < best.getValue() / 2);
  }

  private boolean related(String a, String b) {
    Region first = table.byCode(a).orElseThrow();
    Region second = table.byCode(b).orElseThrow();
    return table.holds(first, second) || table.holds(second, first);
  }
}
