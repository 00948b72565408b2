package io.gongbao.report;

import io.gongbao.row.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Invented metrics and disputes of the sample report. */
final class SampleFigures {
  private SampleFigures() {}

  static List<FigureLine> figures() {
    List<FigureLine> rows = new ArrayList<>();
    for (int r = 0; r < SampleReport.REGIONS.size(); r++) {
      for (int year = 2022; year <= 2025; year++) {
        double value = (3 + r) * 1e11 * (1 + (year - 2022) * 0.06);
        String text = Amounts.of(value, "CNY");
        rows.add(
            new FigureLine(
                "gdp",
                "地区生产总值",
                SampleReport.REGIONS.get(r),
                "" + year,
                "level",
                null,
                "actual",
                value,
                "CNY",
                year == 2022 ? null : 6.0 - r * 1.7,
                2,
                1,
                r != 1,
                text,
                SampleReport.REGIONS.get(r) + "全年实现地区生产总值" + text + "，比上年增长6%。",
                "统计公报说了什么",
                "gdp-" + year + ".txt",
                year + 1 + "-01-20"));
      }
    }
    rows.add(
        new FigureLine(
            "fdi_actual",
            "实际使用外资",
            "海宁湾市",
            "2025",
            "level",
            null,
            "target",
            1.71e9,
            "USD",
            37.3,
            3,
            2,
            true,
            "17.1亿美元",
            "力争实际使用外资17.1亿美元" + SampleReport.HOSTILE,
            SampleReport.HOSTILE,
            "haining.pdf",
            null));
    return rows;
  }

  static List<DisputeLine> disputes() {
    String reason = "7000 亿元与 7600 亿元相差 8.6%，超出四舍五入";
    return List.of(
        new DisputeLine(
            "k1",
            "values differ",
            "地区生产总值",
            "云川省",
            "2024",
            7e11,
            7.6e11,
            reason,
            "CNY",
            "7000亿元",
            "全省地区生产总值达到7000亿元。",
            "a.txt"),
        new DisputeLine(
            "k1",
            "values differ",
            "地区生产总值",
            "云川省",
            "2024",
            7e11,
            7.6e11,
            reason,
            "CNY",
            "7600亿元",
            "地区生产总值跃上7600亿元台阶。",
            "b.txt"),
        new DisputeLine(
            "k2",
            SampleReport.HOSTILE,
            null,
            null,
            null,
            1,
            2,
            SampleReport.HOSTILE,
            null,
            "2",
            SampleReport.HOSTILE,
            SampleReport.HOSTILE));
  }

  static List<Refusal> refusals() {
    return List.of(
        new Refusal("broken/photo.txt", "binary", "byte 0: JPEG signature", "\\u00ff\\u00d8"),
        new Refusal("feed.jsonl!17", "bad record", "line 17: not JSON", "{\"id\": "),
        new Refusal(SampleReport.HOSTILE, "hostile", SampleReport.HOSTILE, SampleReport.HOSTILE));
  }
}
