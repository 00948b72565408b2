package io.gongbao.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the times that a sentence names, relative to the date of its article: 2024年1至11月, 去年, 一季度,
 * 上半年, 截至5月底, “十四五”时期, 近三年, 2015年以来.
 *
 * <p>Weakness: a month without a year is the last such month before publication.
 */
final class PeriodReader {
  private static final Words BASE_BEFORE =
      Words.of("比 较 相比 与 和 同 比起 相对于 高于 低于 以 快于 相较于 较之 比上 按 相当于 恢复到 恢复至 回到 回升到 回升至");
  private static final Words MEASURED = Words.of("超过 超 低于 高于 不及 接近 追平 为 是 达到 占 好于 创");
  private static final Pattern SAME_PART =
      Pattern.compile("同期(?:相比|水平|基本持平|持平|的?(?:近|约|超过?)?[\\d一二三四五六七八九十两])");
  private static final Pattern UNTIL = Pattern.compile("(?:截至|截止到?)(?:北京时间|当地时间)?(?:今天|昨天)?[（(]?$");
  private static final Pattern TIMES =
      Pattern.compile("(?:同期)?的?(?:近|约|超过?|逾)?[\\d.一二三四五六七八九十两]{1,5}多?倍");
  private static final Words COMING = Words.of("将 预计 力争 计划 目标");
  private static final Words TOLD = Words.of("公布 发布 通报 介绍 获悉 透露 表示 消息 讯 揭晓 了解到");
  private static final Words BORN = Words.of("以后出生 后出生");
  private static final Set<String> SAME = Set.of("当年", "同年", "同一年", "一年里", "这一年里", "这一年");
  private static final int MOST = 300;
  private static final int REACH = 12;
  private final Calendar date;
  private final Matcher matcher;
  private final PeriodStarts starts;
  private final PeriodDates dates;
  private final PeriodSpans spans;

  PeriodReader(Calendar date, PeriodPattern pattern) {
    this.date = date;
    this.matcher =
        pattern.pattern().matcher("").useTransparentBounds(true).useAnchoringBounds(false);
    this.starts = pattern.starts();
    this.dates = new PeriodDates(date);
    this.spans = new PeriodSpans(date, pattern.eras(), dates);
  }

  /**
   * Times in order.
   *
   * @param assumedYear what 全年 and 年底 mean
   * @param toldYear what 当年 means; 0 when no year was named before
   * @param ahead the text speaks of the time to come
   */
  List<When> read(String text, int assumedYear, int toldYear, boolean ahead) {
    List<When> found = new ArrayList<>();
    Matcher m = matcher.reset(text);
    int year = assumedYear;
    int named = 0;
    int at = starts.next(text, 0);
    while (at < text.length() && found.size() < MOST) {
      if (!m.region(at, text.length()).lookingAt() || m.end() == at) {
        at = starts.next(text, at + 1);
        continue;
      }
      int end = m.end();
      at = starts.next(text, end);
      String word = m.group("lasty");
      boolean same = toldYear > 0 && named == 0 && word != null && SAME.contains(word);
      String period =
          unfit(m, text, found)
              ? null
              : same ? String.valueOf(toldYear) : period(m, text, year, named, ahead);
      if (period == null || BORN.at(text, end) != null) {
        continue;
      }
      boolean base = isBase(text, m.start(), end);
      boolean until =
          dated(period)
              && UNTIL.matcher(text.substring(Math.max(0, m.start() - 12), m.start())).find();
      add(found, new When(m.start(), end, until ? "asof:" + period : period, base), text);
      if (m.group("year") != null && !m.group("year").isEmpty() && !base) {
        year = dates.yearOf(m.group("year"), year);
        named = year;
      }
    }
    return found;
  }

  /** True for a month or a day: 2024-05, 2024-05-23. */
  private static boolean dated(String period) {
    boolean length = period.length() == 7 || period.length() == 10;
    return length && period.charAt(4) == '-' && Character.isDigit(period.charAt(5));
  }

