package io.gongbao.report;

import io.gongbao.row.ThemeYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Themes by year and region: share of articles with its interval, coverage, sentences behind it.
 */
final class ThemeSection {
  private static final String ALL = "全部";

  private ThemeSection() {}

  static void write(Page page, ReportData data) {
    page.openSection(
        "themes",
        "主题",
        "Themes by year and region",
        "份额是谈及该主题的文章占当年全部文章的比例；阴影和括号是 95% Wilson 区间。文章太少的年份标 †，不作趋势判断。");
    Map<String, List<ThemeYear>> themes =
        data.themes().stream()
            .collect(
                Collectors.groupingBy(ThemeYear::theme, LinkedHashMap::new, Collectors.toList()));
    if (themes.isEmpty()) {
      page.nothing("没有文章谈及 conf/themes.yaml 中的任何主题，或文章都没有可考的年份。");
    }
    int number = 0;
    for (var theme : themes.entrySet()) {
      theme(page, data, theme.getKey(), theme.getValue(), "theme-" + number++);
    }
    page.closeSection();
  }

  private static void theme(
      Page page, ReportData data, String theme, List<ThemeYear> rows, String id) {
    List<ThemeYear> all = rows.stream().filter(r -> r.regionName().equals(ALL)).toList();
    List<ThemeExample> examples =
        data.examples().stream().filter(e -> e.theme().equals(theme)).toList();
    Html html = page.html();
    String name = data.themeNames().getOrDefault(theme, theme);
    html.line().open("article", "class", "card theme").open("h3").text(name);
    html.put("small", name.equals(theme) ? "" : theme).close();
    if (!all.isEmpty()) {
      html.put("p", summary(all.get(all.size() - 1)), "class", "summary");
      page.chart(id, "band", name + "：各年份额与 95% 区间", band(all));
      yearTable(page, name, all);
    }
    RegionTable.write(page, name, rows.stream().filter(r -> !r.regionName().equals(ALL)).toList());
    sentences(page, examples);
    html.close();
  }

  private static String summary(ThemeYear last) {
    String change = last.change() == null ? "" : "，比上年 " + Amounts.points(last.change());
    return last.year()
        + " 年，"
        + Html.count(last.corpusArticles())
        + " 篇文章中有 "
        + Html.count(last.articles())
        + " 篇谈及，占 "
        + shareWithInterval(last)
        + change
        + (last.flags().isEmpty() ? "。" : "。文章太少，仅供参考 †。");
  }

  static String shareWithInterval(ThemeYear row) {
    return Amounts.share(row.share()) + "（" + interval(row) + "）";
  }

  static String interval(ThemeYear row) {
    return Html.number(row.shareLow() * 100, 1) + "–" + Html.number(row.shareHigh() * 100, 1);
  }

  private static Map<String, Object> band(List<ThemeYear> rows) {
    Map<String, Object> band = new LinkedHashMap<>();
    band.put("years", rows.stream().map(ThemeYear::year).toList());
    band.put("share", rows.stream().map(ThemeYear::share).toList());
    band.put("low", rows.stream().map(ThemeYear::shareLow).toList());
    band.put("high", rows.stream().map(ThemeYear::shareHigh).toList());
    band.put("articles", rows.stream().map(ThemeYear::articles).toList());
    band.put("coverage", rows.stream().map(ThemeYear::corpusArticles).toList());
    band.put("weak", rows.stream().map(r -> !r.flags().isEmpty()).toList());
    return band;
  }

  private static void yearTable(Page page, String theme, List<ThemeYear> rows) {
    Html html = page.html();
    html.open("details").put("summary", "逐年数据");
    page.openTable("grid", theme + "：逐年", "年", "文章", "全部文章", "份额 %", "95% 区间", "句子", "每百万字", "比上年");
    for (ThemeYear row : rows) {
      html.open("tr").put("th", row.year() + (row.flags().isEmpty() ? "" : " †"), "scope", "row");
      for (String cell : cells(row)) {
        html.put("td", cell, "class", "number");
      }
      html.close();
    }
    page.closeTable();
    html.close();
  }

  private static List<String> cells(ThemeYear row) {
    return List.of(
        Html.count(row.articles()),
        Html.count(row.corpusArticles()),
        Html.number(row.share() * 100, 1),
        interval(row),
        Html.count(row.sentences()),
        Html.number(row.perMillion(), 0),
        row.change() == null ? "—" : Amounts.points(row.change()));
  }

  private static void sentences(Page page, List<ThemeExample> examples) {
    List<ThemeExample> byYear = examples.stream().filter(e -> e.rankInYear() <= 2).toList();
    byYear.stream().limit(2).forEach(e -> quote(page, e));
    if (examples.size() > 2) {
      Html html = page.html();
      html.open("details", "class", "more").put("summary", "各年与各地的例句");
      byYear.stream().skip(2).limit(40).forEach(e -> quote(page, e));
      examples.stream().filter(e -> e.rankInYear() > 2).limit(20).forEach(e -> quote(page, e));
      html.close();
    }
  }

  private static void quote(Page page, ThemeExample example) {
    String source = Page.source(example.title(), example.docName(), example.published());
    page.quote(
        example.text(),
        example.terms().isEmpty() ? null : example.terms().get(0),
        example.regionName() + " · " + source);
  }
}
