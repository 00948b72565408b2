package io.gongbao.claim;

import io.gongbao.claim.Setting.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the sections of a work report: review of the year, review of the five years, five-year
 * goals, goals of the year. Headings and the openings of paragraphs decide; a review of both takes
 * the turn that its paragraphs announce.
 */
final class Sections {
  private static final Pattern HEADING =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[)）]|第[一二三四五]部分)");
  private static final Pattern PLAN =
      Pattern.compile("“?(十?[一二三四五六七八九十])五”?(?:时期|规划|期间|发展|以来|的|末|收官)");
  private static final Words REVIEW = Words.of("回顾 成就 主要工作 工作情况 过去 形势 取得 完成情况 发展情况 的工作 简要 基本总结 总结");
  private static final Words GOALS =
      Words.of("目标 安排 部署 任务 重点工作 计划 建议 打算 要求 2026年工作 今年工作 今年的工作 年工作 年的工作 政府自身建设 主要考虑 主要思路 总体要求");
  private static final Words FIVE = Words.of("五年来 过去五年 这五年 的五年 五年间 五年 过去的五年");
  private static final Words YEAR = Words.of("过去一年 一年来 过去的一年 去年 刚刚过去的");
  private static final Words AHEAD = Words.of("今后五年 未来五年");
  private static final Words NOW = Words.of("今年 预期目标 新的一年");

  private static final Words DIGEST = Words.of("快讯 简讯 短讯 要闻 集锦");
  private static final String STOPS = "。！？；：”）";
  private static final int HEADLINE = 45;

  private final Calendar date;
  private final boolean digest;
  private final boolean report;
  private Setting setting;

  Sections(String title, String body, Calendar date) {
    this.date = date;
    this.digest = title != null && DIGEST.in(title);
    String head = (title == null ? "" : title) + body.substring(0, Math.min(600, body.length()));
    this.report =
        date.known() && (head.contains("政府工作报告") || (head.contains("各位代表") && head.contains("报告")));
    this.setting =
        new Setting(
            report ? Kind.REVIEW : Kind.NEWS,
            date.year() - (report ? 1 : 0),
            date.year() - (report ? 1 : 0));
  }

  boolean report() {
    return report;
  }

  /** True for the headline of the next item of a digest: nothing said before holds in it. */
  boolean newItem(String sentence, boolean opensParagraph) {
    String text = sentence.strip();
    boolean open = !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
    return digest && opensParagraph && open && text.length() < HEADLINE;
  }

  /** The setting of a sentence; call in order. */
  Setting at(String sentence, boolean opensParagraph) {
    if (!report) {
      return setting;
    }
    boolean heading =
        opensParagraph
            && sentence.length() < 60
            && HEADING.matcher(sentence).find()
            && !sentence.startsWith("（")
            && !sentence.startsWith("(");
    if (heading) {
      heading(sentence);
    } else if (setting.future()) {
      goals(sentence, opensParagraph);
    } else {
      review(sentence, opensParagraph);
    }
    return setting;
  }

  private void heading(String text) {
    int plan = planStart(text);
    boolean year = text.contains(date.year() - 1 + "年") || YEAR.in(text);
    boolean thisYear = text.contains(date.year() + "年") || text.contains("今年");
    if ((plan >= date.year() && plan > 0 && !REVIEW.in(text.replace("的工作", "")))
        || plan >= date.year()
        || AHEAD.in(text)) {
      setting =
          new Setting(
              Kind.SPAN_GOALS,
              plan > 0 ? plan : date.year(),
              plan > 0 ? plan + 4 : date.year() + 4);
    } else if (plan > 0 || FIVE.in(text)) {

      boolean yearFirst =
          year
              && text.indexOf(date.year() - 1 + "年") >= 0
              && text.indexOf(date.year() - 1 + "年") < text.indexOf("五");
      setting = yearFirst ? lastYear() : fiveYears(plan);
    } else if (thisYear || (!year && GOALS.in(text) && !REVIEW.in(text))) {
      setting = new Setting(Kind.GOALS, date.year(), date.year());
    } else if (year || REVIEW.in(text)) {

      setting = lastYear();
    } else if (setting.future() && setting.kind() == Kind.SPAN_GOALS) {
      setting = new Setting(Kind.GOALS, date.year(), date.year());
    }
  }

  private Setting lastYear() {
    return new Setting(Kind.REVIEW, date.year() - 1, date.year() - 1);
  }

  private Setting fiveYears(int plan) {
    int from = plan > 0 && plan + 4 <= date.year() ? plan : date.year() - 5;
    return new Setting(Kind.SPAN_REVIEW, from, from + 4);
  }

  private void goals(String text, boolean opens) {
    int plan = planStart(text);
    boolean starts = opens || text.length() < 50;
    if ((opens && (text.startsWith("今年") || text.startsWith(date.year() + "年")))
        || (NOW.in(text) && text.contains("预期目标"))) {
      setting = new Setting(Kind.GOALS, date.year(), date.year());
    } else if (setting.kind() == Kind.GOALS
        && starts
        && ((plan >= date.year() && text.contains("目标") && !text.contains("今年"))
            || AHEAD.at(text, 0) != null)) {
      setting =
          new Setting(
              Kind.SPAN_GOALS, plan > 0 ? plan : date.year(), (plan > 0 ? plan : date.year()) + 4);
    }
  }

  private void review(String text, boolean opens) {
    int plan = planStart(text);
    boolean start = opens;
    String head = text.substring(0, Math.min(40, text.length()));
    boolean aheadToo = plan >= date.year();
    if (start && (head.startsWith(date.year() - 1 + "年") || (YEAR.in(head) && !FIVE.in(head)))) {
      setting = lastYear();
    } else if (!aheadToo
        && ((FIVE.in(head) && (start || FIVE.at(text, 0) != null))
            || (start && plan > 0 && head.indexOf("五") < 12))) {
      setting = fiveYears(plan);
    } else if (start && head.startsWith("今年") && GOALS.in(text) && text.contains("目标")) {
      setting = new Setting(Kind.GOALS, date.year(), date.year());
    }
  }

  private static int planStart(String text) {
    Matcher m = PLAN.matcher(text);
    if (!m.find()) {
      return 0;
    }
    String word = m.group(1);
    int n =
        word.startsWith("十")
            ? (word.length() == 1 ? 10 : 10 + NumberChars.digit(word.charAt(1)))
            : NumberChars.digit(word.charAt(0));
    return n < 5 ? 0 : 1951 + n * 5;
  }
}
