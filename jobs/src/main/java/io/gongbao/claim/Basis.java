package io.gongbao.claim;

import java.util.List;
import java.util.regex.Pattern;

/** What a change is compared with. */
final class Basis {
  private static final Words CAGR = Words.of("年均 平均每年 每年平均 年平均 两年平均 年递增");
  private static final Words QOQ =
      Words.of(
          "环比 比上月 较上月 比上个月 较上个月 比上一个月 较上一个月 较上季度 较上周 比上季度 比上周 年率 比前一个交易日 较前一个交易日 比前一交易日 较前一交易日 比上一交易日"
              + " 较上一交易日");
  private static final Words YOY = Words.of("同比 比上年 比去年 较上年 较去年 与去年同期 比前一年 上年同期");
  private static final Words SET = Words.of("下调 上调 利率 税率 上浮 下浮");

  /** 高于全国1.2个百分点, 增速比城镇快1.1个百分点: a gap between two things, no change of one. */
  private static final Words GAPS = Words.of("高于 低于 快于 慢于 大于 小于 高出 超出 低出 领先 落后 优于 好于");

  private static final Pattern THAN =
      Pattern.compile("(?:比|较)[^，；]{2,12}(?<![提升降扩增减缩放加])[高低快慢大小多少]出?$");

  /** What is done faster or better, not in another year: 通关时间压缩80%. */
  private static final Words EFFECTS = Words.of("时间 时效 时长 用时 效率 耗时");

  private static final Pattern YEARS = Pattern.compile("\\d{4}/\\d{4}");
  private static final Words STOCKS = Words.of("贷款 存款");

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
    if (kind.equals("pp") && gap((place.listed() ? clause : place.left()).strip())) {
      return "none";
    }
    if (QOQ.in(clause)) {
      return "qoq";
    }
    if (YOY.in(clause)) {
      return "yoy";
    }
    if (unbased(clause, place, measure, period)) {
      return "none";
    }
    return setting.kind() == Setting.Kind.SPAN_REVIEW || setting.kind() == Setting.Kind.SPAN_GOALS
        ? "vs:" + (setting.from() - 1)
        : "yoy";
  }

  private static boolean gap(String left) {
    boolean than = THAN.matcher(left).find() && !QOQ.in(left) && !YOY.in(left);
    return than || GAPS.in(left);
  }

  /** A change that is compared with no other year. */
  private static boolean unbased(String clause, Place place, Measure measure, String period) {
    return switch (measure.measure()) {
      case "pp" -> SET.in(clause);
      case "growth" -> EFFECTS.in(clause);
      default ->
          STOCKS.in(clause)
              && "CNY".equals(place.quantity().unit())
              && period != null
              && period.length() > 4
              && !YEARS.matcher(period).matches();
    };
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
    if (samePart(from, to)) {
      int years = Integer.parseInt(to.substring(0, 4)) - Integer.parseInt(from.substring(0, 4));
      return years == 1 ? "yoy" : "vs:" + from.substring(0, 4);
    }
    if (from.matches("\\d{4}-\\d{2}") && to.matches("\\d{4}-\\d{2}")) {
      return from.substring(0, 4).equals(to.substring(0, 4)) ? "qoq" : "yoy";
    }
    return "vs:" + from;
  }

  /** The same months or the same quarter of an earlier year. */
  private static boolean samePart(String from, String to) {
    return from.length() > 4
        && !from.equals(to)
        && from.replace(from.substring(0, 4), "")
            .equals(to.replaceAll("^(\\d{4})|(?<=/)\\d{4}", ""));
  }

  /** The end of a year stands for the year. */
  private static String plain(String period) {
    return period.replaceFirst("^asof:(\\d{4})-12(-31)?$", "$1").replace("asof:", "");
  }
}
