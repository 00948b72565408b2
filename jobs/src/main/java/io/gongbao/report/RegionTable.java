package io.gongbao.report;

import io.gongbao.row.ThemeYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * A theme's regions by year: the deeper the colour, the larger the share; all of it is text too.
 */
final class RegionTable {
  private RegionTable() {}

  static void write(Page page, String theme, List<ThemeYear> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Map<String, Map<Integer, ThemeYear>> regions = new LinkedHashMap<>();
    TreeSet<Integer> years = new TreeSet<>();
    for (ThemeYear row : rows) {
      regions.computeIfAbsent(row.regionName(), r -> new LinkedHashMap<>()).put(row.year(), row);
      years.add(row.year());
    }
    List<String> columns = new ArrayList<>(List.of("地区"));
    years.forEach(year -> columns.add(String.valueOf(year)));
    page.openTable("heat", theme + "：各地各年份额，小字为区间和文章数", columns.toArray(new String[0]));
    for (var region : regions.entrySet()) {
      page.html().open("tr").put("th", Page.clip(region.getKey(), 20), "scope", "row");
      years.forEach(year -> cell(page.html(), region.getValue().get(year)));
      page.html().close();
    }
    page.closeTable();
  }

  private static void cell(Html html, ThemeYear row) {
    if (row == null) {
      html.put("td", "·", "class", "none");
      return;
    }
    String depth = String.format(Locale.ROOT, "--s:%.0f%%", row.share() * 60);
    html.open("td", "style", depth, "class", row.flags().isEmpty() ? null : "weak");
    html.text(percent(row.share()) + "%" + (row.flags().isEmpty() ? "" : "†"));
    html.put(
        "small",
        percent(row.shareLow())
            + "–"
            + percent(row.shareHigh())
            + " · "
            + row.articles()
            + "/"
            + row.corpusArticles());
    html.close();
  }

  private static String percent(double share) {
    return Html.number(share * 100, 0);
  }
}
