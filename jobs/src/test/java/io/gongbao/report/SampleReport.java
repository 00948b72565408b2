package io.gongbao.report;

import io.gongbao.row.ThemeYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Report data made by hand: invented places and figures, with hostile text among them. */
final class SampleReport {
  static final String HOSTILE = "</script><script>alert('x')</script>&<b>\u0001\u202E";
  private static final int FIRST = 2016;
  private static final int LAST = 2026;
  static final List<String> REGIONS = List.of("云川省", "海宁湾市", "北原区", "临江县", "青石自治区");

  private SampleReport() {}

  static ReportData data() {
    return new ReportData(
        Map.of("ai", "人工智能", "fdi", "外商直接投资"),
        runs(),
        tallies(),
        themes(),
        examples(),
        terms(),
        topics(),
        SampleFigures.figures(),
        SampleFigures.disputes(),
        SampleFigures.refusals());
  }

  private static List<RunLine> runs() {
    return List.of(
        new RunLine(
            "20260302T010000000Z",
            "2026-03-02T01:00:00Z",
            "2026-03-02T01:00:41Z",
            "2026-03-02",
            63,
            4,
            1,
            5,
            "0.1.0+a1b2c3"),
        new RunLine(
            "20260301T010000000Z",
            "2026-03-01T01:00:00Z",
            "2026-03-01T01:02:10Z",
            "2026-03-01",
            60,
            60,
            0,
            5,
            "0.1.0+a1b2c3"));
  }

  private static List<Tally> tallies() {
    List<Tally> tallies = new ArrayList<>();
    years().forEach(y -> tallies.add(new Tally("articles", "" + y, 8 + (y * 7) % 9)));
    tallies.add(new Tally("articles", "", 2));
    tallies.add(new Tally("claims", "level", 1204));
    tallies.add(new Tally("claims", "growth", 611));
    tallies.add(new Tally("metrics", "agree", 1388));
    tallies.add(new Tally("metrics", "differ", 6));
    tallies.add(new Tally("conflicts", "values differ", 2));
    tallies.add(new Tally("repairs", "wrap", 944));
    tallies.add(new Tally("duplicates", "", 5));
    tallies.add(new Tally("quarantine", "binary", 5));
    return tallies;
  }

  private static List<ThemeYear> themes() {
    List<ThemeYear> rows = new ArrayList<>();
    List<String> names = List.of("ai", "large_models", "fdi");
    for (int t = 0; t < names.size(); t++) {
      for (int year = FIRST; year <= LAST; year++) {
        rows.add(themeYear(names.get(t), year, "全部", wave(t, year), 12 + year % 5));
        for (int r = 0; r < REGIONS.size(); r++) {
          if ((r + year) % 4 != 0) {
            rows.add(themeYear(names.get(t), year, REGIONS.get(r), wave(t + r, year), 2 + r));
          }
        }
      }
    }
    return rows;
  }

  private static ThemeYear themeYear(
      String theme, int year, String region, double share, long coverage) {
    long articles = Math.round(share * coverage);
    double exact = articles / (double) coverage;
    double spread = 1 / Math.sqrt((double) coverage);
    List<String> flags = coverage < 4 || year == FIRST ? List.of("few articles") : List.of();
    Double change = year == FIRST ? null : exact - wave(1, year - 1);
    return new ThemeYear(
        theme,
        year,
        region,
        articles,
        articles * 3,
        coverage,
        exact,
        Math.max(0, exact - spread / 2),
        Math.min(1, exact + spread / 2),
        (double) articles * 120.5,
        change,
        change == null ? null : change - spread,
        change == null ? null : change + spread,
        flags);
  }

  private static double wave(int phase, int year) {
    return 0.45 + 0.4 * Math.sin(phase * 1.7 + (year - FIRST) * 0.5);
  }

  private static List<ThemeExample> examples() {
    return List.of(
        new ThemeExample(
            "ai",
            2026,
            "云川省",
            "智算中心在山谷里亮灯",
            "yunchuan-2026.txt",
            "2026-02-11",
            "云川省人工智能产业规模达到312亿元，同比增长28.4%。",
            List.of("人工智能"),
            1,
            1),
        new ThemeExample(
            "ai",
            2025,
            "海宁湾市",
            HOSTILE,
            "haining-2025.html",
            "2025-05",
            "港口用人工智能调度吊机，" + HOSTILE + "装卸一船少用两小时。",
            List.of("人工智能"),
            1,
            2),
        new ThemeExample(
            "ai",
            2024,
            "北原区",
            "会种麦子的算法",
            "beiyuan.txt",
            "2024",
            "北原区把人工智能用在麦田，每亩节水三成。",
            List.of("人工智能"),
            3,
            1),
        new ThemeExample(
            "fdi",
            2026,
            "海宁湾市",
            "外商看上了这片滩涂",
            "haining-2026.pdf",
            "2026-01-30",
            "全市实际使用外资17.1亿美元，同比增长37.3%。",
            List.of("实际使用外资"),
            1,
            1));
  }

  private static List<TermYear> terms() {
    List<TermYear> rows = new ArrayList<>();
    List<String> words = List.of("人工智能", "大模型", "低空经济", "新质生产力", "碳达峰", "专精特新", "一带一路", HOSTILE);
    for (int w = 0; w < words.size(); w++) {
      int rise = LAST - w;
      for (int year = Math.max(FIRST, rise - 1); year <= LAST; year++) {
        boolean rose = year == rise;
        rows.add(
            new TermYear(
                words.get(w),
                year,
                7 - w / 2,
                15,
                900.0 / (1 + Math.abs(year - rise)),
                40 - w,
                2.5,
                2 - w / 10.0,
                rose ? 2 : 0,
                rise - 1,
                rose,
                List.of(),
                rose ? "从" + words.get(w) + "说起" : null,
                rose ? "term-" + w + ".txt" : null,
                rose ? year + "-06-01" : null,
                rose ? "三年前没有人谈" + words.get(w) + "，\n如今会场里人人都在谈。" : null));
      }
    }
    return rows;
  }

  private static List<TopicLine> topics() {
    List<TopicLine> rows = new ArrayList<>();
    List<String> labels =
        List.of("港口·集装箱·航线", "外资·外商·开放", "算力·大模型·智算", "麦田·节水·粮食", "疫情·核酸·防控", HOSTILE);
    for (int t = 0; t < labels.size(); t++) {
      int from = FIRST + (t % 3) * 3;
      int to = t == 4 ? 2022 : LAST;
      for (int year = from; year <= to; year++) {
        rows.add(
            new TopicLine(
                "t" + t,
                labels.get(t),
                List.of("词甲", "词乙", "词丙", HOSTILE),
                0.41,
                40 - 5 * t,
                List.of(),
                t == 2 ? "20260302T010000000Z" : "20260301T010000000Z",
                t == 4 ? "gone: faded" : "alive",
                t == 4 ? "no topic of the fit to 2023-01 is like it" : "born in the first fit",
                year,
                4L,
                0.05 + ((t * 3 + year) % 6) * 0.03,
                null,
                "例文 " + year,
                "doc-" + year + ".txt"));
      }
    }
    rows.add(
        new TopicLine(
            "t9",
            "没有年份",
            List.of(),
            0,
            1,
            List.of(),
            "20260301T010000000Z",
            "alive",
            "born in the first fit",
            null,
            null,
            null,
            null,
            null,
            null));
    return rows;
  }

  private static List<Integer> years() {
    return IntStream.rangeClosed(FIRST, LAST).boxed().toList();
  }
}
