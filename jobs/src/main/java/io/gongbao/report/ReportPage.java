package io.gongbao.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * One HTML page that needs nothing but itself: style, script, charts and data stand in it, and its
 * policy forbids the browser any request. What charts show stands in tables too, so the page reads
 * without a script. The same tables give the same bytes.
 */
public final class ReportPage {
  private static final String ECHARTS =
      "META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";
  private static final List<String> SECTIONS =
      List.of(
          "news 新增",
          "themes 主题",
          "terms 词语",
          "topics 话题",
          "metrics 指标",
          "conflicts 矛盾",
          "refused 拒收");

  private ReportPage() {}

  /** Writes the page; folders above it are made, an older page is replaced. */
  public static void write(ReportData data, Path out) throws IOException {
    Path folder = out.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = folder.resolve(out.getFileName() + ".part");
    Files.writeString(draft, html(data), StandardCharsets.UTF_8);
    Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The page as text. */
  static String html(ReportData data) {
    Page page = new Page();
    Html html = page.html();
    html.trusted("<!DOCTYPE html>\n").open("html", "lang", "zh-CN");
    head(html);
    html.open("body");
    banner(html, data);
    html.open("main", "id", "content");
    NewsSection.write(page, data);
    ThemeSection.write(page, data);
    TermSection.write(page, data);
    TopicSection.write(page, data);
    MetricSection.write(page, data);
    DisputeSection.write(page, data);
    RefusalSection.write(page, data);
    html.close();
    html.put("footer", "gongbao 公报 · 由已发布的表生成，数字以原文为准");
    html.open("script", "type", "application/json", "id", "charts")
        .trusted(page.chartJson())
        .close();
    html.open("script").trusted(RowReader.resource(ECHARTS)).close();
    html.open("script").trusted(RowReader.resource("report/page.js")).close();
    return html.close().close().line().toString();
  }

  private static void head(Html html) {
    html.open("head").alone("meta", "charset", "utf-8");
    html.alone("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.alone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.alone("meta", "name", "color-scheme", "content", "light dark");
    html.put("title", "公报 · gongbao");
    html.open("style").trusted(RowReader.resource("report/page.css")).close().close();
  }

  private static void banner(Html html, ReportData data) {
    html.put("a", "跳到正文", "class", "skip", "href", "#content");
    html.open("header").open("h1").text("公报").put("small", "gongbao", "lang", "en").close();
    html.put("p", subtitle(data), "class", "issue");
    html.put(
        "button", "明 / 暗", "id", "shade", "type", "button", "aria-label", "切换明暗配色", "hidden", "");
    html.close();
    html.open("nav", "aria-label", "章节");
    for (String section : SECTIONS) {
      int space = section.indexOf(' ');
      html.put("a", section.substring(space + 1), "href", "#" + section.substring(0, space));
    }
    html.close();
  }

  private static String subtitle(ReportData data) {
    if (data.runs().isEmpty()) {
      return "尚无发布";
    }
    RunLine run = data.runs().get(0);
    return "截至 " + run.asOf() + " · 运行 " + run.runId();
  }
}
