package io.gongbao.report;

import java.util.List;
import java.util.Map;

/**
 * What the last run brought: counts against the run before, and how many articles each year has.
 */
final class NewsSection {
  private NewsSection() {}

  static void write(Page page, ReportData data) {
    page.openSection("news", "本期新增", "What is new", "最近一次发布的运行带来了什么，以及每个年份有多少文章可供观察。");
    if (data.runs().isEmpty()) {
      page.nothing("还没有发布过的运行。");
    } else {
      tiles(page.html(), data);
      digest(page.html(), data);
      years(page, data);
      runs(page, data);
    }
    page.closeSection();
  }

  private static void tiles(Html html, ReportData data) {
    RunLine run = data.runs().get(0);
    html.open("ul", "class", "tiles");
    tile(html, run.documents(), "份文件", "新增 " + run.documentsNew() + " · 消失 " + run.documentsGone());
    tile(html, data.rows("articles"), "篇文章", "另有重复 " + data.rows("duplicates"));
    tile(html, data.rows("claims"), "个数字", "归并为 " + data.rows("metrics") + " 项指标值");
    tile(html, data.rows("conflicts"), "处矛盾", "指标值互不一致 " + data.rows("metrics", "differ"));
    tile(html, data.rows("repairs"), "处修复", "每处都留有原文");
    tile(html, data.rows("quarantine"), "份拒收", "附原因");
    html.close();
  }

  private static void tile(Html html, long count, String name, String detail) {
    html.open("li").put("b", Html.count(count)).put("span", name).put("small", detail).close();
  }

  private static void digest(Html html, ReportData data) {
    html.open("ul", "class", "digest");
    line(html, "新生话题", bornTopics(data));
    line(
        html,
        "消退话题",
        TopicLife.of(data).stream().filter(t -> t.gone()).map(t -> t.label()).toList());
    line(html, "上升词语", RisingTerm.latest(data).stream().map(RisingTerm::term).toList());
    html.close();
  }

  private static List<String> bornTopics(ReportData data) {
    String last = data.runs().get(0).runId();
    return TopicLife.of(data).stream()
        .filter(t -> t.bornRun().equals(last))
        .map(t -> t.label())
        .toList();
  }

  private static void line(Html html, String name, List<String> words) {
    html.open("li").put("span", name, "class", "name");
    if (words.isEmpty()) {
      html.put("span", "无", "class", "quiet");
    }
    words.stream()
        .limit(12)
        .forEach(word -> html.put("span", Page.clip(word, 40), "class", "chip"));
    html.close();
  }

  private static void years(Page page, ReportData data) {
    List<Tally> years =
        data.tallies().stream()
            .filter(t -> t.table().equals("articles") && !t.key().isEmpty())
            .toList();
    if (years.isEmpty()) {
      page.nothing("没有一篇文章带有可考的年份，因此不谈趋势。");
      return;
    }
    page.chart(
        "coverage",
        "bars",
        "各年文章数（不含重复）",
        Map.of(
            "years", years.stream().map(Tally::key).toList(),
            "values", years.stream().map(Tally::rows).toList()));
  }

  private static void runs(Page page, ReportData data) {
    Html html = page.html();
    html.open("details").put("summary", "运行记录");
    page.openTable("grid", "最近发布的运行", "运行", "基准日", "份文件", "新增", "消失", "拒收", "版本");
    for (RunLine run : data.runs()) {
      html.open("tr").put("th", run.runId(), "scope", "row").put("td", run.asOf());
      for (long count :
          List.of(run.documents(), run.documentsNew(), run.documentsGone(), run.refused())) {
        html.put("td", Html.count(count), "class", "number");
      }
      html.put("td", Page.clip(run.codeVersion(), 40)).close();
    }
    page.closeTable();
    html.close();
  }
}
