package io.gongbao.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the times that a sentence names, relative to the date of its article: 2024年1至11月, 去年, 一季度,
 * 上半年, 截至5月底, “十四五”时期, 近三年, 2015年以来.
 *
 * <p>Weakness: a month without a year is the last such month before publication.
 */
final class PeriodReader {
  private static final String N = "(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})";
  private static final Pattern TIME =
      Pattern.compile(
          "(?<span>(?<a>\\d{4})年?(?:至|到|—|-|–|~)(?<b>\\d{4})年?(?:间|期间)?)"
              + "|(?<plan>“?(?<five>十?[一二三四五六七八九十])五”?(?:时期|期间|以来|规划期|计划|末|前四年|收官|开局)?)"
              + "|(?<years>(?:过去|近|这|最近|今后|未来|前)?的?(?<n>"
              + N
              + ")年(?:多)?(?:来|间|里|期间|内|中)|(?:过去|近|这|最近|今后|未来|的)的?(?<m>"
              + N
              + ")年(?!期|级|前|后))"
              + "|(?<since>(?:自|从)?(?<sy>\\d{4}|去|今|前)年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:开始)?(?:以来|起|至今))"
              + "|(?<today>今天|今日|昨天|昨日)(?!.{0,3}(?:公布|发布|宣布|表示|举行|召开|说|我们|通报|从|印发|上午|下午))|(?<now>截至目前|到目前为止|目前|截至今|至今|迄今|眼下|当前|现有|现在)"
              + "|(?<lasty>过去一年|过去的一年|一年来|全年|当年|年末|年底|年初)"
              + "|(?<year>(?:\\d{4}|今|去|前|明|上|本|同|当)年(?:度)?|)(?<sub>(?<q>第?(?<qn>[一二三四1-4])(?:、[一二三四])?季度)|(?<half>[上下]半年)|(?<m1>\\d{1,2}|[一二三四五六七八九十]{1,2})月?份?(?:至|到|-|—|–|~)(?<m2>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末)?|(?:头|前)(?<fm>\\d{1,2}|[一二三四五六七八九十两]{1,2})个?(?<fu>月|季度)|(?<mo>\\d{1,2})月(?:份)?(?:(?<d>\\d{1,2})(?:日|号)?|底|末|初|中旬|上旬|下旬)?|(?<ye>年?底|年?末|年?初|年?以前)?)(?:当月)?");

  private static final Words BASE_BEFORE = Words.of("比 较 相比 与 和 同 比起 相对于 高于 低于 以 快于 相较于 较之 比上");
  private static final int MOST = 300;
  private final Calendar date;

  PeriodReader(Calendar date) {
    this.date = date;
  }

  /** Times in order. */
  List<When> read(String text, int assumedYear) {
    List<When> found = new ArrayList<>();
    Matcher m = TIME.matcher(text);
    int year = assumedYear;
    while (m.find()) {
      if (m.end() == m.start()) {
        continue;
      }
      String period = record(m, text) ? null : period(m, year);
      if (period != null
          && !text.startsWith("以后出生", m.end())
          && !text.startsWith("后出生", m.end())
          && found.size() < MOST) {
        boolean base = isBase(text, m.start(), m.end());
        found.add(new When(m.start(), m.end(), period, base));
        if (m.group("year") != null && !m.group("year").isEmpty() && !base) {
          year = yearOf(m.group("year"), year);
        }
      }
    }
    return found;
  }

  /** 近5年新高 and 6年来最低 measure a record, not a period. */
  private static boolean record(Matcher m, String text) {
    if (m.group("years") == null) {
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

  private String period(Matcher m, int year) {
    if (m.group("span") != null) {
      return m.group("a") + "/" + m.group("b");
    }
    if (m.group("plan") != null) {
      return plan(m.group("five"), m.group("plan"));
    }
    if (m.group("years") != null) {
      return years(m);
    }
    if (m.group("since") != null) {
      int from = yearOf(m.group("sy") + "年", year);
      return from == date.year() ? String.valueOf(from) : from + "/" + date.year();
    }
    if (m.group("today") != null) {
      return date.day() == 0 || m.group("today").startsWith("昨")
          ? null
          : Calendar.month(date.year(), date.month())
              + String.format(java.util.Locale.ROOT, "-%02d", date.day());
    }
    if (m.group("now") != null) {
      return date.now();
    }
    if (m.group("lasty") != null) {
      return lastYear(m.group("lasty"), year);
    }
    return dated(m, year);
  }

  private String plan(String five, String words) {
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
                  ? 10 + Math.max(0, ChineseNumber.digit(five.charAt(five.length() - 1)))
                  : 0;
        };
    int from = 1951 + n * 5;
    return n == 0 ? null : words.endsWith("末") ? String.valueOf(from + 4) : from + "/" + (from + 4);
  }

  private String years(Matcher m) {
    Numeral n = ChineseNumber.read(m.group("n") == null ? m.group("m") : m.group("n"), 0);
    if (!date.known() || n == null || n.value() < 1 || n.value() > 100) {
      return null;
    }
    int count = (int) n.value();
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

  private String lastYear(String words, int year) {
    if (words.startsWith("过去") || words.equals("一年来")) {
      return date.known() && date.month() <= 3 ? String.valueOf(date.year() - 1) : null;
    }
    if (words.equals("全年") && date.month() > 0 && date.month() <= 2 && year == date.year()) {
      return String.valueOf(year - 1);
    }
    return year == 0
        ? null
        : words.equals("年末") || words.equals("年底")
            ? "asof:" + year + "-12"
            : words.equals("年初") ? null : String.valueOf(year);
  }

  private String dated(Matcher m, int assumed) {
    String named = m.group("year");
    boolean hasYear = named != null && !named.isEmpty();
    int year = hasYear ? yearOf(named, assumed) : 0;
    if (hasYear && year == 0) {
      return null;
    }
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
    return hasYear
        ? (end != null && (end.endsWith("底") || end.endsWith("末"))
            ? "asof:" + year + "-12"
            : String.valueOf(year))
        : null;
  }

  private String month(Matcher m, int named) {
    int month = Integer.parseInt(m.group("mo"));
    int year = named > 0 ? named : yearFor(month);
    if (month < 1 || month > 12 || year == 0) {
      return null;
    }
    int day = m.group("d") == null ? 0 : Integer.parseInt(m.group("d"));
    boolean close = m.group("sub").endsWith("底") || m.group("sub").endsWith("末");
    String text = Calendar.month(year, month);
    return close
        ? "asof:" + text
        : day > 0 && day < 32 ? text + String.format(java.util.Locale.ROOT, "-%02d", day) : text;
  }

  private String months(int from, int to, int named) {
    int year = named > 0 ? named : yearFor(to);
    if (from < 1 || to > 12 || from >= to || year == 0) {
      return null;
    }
    if (from == 1 && (to == 12 || to == 6)) {
      return to == 12 ? String.valueOf(year) : year + "-H1";
    }
    return Calendar.month(year, from) + "/" + Calendar.month(year, to);
  }

  private static String text(int year, String rest) {
    return year == 0 ? null : year + rest;
  }

  /** A month without a year is past: in March, 11月 was last year's. */
  private int yearFor(int month) {
    return !date.known()
        ? 0
        : date.month() > 0 && month > date.month() ? date.year() - 1 : date.year();
  }

  private static int ordinal(String number) {
    Numeral n = ChineseNumber.read(number, 0);
    return n == null ? 0 : (int) n.value();
  }

  private int yearOf(String words, int assumed) {
    if (ChineseNumber.isArabic(words.charAt(0))) {
      int year = Integer.parseInt(words.substring(0, 4));
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
