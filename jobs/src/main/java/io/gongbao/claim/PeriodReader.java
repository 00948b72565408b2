package io.gongbao.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the times that a sentence names, relative to the date of its article: 2024年1至11月, 去年, 一季度,
 * 上半年, 截至5月底, “十四五”时期, 近三年, 2015年以来.
 *
 * <p>Weakness: a month without a year is the last such month before publication.
 */
final class PeriodReader {
  private static final Words BASE_BEFORE = Words.of("比 较 相比 与 和 同 比起 相对于 高于 低于 以 快于 相较于 较之 比上 按");
  private static final Words UNTIL = Words.of("截至 截止 截止到 截至北京时间 截至当地时间 截至今天（");
  private static final Words TOLD = Words.of("公布 发布 通报 介绍 获悉 透露 表示 消息 讯");
  private static final Words BORN = Words.of("以后出生 后出生");
  private static final int MOST = 300;
  private final Calendar date;
  private final Pattern pattern;
  private final BitSet starts;
  private final PeriodDates dates;
  private final PeriodSpans spans;

  PeriodReader(Calendar date, PeriodPattern pattern) {
    this.date = date;
    this.pattern = pattern.pattern();
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
    Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int year = assumedYear;
    int named = 0;
    int at = 0;
    while (at < text.length() && found.size() < MOST) {
      boolean time = starts.get(text.charAt(at)) && m.region(at, text.length()).lookingAt();
      if (!time || m.end() == at) {
        at++;
        continue;
      }
      at = m.end();
      String word = m.group("lasty");
      boolean same = toldYear > 0 && named == 0 && ("当年".equals(word) || "同年".equals(word));
      String period =
          unfit(m, text, found)
              ? null
              : same ? String.valueOf(toldYear) : period(m, year, named, ahead);
      if (period == null || BORN.at(text, at) != null) {
        continue;
      }
      boolean base = isBase(text, m.start(), at);
      boolean until = period.matches("\\d{4}-\\d{2}(-\\d{2})?");
      until &= UNTIL.before(text, m.start()) != null;
      found.add(new When(m.start(), at, until ? "asof:" + period : period, base));
      if (m.group("year") != null && !m.group("year").isEmpty() && !base) {
        year = dates.yearOf(m.group("year"), year);
        named = year;
      }
    }
    return found;
  }

  /** No time of a number: a record, the day of an announcement, and how long a span was. */
  private static boolean unfit(Matcher m, String text, List<When> found) {
    When before = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean length =
        m.group("years") != null
            && before != null
            && before.end() == m.start()
            && before.period().indexOf('/') == 4;
    boolean day = m.group("day") != null || m.group("d") != null;
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + 16));
    return length || record(m, text) || (day && TOLD.in(after.split("[，。：；]", 2)[0]));
  }

  /** 近5年新高 and 6年来最低 measure a record, 全年目标 is a name. */
  private static boolean record(Matcher m, String text) {
    if (m.group("lasty") != null && text.startsWith("目标", m.end())) {
      return true;
    }
    if (m.group("years") == null && m.group("since") == null) {
      return false;
    }
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + 5));
    return after.contains("高") || after.contains("低") || after.contains("首") || after.contains("最");
  }

  private static boolean isBase(String text, int start, int end) {
    int times = text.indexOf('倍', end);
    if (text.startsWith("的", end) && times > 0 && times < end + 10) {
      return true;
    }
    String before = BASE_BEFORE.before(text, start);
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

  private String period(Matcher m, int year, int named, boolean ahead) {
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
      return spans.lastYear(m.group("lasty"), year, ahead);
    }
    if (m.group("day") != null) {
      return date.lately(Integer.parseInt(m.group("day")));
    }
    if (m.group("century") != null) {
      int century = (date.year() - 1) / 100 * 100;
      return date.known() ? String.valueOf(century + (m.group().endsWith("末") ? 100 : 50)) : null;
    }
    return dates.read(m, year, named);
  }

  private String today(String word) {
    return date.day() == 0 || word.startsWith("昨")
        ? null
        : Calendar.month(date.year(), date.month())
            + String.format(Locale.ROOT, "-%02d", date.day());
  }
}
