package io.gongbao.claim;

import java.util.List;

/** What a change is compared with. */
final class Basis {
  private static final Words CAGR = Words.of("年均 平均每年 每年平均 年平均 两年平均 年递增");
  private static final Words QOQ = Words.of("环比 比上月 较上月 比上个月 比上季度 比上周");
  private static final Words YOY = Words.of("同比 比上年 比去年 较上年 较去年 与去年同期 比前一年 上年同期");
  private static final Words SET = Words.of("下调 上调 利率 税率 上浮 下浮 高于 低于 快于 慢于");

  private Basis() {}

  /** yoy, qoq, cagr, vs:2020 or none; null for measures without one. */
  static String read(
      String text, Place place, Measure measure, Setting setting, List<When> times, String period) {
    String kind = measure.measure();
    if (!kind.equals("growth") && !kind.equals("change") && !kind.equals("pp")) {
      return null;
    }
    String clause = text.substring(place.clauseStart(), place.quantity().outerStart());
    String near = place.left().isEmpty() ? clause : place.left();
    if (CAGR.in(near) || (CAGR.in(clause) && !YOY.in(near)) || place.right().startsWith("的年均")) {
      return "cagr";
    }
    String named = named(text, place, times, period);
    if (named != null) {
      return named;
    }
    if (QOQ.in(clause)) {
      return "qoq";
    }
    if (YOY.in(clause)) {
      return "yoy";
    }
    if (kind.equals("pp") && SET.in(clause)) {
      return "none";
    }
    return setting.kind() == Setting.Kind.SPAN_REVIEW || setting.kind() == Setting.Kind.SPAN_GOALS
        ? "vs:" + (setting.from() - 1)
        : "yoy";
  }

  private static String named(String text, Place place, List<When> times, String period) {
    for (When time : times) {
      boolean here =
          time.base()
              && !NamedTime.ownBase(text, place.quantity(), time)
              && time.start() >= place.clauseStart()
              && time.end() <= place.quantity().start();
      if (here) {
        return relation(time.period(), period, text.startsWith("同期", time.end()));
      }
    }
    return null;
  }

  /** 上年 said of a year that an earlier sentence named is the year before that one. */
  private static String relation(String base, String period, boolean samePart) {
    String from = plain(base);
    String to = period == null ? "" : plain(period);
    if (from.matches("\\d{4}") && to.length() >= 4) {
      int years = Integer.parseInt(to.substring(0, 4)) - Integer.parseInt(from);
      boolean same = samePart || (base.startsWith("asof") ? to.length() == 4 : !to.contains("/"));
      return years == 0 || (years == 1 && same) ? "yoy" : "vs:" + from;
    }
    if (from.matches("\\d{4}-\\d{2}") && to.matches("\\d{4}-\\d{2}")) {
      return from.substring(0, 4).equals(to.substring(0, 4)) ? "qoq" : "yoy";
    }
    return "vs:" + from;
  }

  /** The end of a year stands for the year. */
  private static String plain(String period) {
    return period.replaceFirst("^asof:(\\d{4})-12(-31)?$", "$1").replace("asof:", "");
  }
}
