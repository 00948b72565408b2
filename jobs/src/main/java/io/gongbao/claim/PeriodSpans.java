package io.gongbao.claim;

import java.util.Map;
import java.util.regex.Matcher;

/** Times of several years or with an open end: “十四五”时期, 近三年, 2015年以来, 党的十八大以来, 一年来. */
final class PeriodSpans {
  private final Calendar date;
  private final Map<String, Integer> eras;
  private final PeriodDates dates;

  PeriodSpans(Calendar date, Map<String, Integer> eras, PeriodDates dates) {
    this.date = date;
    this.eras = eras;
    this.dates = dates;
  }

  String era(String name) {
    return date.known() ? eras.get(name) + "/" + date.year() : null;
  }

  /** 今年以来 are months to date; 4月起 names the month in which something began. */
  String since(Matcher m, int assumed) {
    String words = m.group("since");
    String named = m.group("sy");
    String month = m.group("sm");
    if (named == null && month == null) {
      return words.endsWith("至今") ? date.now() : null;
    }
    int first = month == null ? 0 : Integer.parseInt(month);
    int year = named == null ? dates.yearFor(first) : dates.yearOf(named + "年", assumed);
    if (year == 0 || first > 12 || !date.known()) {
      return null;
    }
    if (first > 0 && words.endsWith("起")) {
      return Calendar.month(year, first);
    }
    boolean months = date.month() > 0 && (first > 0 || year == date.year());
    String from = months ? Calendar.month(year, Math.max(1, first)) : String.valueOf(year);
    String to = months ? Calendar.month(date.year(), date.month()) : String.valueOf(date.year());
    return from.equals(to) ? from : from + "/" + to;
  }

  static String plan(String five, String words) {
    if (!words.contains("”") && !words.contains("时期") && !words.contains("期间")) {
      return null;
    }
    int n =
        switch (five) {
          case "十" -> 10;
          case "六" -> 6;
          case "七" -> 7;
          case "八" -> 8;
          case "九" -> 9;
          case "五" -> 5;
          default ->
              five.startsWith("十")
                  ? 10 + Math.max(0, NumberChars.digit(five.charAt(five.length() - 1)))
                  : 0;
        };
    int from = 1951 + n * 5;
    return n == 0 ? null : words.endsWith("末") ? String.valueOf(from + 4) : from + "/" + (from + 4);
  }

  String years(Matcher m) {
    Numeral n = ChineseNumber.read(m.group("n") == null ? m.group("m") : m.group("n"), 0);
    if (!date.known() || n == null || n.value() < 1 || n.value() > 100) {
      return null;
    }
    int count = (int) n.value();
    if (count == 1 && m.group("years").endsWith("来")) {
      return lastYear("一年来", 0, false);
    }
    boolean ahead = m.group("years").startsWith("今后") || m.group("years").startsWith("未来");
    boolean inside = m.group("years").endsWith("内");
    if (inside) {
      return null;
    }
    if (ahead) {
      return date.year() + "/" + (date.year() + count - 1);
    }
    int last = date.month() <= 3 && date.month() > 0 ? date.year() - 1 : date.year();
    return count == 1 ? null : last - count + 1 + "/" + last;
  }

  /**
   * 同一年 means a year told before, so it is none here.
   *
   * <p>过去一年 in a report of the first months is the year before; later it ends now.
   */
  String lastYear(String words, int year, boolean ahead) {
    if (words.startsWith("过去") || words.equals("一年来")) {
      boolean early = date.month() <= 3;
      return !date.known()
          ? null
          : early
              ? String.valueOf(date.year() - 1)
              : Calendar.month(date.year() - 1, date.month())
                  + "/"
                  + Calendar.month(date.year(), date.month());
    }
    if (words.startsWith("同")) {
      return null;
    }
    if (words.startsWith("新")) {
      return date.month() > 0 && date.month() <= 3 ? String.valueOf(date.year()) : null;
    }
    if (words.endsWith("一年里") || words.equals("这一年")) {
      return year == 0 || year >= date.year() ? null : String.valueOf(year);
    }
    boolean past = !ahead && date.month() > 0 && date.month() <= 2 && year == date.year();
    if (words.equals("全年") && past) {
      return String.valueOf(year - 1);
    }
    boolean end = words.equals("年末") || words.equals("年底");
    return year == 0 || words.equals("年初")
        ? null
        : end ? "asof:" + year + "-12" : String.valueOf(year);
  }
}