  /** 2019年8月到2021年9月 is one time. */
  private static void add(List<When> found, When time, String text) {
    When before = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean joined =
        before != null
            && before.end() + 1 == time.start()
            && "到至".indexOf(text.charAt(before.end())) >= 0
            && !(before.period() + time.period()).contains("/");
    String from = joined ? Period.year(before.period()) : "";
    String to = joined ? Period.year(time.period()) : "";
    if (joined
        && from.length() == to.length()
        && from.compareTo(to) < 0
        && !to.startsWith("asof")) {
      found.set(
          found.size() - 1, new When(before.start(), time.end(), from + "/" + to, before.base()));
    } else {
      found.add(time);
    }
  }

  /**
   * No time of a number: 今年春节, which is some days of the year, a record, the day of an
   * announcement, and how long a span was.
   */
  private boolean unfit(Matcher m, String text, List<When> found) {
    When before = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean length =
        m.group("years") != null
            && before != null
            && before.end() == m.start()
            && before.period().indexOf('/') == 4;
    String year = m.group("year");
    boolean name = year != null && year.endsWith("度") && dates.yearOf(year, 0) > date.year();
    boolean day = m.group("day") != null || m.group("d") != null;
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + 16));
    boolean holidays = year != null && PeriodChooser.HOLIDAYS.at(text, m.end()) != null;
    return length
        || name
        || holidays
        || record(m, text)
        || (day && TOLD.in(after.split("[，。：；]", 2)[0]));
  }

  /** 近5年新高 and 6年来最低 measure a record, 全年目标 is a name. */
  private static boolean record(Matcher m, String text) {
    String last = m.group("lasty");
    if (last != null && !last.contains("一年")) {
      boolean part = m.start() > 0 && text.charAt(m.start() - 1) == '占';
      return part || text.startsWith("目标", m.end());
    }
    if (m.group("years") == null && m.group("since") == null && last == null) {
      return false;
    }
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + 5));
    return after.contains("高") || after.contains("低") || after.contains("首") || after.contains("最");
  }

  private static boolean isBase(String text, int start, int end) {
    if (TIMES.matcher(text).region(end, text.length()).lookingAt()) {
      return true;
    }
    String before = BASE_BEFORE.before(text, start);
    boolean same = text.startsWith("同期", end);
    if (same
        && (MEASURED.before(text, start) != null
            || SAME_PART.matcher(text).region(end, text.length()).lookingAt())) {
      return true;
    }
    if (before == null || text.startsWith("以来", end)) {
      return false;
    }
    boolean also =
        before.equals("与") || before.equals("和") || before.equals("同") || before.equals("以");
    return !also
        || text.startsWith("相比", end)
        || text.startsWith("同期相比", end)
        || text.startsWith("相比", end + 2);
  }

  private String period(Matcher m, String text, int year, int named, boolean ahead) {
    String before = text.substring(Math.max(0, m.start() - REACH), m.start());
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + REACH));
    boolean coming = COMING.in(before) || COMING.in(after);
    if (m.group("event") != null) {
      return m.group();
    }
    if (m.group("pair") != null) {
      int first = date.year() - (m.group().charAt(0) == '去' ? 1 : 0);
      return date.known() ? first + "/" + (first + 1) : null;
    }
    if (m.group("era") != null) {
      return spans.era(m.group("ename"));
    }
    if (m.group("span") != null) {
      return m.group("a") + "/" + m.group("b");
    }
    if (m.group("plan") != null) {
      return PeriodSpans.plan(m.group("five"), m.group("plan"));
    }
    if (m.group("years") != null) {
      return spans.years(m);
    }
    if (m.group("since") != null) {
      return spans.since(m, year);
    }
    if (m.group("today") != null) {
      return today(m.group("today"));
    }
    if (m.group("now") != null) {
      return date.now();
    }
    if (m.group("lasty") != null) {
      return spans.lastYear(m.group("lasty"), year, ahead || coming);
    }
    if (m.group("day") != null) {
      int day = Integer.parseInt(m.group("day"));
      return coming ? date.here(day) : date.lately(day);
    }
    if (m.group("century") != null) {
      int century = (date.year() - 1) / 100 * 100;
      return date.known() ? String.valueOf(century + (m.group().endsWith("末") ? 100 : 50)) : null;
    }
    return dates.read(m, year, named);
  }

  private String today(String word) {
    return date.day() == 0 || word.startsWith("昨") ? null : date.here(date.day());
  }
}
