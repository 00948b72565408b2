package io.gongbao.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places of conf/regions.tsv with all their names, and the words of conf/regions.yaml. */
public final class RegionTable {
  private static final String FILE = "regions.tsv";
  private static final List<String> COLUMNS =
      List.of("code", "name", "level", "parent", "aliases", "local", "weak", "former", "until");
  private static final List<String> LEVELS =
      List.of("world", "union", "country", "area", "province", "prefecture", "county");

  /** Where a name means its place. */
  public enum Use {
    /** In any text: 上海, 徐汇区. */
    ANYWHERE,
    /** Beside a place that holds it, or in an article about its city: 徐汇. */
    LOCAL,
    /** Only beside a place that holds it, since it is an ordinary word, too: 和平. */
    BESIDE
  }

  /** One name of one place. */
  public record Name(String text, Region region, Use use) {}

  /**
   * Words about places.
   *
   * @param heads what turns a place before it into the name of something else: 大学
   * @param never longer words that hold a place name without meaning it: 印度洋
   * @param own by level (country, province, city, county), how an article speaks of its region
   * @param nation institutions of the nation, which an article without a place is about
   */
  public record Words(
      List<String> heads, List<String> never, Map<String, List<String>> own, List<String> nation) {
    public Words {
      if (!own.keySet().equals(Set.of("country", "province", "city", "county"))) {
        throw new IllegalArgumentException("own has " + own.keySet());
      }
    }
  }

  private final Map<String, Region> byCode;
  private final List<Name> names;
  private final Words words;

  private RegionTable(Map<String, Region> byCode, List<Name> names, Words words) {
    this.byCode = byCode;
    this.names = List.copyOf(names);
    this.words = words;
  }

  /** Reads and checks both files. */
  public static RegionTable load(ConfFolder conf) {
    Map<String, Region> byCode = new LinkedHashMap<>();
    List<Name> names = new ArrayList<>();
    List<ConfFolder.Row> rows = conf.tsv(FILE, COLUMNS);
    for (ConfFolder.Row row : rows) {
      List<String> cells = row.cells();
      Region region = new Region(cells.get(1), cells.get(0), cells.get(2), cells.get(3));
      if (!LEVELS.contains(region.level())) {
        throw conf.error(FILE, row.line(), "level " + region.level(), "use one of " + LEVELS);
      }
      if (byCode.putIfAbsent(region.code(), region) != null) {
        throw conf.error(FILE, row.line(), "code given twice", "keep one line a place");
      }
      addNames(names, region, cells);
    }
    for (ConfFolder.Row row : rows) {
      String parent = row.cells().get(3);
      if (!parent.isEmpty() && !byCode.containsKey(parent)) {
        throw conf.error(FILE, row.line(), "parent " + parent + " is missing", "add its line");
      }
    }
    return new RegionTable(byCode, names, conf.yaml("regions.yaml", Words.class));
  }

  private static void addNames(List<Name> names, Region region, List<String> cells) {
    List<String> weak = split(cells.get(6));
    add(
        names,
        weak.contains(region.name()) ? List.of() : List.of(region.name()),
        region,
        Use.ANYWHERE);
    add(names, split(cells.get(4)), region, Use.ANYWHERE);
    add(names, split(cells.get(5)), region, Use.LOCAL);
    add(names, weak, region, Use.BESIDE);
    for (String former : split(cells.get(7))) {
      names.add(new Name(former.replaceFirst(":.*", ""), region, Use.ANYWHERE));
    }
  }

  private static void add(List<Name> names, List<String> texts, Region region, Use use) {
    texts.forEach(text -> names.add(new Name(text, region, use)));
  }

  private static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }

  /** The place with this code. */
  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The place with this official name; empty when several or none have it. */
  public Optional<Region> byName(String name) {
    List<Region> found =
        names.stream()
            .filter(n -> n.text().equals(name) && n.region().name().equals(name))
            .map(Name::region)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** True when the whole is the place itself or holds it. */
  public boolean holds(Region whole, Region part) {
    Region at = part;
    while (at != null) {
      if (at.equals(whole)) {
        return true;
      }
      at = byCode.get(at.parentCode());
    }
    return false;
  }

  /** The place that holds this one. */
  public Optional<Region> parent(Region region) {
    return byCode(region.parentCode());
  }

  public List<Name> names() {
    return names;
  }

  public Words words() {
    return words;
  }
}
