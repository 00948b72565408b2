package io.gongbao.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Topics across years: when each is born and dies, and its share of every year. */
final class TopicSection {
  private static final int LIVES = 40;

  private TopicSection() {}

  static void write(Page page, ReportData data) {
    page.openSection(
        "topics", "话题", "Topics across years", "话题由文章聚类而来，编号逐次运行保持不变。圆的大小是当年份额；空心环是诞生之年，叉是最后出现之年。");
    List<TopicLife> lives = TopicLife.of(data);
    List<Integer> years = TopicLife.years(data);
    if (lives.isEmpty()) {
      page.nothing("文章太少，没有形成话题。");
    } else {
      page.chart("topics", "lives", "话题的诞生与消退", map(lives, years));
      table(page, lives, years);
    }
    page.closeSection();
  }

  private static Map<String, Object> map(List<TopicLife> lives, List<Integer> years) {
    List<Map<String, Object>> rows =
        lives.stream()
            .filter(life -> !life.years().isEmpty())
            .limit(LIVES)
            .sorted((a, b) -> Integer.compare(a.firstYear(), b.firstYear()))
            .map(life -> row(life, years))
            .toList();
    return Map.of("years", years, "rows", rows);
  }

  private static Map<String, Object> row(TopicLife life, List<Integer> years) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("label", Page.clip(life.label(), 24));
    row.put("shares", life.shares(years));
    row.put("born", life.bornLate());
    row.put("died", life.gone() || life.lastYear() < years.get(years.size() - 1));
    return row;
  }

  private static void table(Page page, List<TopicLife> lives, List<Integer> years) {
    page.openTable("stack", "话题一览，按文章数排列", "话题", "各年份额", "文章", "年份", "词语与例文");
    for (TopicLife life : lives) {
      row(page, life, years);
    }
    page.closeTable();
  }

  private static void row(Page page, TopicLife life, List<Integer> years) {
    Html html = page.html();
    TopicLine line = life.line();
    html.open("tr").put("th", Page.clip(line.label(), 40), "scope", "row").open("td");
    if (!life.years().isEmpty()) {
      Sparkline.write(html, life.shares(years), line.label() + " 各年份额");
    }
    html.close();
    html.put("td", Html.count(line.articles()), "class", "number", "data-label", "文章");
    html.put("td", span(life), "class", "number", "data-label", "年份");
    html.open("td", "class", "wide").put("p", String.join(" · ", line.terms()), "class", "words");
    if (line.docName() != null) {
      html.open("p", "class", "quiet").text("例：").open("bdi");
      html.text(Page.source(line.title(), line.docName(), null)).close().close();
    }
    if (life.gone() || life.bornLate()) {
      html.put("p", (life.gone() ? "消失：" : "诞生：") + line.reason(), "class", "quiet");
    }
    html.close().close();
  }

  private static String span(TopicLife life) {
    if (life.years().isEmpty()) {
      return "—";
    }
    String from = String.valueOf(life.firstYear());
    return life.firstYear() == life.lastYear() ? from : from + "–" + life.lastYear();
  }
}
