package io.gongbao.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Terms that rose: when, how strongly, and an article that shows it. */
final class TermSection {
  private static final int LINES = 8;
  private static final int DETAILED_YEARS = 3;

  private TermSection() {}

  static void write(Page page, ReportData data) {
    page.openSection(
        "terms",
        "上升词语",
        "Rising terms",
        "与此前各年相比显著增多的词；人名、碎词和同一事件的其余词语不列。按对数比的下限排列，曲线是每百万词中的出现次数。");
    Map<Integer, List<RisingTerm>> byYear = RisingTerm.byYear(data);
    if (byYear.isEmpty()) {
      page.nothing("没有词语通过全部检验：年份太少或文章太少时，不作上升的判断。");
    } else {
      List<Integer> years =
          List.copyOf(new TreeSet<>(data.terms().stream().map(TermYear::year).toList()));
      lines(page, byYear, years);
      timeline(page.html(), byYear);
      byYear.entrySet().stream()
          .limit(DETAILED_YEARS)
          .forEach(year -> table(page, year.getKey(), year.getValue(), years));
    }
    page.closeSection();
  }

  private static void lines(Page page, Map<Integer, List<RisingTerm>> byYear, List<Integer> years) {
    Map<String, List<Double>> series = new LinkedHashMap<>();
    byYear.values().stream()
        .flatMap(terms -> terms.stream().limit(3))
        .forEach(
            term -> {
              if (series.size() < LINES) {
                series.putIfAbsent(term.term(), term.over(years));
              }
            });
    page.chart("terms", "lines", "上升词语：每百万词中的次数", Map.of("years", years, "series", series));
  }

  private static void timeline(Html html, Map<Integer, List<RisingTerm>> byYear) {
    html.open("ol", "class", "timeline");
    for (var year : byYear.entrySet()) {
      html.open("li").put("b", year.getKey());
      year.getValue()
          .forEach(term -> html.put("span", Page.clip(term.term(), 24), "class", "chip"));
      html.close();
    }
    html.close();
  }

  private static void table(Page page, int year, List<RisingTerm> terms, List<Integer> years) {
    page.openTable("stack", year + " 年上升的词语", "词语", "走势", "篇数", "每百万词", "对数比（下限）", "例文");
    for (RisingTerm term : terms) {
      row(page, term, years);
    }
    page.closeTable();
  }

  private static void row(Page page, RisingTerm term, List<Integer> years) {
    TermYear rise = term.rise();
    Html html = page.html();
    html.open("tr").put("th", Page.clip(rise.term(), 24), "scope", "row").open("td");
    String span = years.get(0) + "–" + years.get(years.size() - 1);
    Sparkline.write(html, term.over(years), rise.term() + " " + span + " 年走势");
    html.close();
    html.put("td", rise.df() + " / " + rise.articles(), "class", "number", "data-label", "篇数");
    html.put("td", Html.number(rise.perMillion(), 0), "class", "number", "data-label", "每百万词");
    String ratio =
        Html.number(rise.effectSize(), 1) + "（" + Html.number(rise.effectFloor(), 1) + "）";
    html.put("td", ratio, "class", "number", "data-label", "对数比（下限）");
    html.open("td", "class", "wide");
    if (rise.text() == null) {
      html.put("span", "—", "class", "quiet");
    } else {
      String source = Page.source(rise.title(), rise.docName(), rise.published());
      page.quote(rise.text().replace('\n', ' '), rise.term(), source);
    }
    html.close().close();
  }
}
