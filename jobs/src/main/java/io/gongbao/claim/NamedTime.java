package io.gongbao.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time that a number's own sentence gives it, and what the number makes of it. */
final class NamedTime {
  static final Words REACHED =
      Words.of("提高到 提升到 增加到 增长到 上升到 扩大到 减少到 下降到 降至 降到 增至 升至 压缩至 提高至 提升至 增加至 增长至 上升至 扩大至 减少至 下降至");
  private static final Words HELD = Words.of("累计 保持在 稳定在 接连 连续跨越");
  private static final Words CAGR = Words.of("年均 平均每年 每年平均 年平均 年递增");
  private static final Words EQUALS = Words.of("相当于 恢复到 恢复至 回到 回升到 回升至 为 是 达到 占 超过");
  private static final Words UP_TO = Words.of("到 至 截至");
  private static final Words FROM = Words.of("从 由");
  private static final Words TO = Words.of("到 至 为");
  private static final Pattern RUN =
      Pattern.compile("连续第?(\\d{1,2}|[二三四五六七八九十两]{1,3})个?(?:年|月|季度)");
  private static final Pattern SPAN = Pattern.compile("(\\d{4})/(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(?:asof:)?(\\d{4})(?:-12)?");

  private NamedTime() {}

  /** The last time before the number, the nearest behind it in its clause if none. */
  static When find(String text, Place place, List<When> times) {
    When best = turn(text, place, times);
    if (best != null) {
      return best;
    }
    for (When time : times) {
      if (ownBase(text, place.quantity(), time)) {
        return time;
      }
      if (!time.base()
          && time.end() <= place.quantity().start()
          && !spent(text, time, place.quantity())
          && !ground(text, time, place.quantity())) {
        best = time;
      }
    }
    if (best == null) {
      for (When time : times) {
        if (!time.base()
            && time.start() >= place.quantity().end()
            && time.end() <= place.rightEnd()) {
          return time;
        }
      }
    }
    return best;
  }

  /** The time whose turn it is: 2023年和2024年分别增长5%、6%; null when times and numbers differ. */
  private static When turn(String text, Place place, List<When> times) {
    List<When> chain = new ArrayList<>();
    for (When time : times) {
      if (time.base() || time.end() > place.quantity().start()) {
        continue;
      }
      int last = chain.isEmpty() ? -1 : chain.get(chain.size() - 1).end();
      boolean joined =
          last >= 0 && time.start() == last + 1 && "、和与及".indexOf(text.charAt(last)) >= 0;
      if (!joined) {
        chain.clear();
      }
      chain.add(time);
    }
    return place.turns() > 1 && chain.size() == place.turns() ? chain.get(place.turn()) : null;
  }

  /** 较6月的9.1%收窄: the 9.1% are June's; those of 恢复到上年的95% are not last year's. */
  static boolean ownBase(String text, Quantity q, When time) {
    int end = text.startsWith("的", time.end()) ? time.end() + 1 : time.end();
    boolean now = EQUALS.before(text, time.start()) != null;
    return time.base() && !now && q.kind() == Quantity.Kind.PERCENT && end == q.outerStart();
  }

  /** 从2010年的9.8%降至7.4%: the year is that of the first number. */
  private static boolean spent(String text, When time, Quantity q) {
    return opensMove(text, time) && REACHED.in(text.substring(time.end(), q.outerStart()));
  }

  static boolean opensMove(String text, When time) {
    return FROM.before(text, time.start()) != null && text.startsWith("的", time.end());
  }

  /** What a move from one number to another makes of the years told before: 2012/2021. */
  static String within(String years, String text, Place place, Measure measure) {
    Matcher span = SPAN.matcher(years);
    String clause = text.substring(place.clauseStart(), place.quantity().outerStart());
    String run = run(clause, measure, years);
    String left = place.left().strip();
    if (run == null && years.length() == 4 && measure.measure().equals("level")) {
      String end = RunningTotal.atEnd(years, text, place);
      return end == null ? years : end;
    }
    if (run != null || !span.matches()) {
      return run == null ? years : run;
    }
    if (first(text, place)) {
      return span.group(1);
    }
    boolean second = REACHED.before(left, left.length()) != null && FROM.in(clause);
    return second ? span.group(2) : years;
  }

