package io.gongbao.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Indicators with the sentence behind each figure, and their levels by region over the years. */
final class MetricSection {
  private static final int CHARTED = 12;
  private static final int CHARTED_REGIONS = 8;
  private static final Map<String, String> MEASURES =
      Map.of(
          "growth", "增速", "change", "增减", "pp", "百分点", "share", "占比", "rank", "位次", "ratio", "比");

  private MetricSection() {}

  static void write(Page page, ReportData data) {
    page.openSection("metrics", "指标", "Metrics with evidence", "每个数字都通向它的原句。来源数只计互不重复的文章。");
    Map<String, List<FigureLine>> byIndicator =
        data.figures().stream()
            .collect(
                Collectors.groupingBy(
                    FigureLine::indicator, LinkedHashMap::new, Collectors.toList()));
    if (byIndicator.isEmpty()) {
      page.nothing("没有读到可归入指标目录的数字。");
    } else {
      chart(page, byIndicator);
      boolean first = true;
      for (var lines : byIndicator.values()) {
        table(page, lines, first);
        first = false;
      }
    }
    page.closeSection();
  }

  private static void chart(Page page, Map<String, List<FigureLine>> byIndicator) {
    List<Map<String, Object>> items =
        byIndicator.values().stream()
            .map(MetricSection::item)
            .filter(item -> !((List<?>) item.get("series")).isEmpty())
            .limit(CHARTED)
            .toList();
    if (!items.isEmpty()) {
      page.chart("metrics", "choices", "各地指标值", Map.of("items", items));
    }
  }

  private static Map<String, Object> item(List<FigureLine> lines) {
    String unit = commonUnit(lines);
    Map<String, Map<String, Double>> regions = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> charted(line, unit))
        .forEach(
            line ->
                regions
                    .computeIfAbsent(line.regionName(), r -> new TreeMap<>())
                    .putIfAbsent(line.period(), line.value()));
    List<Map<String, Object>> series =
        regions.entrySet().stream()
            .limit(CHARTED_REGIONS)
            .map(e -> Map.<String, Object>of("name", e.getKey(), "values", e.getValue()))
            .toList();
    return Map.of(
        "name", lines.get(0).indicatorText(), "unit", Amounts.unit(unit), "series", series);
  }

  private static boolean charted(FigureLine line, String unit) {
    boolean annual = line.period().matches("\\d{4}");
    boolean level = line.measure().equals("level") || line.measure().equals("share");
    return annual && level && line.status().equals("actual") && unit.equals(line.unit());
  }

  /** Unit of most levels; values in other units are not drawn beside them. */
  private static String commonUnit(List<FigureLine> lines) {
    Map<String, Long> counts =
        lines.stream()
            .filter(line -> line.unit() != null && !line.measure().equals("growth"))
            .collect(Collectors.groupingBy(FigureLine::unit, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static void table(Page page, List<FigureLine> lines, boolean open) {
    Html html = page.html();
    String name = Page.clip(lines.get(0).indicatorText(), 30);
    html.open("details", "class", "indicator", "open", open ? "" : null);
    html.open("summary").text(name).put("small", lines.size() + " 个值").close();
    page.openTable("stack", name, "地区", "时期", "数字", "同比", "来源", "证据");
    lines.forEach(line -> row(page, line));
    page.closeTable();
    html.close();
  }

  private static void row(Page page, FigureLine line) {
    Html html = page.html();
    html.open("tr").put("th", Page.clip(line.regionName(), 20), "scope", "row");
    html.put("td", line.period(), "data-label", "时期").open("td", "data-label", "数字");
    page.figure(Page.clip(line.numberText(), 30));
    String kind = MEASURES.get(line.measure());
    if (kind != null) {
      html.put("span", kind, "class", "tag");
    }
    if (!line.status().equals("actual")) {
      html.put("span", line.status().equals("target") ? "目标" : "计划", "class", "tag");
    }
    html.close();
    String growth = line.growthYoy() == null ? "—" : Amounts.growth(line.growthYoy());
    html.put("td", growth, "class", "number", "data-label", "同比");
    html.open("td", "data-label", "来源").text(line.sources());
    if (!line.agrees()) {
      html.put("span", "不一致", "class", "tag warn");
    }
    html.close().open("td", "class", "wide");
    page.sentence(
        line.evidence(),
        line.numberText(),
        Page.source(line.title(), line.docName(), line.published()));
    html.close().close();
  }
}
