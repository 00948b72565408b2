package io.gongbao.claim;

import io.gongbao.row.Article;
import io.gongbao.rules.Region;
import io.gongbao.rules.RegionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the places that a sentence names, and the place that an article is about.
 *
 * <p>The longest name from the left wins, so 印度尼西亚 holds no 印度 and 上海南站 no 海南. A name that several
 * places bear (朝阳区) means the one inside the place just before it, else the highest in rank, else
 * the one closest to the article's region; when that leaves several it is nobody's.
 *
 * <p>Weakness: short names of counties are read only directly behind a place that holds them (徐州鼓楼)
 * or in an article about their city, and not at all where they are ordinary words.
 */
public final class RegionReader {
  private static final String HEADS = "，。；：！？、—在国和与 　";

  private final RegionTable table;
  private final NameTrie<RegionTable.Name> trie = new NameTrie<>();
  private final NameTrie<String> heads = new NameTrie<>();
  private final RegionHome home;

  public RegionReader(RegionTable table) {
    this.table = table;
    table.names().forEach(name -> trie.add(name.text(), name));
    RegionTable.Name nobody = new RegionTable.Name("", null, RegionTable.Use.ANYWHERE);
    table.words().never().forEach(word -> trie.add(word, nobody));
    table.words().heads().forEach(word -> heads.add(word, word));
    this.home = new RegionHome(table, this);
  }

  /**
   * The region that an article is about as a whole; empty when unclear.
   *
   * @param source publisher, may be null
   */
  public Optional<Region> home(String title, String source, String body) {
    return home.find(title, source, body);
  }

  /** The region that an article is about: the one it was given, else what its text says. */
  public Optional<Region> home(Article article) {
    return article.regionCode() == null
        ? home(article.title(), article.source(), article.body())
        : table.byCode(article.regionCode());
  }

  /**
   * Places named, in order.
   *
   * @param home region of the article, may be null
   */
  public List<RegionMention> mentions(String sentence, Region home) {
    List<RegionMention> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      NameTrie.Hit<RegionTable.Name> hit = trie.longestAt(sentence, at);
      if (hit == null) {
        at++;
        continue;
      }
      Region before = before(found, at);
      boolean head = at == 0 || HEADS.indexOf(sentence.charAt(at - 1)) >= 0;
      Region region = choose(hit.values(), before, home, head);
      if (region != null && !headFollows(sentence, hit.end(), region)) {
        found.add(new RegionMention(at, hit.end(), region));
      }
      at = hit.end();
    }
    return found;
  }

  private static Region before(List<RegionMention> found, int start) {
    RegionMention last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean beside =
        last != null
            && last.end() == start
            && List.of("province", "prefecture").contains(last.region().level());
    return beside ? last.region() : null;
  }

  /** Official names that end in 省, 市, 区, 县 keep their meaning also before 大学 or 银行. */
  private boolean headFollows(String sentence, int end, Region region) {
    char last = sentence.charAt(end - 1);
    return end < sentence.length()
        && "省市区县州盟".indexOf(last) < 0
        && !region.level().equals("area")
        && heads.longestAt(sentence, end) != null;
  }

  private Region choose(List<RegionTable.Name> names, Region before, Region home, boolean head) {
    List<Region> all = new ArrayList<>();
    for (RegionTable.Name name : names) {
      if (name.region() != null && before != null && table.holds(before, name.region())) {
        return name.region();
      }
      if (name.region() != null && means(name, home, head)) {
        all.add(name.region());
      }
    }
    return all.size() <= 1 ? (all.isEmpty() ? null : all.get(0)) : closest(highest(all), home);
  }

  /** In an article about the nation a short name is one only at the head of its clause. */
  private boolean means(RegionTable.Name name, Region home, boolean head) {
    boolean nation = home != null && home.code().equals("CN");
    return switch (name.use()) {
      case ANYWHERE -> true;
      case LOCAL -> home != null && (head || !nation) && table.holds(city(home), name.region());
      case BESIDE -> home != null && home.equals(name.region()) && home.name().length() == 2;
    };
  }

  /** The prefecture or municipality around a county; any other place itself, but no province. */
  private Region city(Region region) {
    boolean county = region.level().equals("county");
    Region around = county ? table.parent(region).orElse(region) : region;
    boolean wide = around.level().equals("province") && !around.name().endsWith("市");
    return wide || around.code().equals("CN") ? region : around;
  }

  private static List<Region> highest(List<Region> all) {
    for (String level : List.of("province", "prefecture", "county")) {
      List<Region> same = all.stream().filter(r -> r.level().equals(level)).distinct().toList();
      if (!same.isEmpty()) {
        return same;
      }
    }
    return all;
  }

  /** The only one that shares the smallest part of the home's chain of holders. */
  private Region closest(List<Region> all, Region home) {
    if (all.size() == 1) {
      return all.get(0);
    }
    Region around = home;
    while (around != null) {
      Region whole = around;
      List<Region> inside = all.stream().filter(r -> table.holds(whole, r)).toList();
      if (!inside.isEmpty()) {
        return inside.size() == 1 ? inside.get(0) : null;
      }
      around = table.parent(around).orElse(null);
    }
    return null;
  }
}
