package io.gongbao.claim;

import java.util.regex.Matcher;

/** Times with a month, a quarter, a half or a year of their own: 2024年1至11月, 去年, 一季度, 上半年, 5月底. */
final class PeriodDates {
  private final Calendar date;

  PeriodDates(Calendar date) {
    this.date = date;
  }

  /**
   * The time read, null when it is none.
   *
   * @param assumed year of 当年 and 上半年
   * @param said year that the sentence named before, 0 when none
   */
  String read(Matcher m, int assumed, int said) {
    String named = m.group("year");
    boolean own = named != null && !named.isEmpty();
    int year = own ? yearOf(named, assumed) : said;
    if (own && year == 0) {
      return null;
    }
    boolean hasYear = year > 0;
    if (m.group("q") != null) {
      int quarter = ordinal(m.group("qn"));
      return text(hasYear ? year : yearFor(quarter * 3 - 2), "-Q" + quarter);
    }
    if (m.group("half") != null) {
      return text(hasYear ? year : assumed, m.group("half").startsWith("上") ? "-H1" : "-H2");
    }
    if (m.group("m2") != null) {
      return months(ordinal(m.group("m1")), ordinal(m.group("m2")), hasYear ? year : 0);
    }
    if (m.group("fm") != null) {
      int count = ordinal(m.group("fm")) * (m.group("fu").equals("月") ? 1 : 3);
      return months(1, count, hasYear ? year : 0);
    }
    if (m.group("mo") != null) {
      return month(m, hasYear ? year : 0);
    }
    String end = m.group("ye");
    return own
        ? (end != null && (end.endsWith("底") || end.endsWith("末"))
            ? "asof:" + year + "-12"
            : String.valueOf(year))
        : null;
  }

  private String month(Matcher m, int named) {
    int month = ordinal(m.group("mo"));
    int year = named > 0 ? named : yearFor(month);
    if (month < 1 || month > 12 || year == 0) {
      return null;
    }
    int day = m.group("d") == null ? 0 : Integer.parseInt(m.group("d"));
    boolean close = m.group("sub").endsWith("底") || m.group("sub").endsWith("末");
    String text = Calendar.month(year, month);
    return close ? "asof:" + text : day > 0 && day < 32 ? Calendar.of(year, month, day) : text;
  }

  private String months(int from, int to, int named) {
    int year = named > 0 ? named : yearFor(to);
    if (from < 1 || to > 12 || from >= to || year == 0) {
      return null;
    }
    if (from == 1 && (to == 12 || to == 6 || to == 3)) {
      return to == 12 ? String.valueOf(year) : year + (to == 6 ? "-H1" : "-Q1");
    }
    return Calendar.month(year, from) + "/" + Calendar.month(year, to);
  }

  private static String text(int year, String rest) {
    return year == 0 ? null : year + rest;
  }

  /** A month without a year is past: in March, 11月 was last year's. */
  int yearFor(int month) {
    return !date.known()
        ? 0
        : date.month() > 0 && month > date.month() ? date.year() - 1 : date.year();
  }

  static int ordinal(String number) {
    Numeral n = ChineseNumber.read(number, 0);
    return n == null ? 0 : (int) n.value();
  }

  int yearOf(String words, int assumed) {
    if (NumberChars.isArabic(words.charAt(0))) {
      int year = Integer.parseInt(words.substring(0, 4));
      return year >= 1900 && year <= 2100 ? year : 0;
    }
    if (NumberChars.digit(words.charAt(0)) >= 0) {
      int year = 0;
      for (int i = 0; i < 4; i++) {
        year = year * 10 + NumberChars.digit(words.charAt(i));
      }
      return year >= 1900 && year <= 2100 ? year : 0;
    }
    if (!date.known()) {
      return 0;
    }
    return switch (words.charAt(0)) {
      case '今', '本' -> date.year();
      case '去' -> date.year() - 1;
      case '前' -> date.year() - 2;
      case '明' -> date.year() + 1;
      case '上' -> (assumed > 0 ? assumed : date.year()) - 1;
      default -> assumed;
    };
  }
}