  /** 在2023年增长7%的基础上 gives no time to what follows. */
  private static boolean ground(String text, When time, Quantity q) {
    int at = text.indexOf("基础上", time.end());
    return at >= 0 && at < q.start();
  }

  /**
   * The time of a number for which this one was found.
   *
   * @param now the moment of publication
   */
  static String fit(
      String text, Place place, Measure measure, When named, List<When> times, String now) {
    String words = text.substring(named.start(), named.end());
    String left = place.left().strip();
    boolean reached = REACHED.before(left, left.length()) != null;
    boolean state = measure.measure().equals("share") || measure.measure().equals("rank");
    if (words.endsWith("以来")) {
      boolean level = measure.measure().equals("level") && reached && !left.contains("累计");
      return measure.measure().equals("share") || level ? now : named.period();
    }
    String clause = text.substring(place.clauseStart(), place.quantity().outerStart());
    String run = run(clause, measure, named.period());
    if (run != null) {
      return run;
    }
    Matcher span = SPAN.matcher(named.period());
    if (span.matches()) {
      int year = Integer.parseInt(span.group(1)) + place.turn();
      if (place.turns() > 1 && year - place.turn() + place.turns() - 1 == lastYear(span)) {
        return String.valueOf(year);
      }
      if (first(text, place)) {
        int start = Integer.parseInt(span.group(1));
        return String.valueOf(words.contains(span.group(1)) ? start : start - 1);
      }
      return (state || reached) && !HELD.in(clause) ? span.group(2) : named.period();
    }
    String total = RunningTotal.period(text, place, measure, named, times);
    if (total != null) {
      return total;
    }
    boolean rate = measure.measure().equals("growth") && CAGR.in(clause);
    boolean sum = clause.contains("累计") && UP_TO.before(text, named.start()) != null;
    return rate || sum ? since(named, times) : named.period();
  }

  private static int lastYear(Matcher span) {
    return Integer.parseInt(span.group(2));
  }

  /** From the year named before to this one; the period itself when there is none. */
  private static String since(When named, List<When> times) {
    Matcher to = YEAR.matcher(named.period());
    for (When time : times) {
      Matcher from = YEAR.matcher(time.period());
      Matcher span = SPAN.matcher(time.period());
      boolean starts = span.matches() || from.matches();
      if (!to.matches() || time.start() >= named.start()) {
        break;
      }
      String year = span.matches() ? span.group(1) : starts ? from.group(1) : to.group(1);
      if (year.compareTo(to.group(1)) < 0) {
        return year + "/" + to.group(1);
      }
    }
    return named.period();
  }

  /** 连续三年稳定在99%以上 holds for the three years that end with the one named; null if no run. */
  static String run(String clause, Measure measure, String period) {
    Matcher m = RUN.matcher(clause);
    boolean one = measure.measure().equals("rank") || measure.measure().equals("pp");
    if (one || period == null || !m.find()) {
      return null;
    }
    Matcher span = SPAN.matcher(period);
    String last = span.matches() ? span.group(2) : period;
    return Period.run(last, PeriodDates.ordinal(m.group(1)));
  }

  /** The number that something rose or fell from: 从28件提高到70件. */
  static boolean first(String text, Place place) {
    int start = place.quantity().outerStart();
    Words.Hit from = FROM.last(text.substring(place.clauseStart(), start));
    if (from == null) {
      return false;
    }
    String between = text.substring(place.clauseStart() + from.end(), start);
    int end = place.quantity().outerEnd();
    String after = text.substring(end, Math.min(text.length(), end + 12));
    return between.length() <= 8 && !TO.in(between) && TO.in(after);
  }
}
