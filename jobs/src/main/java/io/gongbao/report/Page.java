package io.gongbao.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The page while it is written: its markup, the data of its charts, and the parts sections share.
 */
final class Page {
  private static final int MAX_TITLE = 80;
  private static final int MAX_TEXT = 320;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Html html = new Html();
  private final Map<String, Object> charts = new LinkedHashMap<>();
  private int sentences;

  Html html() {
    return html;
  }

  /** Opens a section under a Chinese heading with its short English name. */
  void openSection(String id, String chinese, String english, String lead) {
    html.line().open("section", "id", id, "aria-labelledby", id + "-title");
    html.open("h2", "id", id + "-title").text(chinese).put("small", english, "lang", "en").close();
    html.put("p", lead, "class", "lead");
  }

  void closeSection() {
    html.close();
  }

  /** Says that there is nothing to show, and why that may be. */
  void nothing(String reason) {
    html.put("p", reason, "class", "nothing");
  }

  /** A place that page.js draws into; what it shows stands in a table too. */
  void chart(String id, String kind, String label, Map<String, ?> data) {
    Map<String, Object> chart = new LinkedHashMap<>();
    chart.put("kind", kind);
    chart.putAll(data);
    charts.put(id, chart);
    html.open("figure", "class", "chart " + kind, "id", "chart-" + id);
    html.put("figcaption", label);
    html.put("div", "", "class", "canvas", "role", "img", "aria-label", label).close();
  }

  /** Opens a table that scrolls by itself on a narrow screen; the caller writes the rows. */
  void openTable(String style, String caption, String... columns) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    html.open("table", "class", style).open("caption").put("span", caption).close();
    html.open("thead").open("tr");
    for (String column : columns) {
      html.put("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
  }

  void closeTable() {
    html.close().close().close().line();
  }

  /** A number that leads to the sentence of the same row, see {@link #sentence}. */
  void figure(String text) {
    html.put("a", text, "class", "figure", "href", "#s" + (sentences + 1));
  }

  /** The sentence that a figure came from, the figure marked in it, and where it stands. */
  void sentence(String text, String mark, String source) {
    sentences++;
    html.open("details", "class", "evidence").put("summary", "原句");
    html.open("blockquote", "id", "s" + sentences);
    marked(clip(text, MAX_TEXT), mark);
    html.put("cite", source).close().close();
  }

  /** A sentence shown openly, the words that matter marked. */
  void quote(String text, String mark, String source) {
    html.open("blockquote");
    marked(clip(text, MAX_TEXT), mark);
    html.put("cite", source).close();
  }

  /** Title, document and date of an article in one line; what is missing is left out. */
  static String source(String title, String docName, String published) {
    StringBuilder line = new StringBuilder();
    if (title != null && !title.isBlank()) {
      line.append('《').append(clip(title.strip(), MAX_TITLE)).append('》');
    }
    line.append(docName == null ? "" : clip(docName, MAX_TITLE));
    return published == null ? line.toString() : line.append(" · ").append(published).toString();
  }

  /** The first characters, never half of one. */
  static String clip(String text, int max) {
    int length = text.codePointCount(0, text.length());
    return length <= max ? text : text.substring(0, text.offsetByCodePoints(0, max)) + "…";
  }

  /** The data of all charts, safe inside a script element. */
  String chartJson() {
    try {
      return JSON.writeValueAsString(charts)
          .replace("<", "\\u003c")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("chart data", e);
    }
  }

  private void marked(String text, String mark) {
    html.open("bdi");
    int at = mark == null || mark.isEmpty() ? -1 : text.indexOf(mark);
    if (at < 0) {
      html.text(text);
    } else {
      html.text(text.substring(0, at)).put("mark", mark).text(text.substring(at + mark.length()));
    }
    html.close();
  }
}
