package io.gongbao.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements that cannot all be right, each beside the sentence that makes it. */
final class DisputeSection {
  private static final Map<String, String> KINDS =
      Map.of(
          "values differ", "数值不一",
          "growth does not fit", "增速对不上",
          "parts exceed whole", "部分大于整体",
          "share over 100", "占比超过百分之百",
          "unit slip", "单位疑误");

  private DisputeSection() {}

  static void write(Page page, ReportData data) {
    page.openSection("conflicts", "矛盾", "Conflicts", "不能同时为真的陈述，附算式和原句，由读者判断。");
    Map<String, List<DisputeLine>> conflicts =
        data.disputes().stream()
            .collect(
                Collectors.groupingBy(
                    DisputeLine::conflictId, LinkedHashMap::new, Collectors.toList()));
    if (conflicts.isEmpty()) {
      page.nothing("没有发现矛盾。");
    }
    conflicts.values().forEach(claims -> conflict(page, claims));
    page.closeSection();
  }

  private static void conflict(Page page, List<DisputeLine> claims) {
    DisputeLine first = claims.get(0);
    Html html = page.html();
    html.line().open("article", "class", "card conflict").open("h3");
    html.put("span", KINDS.getOrDefault(first.kind(), first.kind()), "class", "tag warn");
    html.text(about(first)).close();
    html.put("p", Page.clip(first.reason(), 200), "class", "summary");
    String expected = Amounts.of(first.expected(), first.unit());
    String found = Amounts.of(first.found(), first.unit());
    html.put("p", "应为 " + expected + "，所述 " + found, "class", "quiet");
    for (DisputeLine claim : claims) {
      page.quote(claim.evidence(), claim.numberText(), Page.clip(claim.docName(), 80));
    }
    html.close();
  }

  private static String about(DisputeLine line) {
    return Stream.of(line.regionName(), line.period(), line.indicatorText())
        .filter(part -> part != null && !part.isBlank())
        .map(part -> Page.clip(part, 30))
        .collect(Collectors.joining(" · "));
  }
}
