package io.gongbao.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of publication with its evidence. The ranks are: what record or page declare, the dateline
 * of an agency, a header line, and the latest past date in the text. A date after a word that looks
 * ahead (到, 力争, 计划) is no evidence, nor is a year that a plan is for. A day without a year takes
 * the latest past year that the text names. Where figures of a whole year are reported as done and
 * that year is the latest, it was nearly over: December.
 *
 * @param date ISO, as precise as known
 * @param from metadata, dateline, header or text
 */
record Published(String date, String from) {
  private static final Pattern FULL =
      Pattern.compile(
          "((?:19|20)[0-9]{2})\\s*[-./年]\\s*([0-9]{1,2})(?:\\s*[-./月]\\s*([0-9]{1,2}))?(?![0-9])");
  private static final Pattern DIGITS8 =
      Pattern.compile("((?:19|20)[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])(?![0-9])");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** As feeds write it (RFC 822). */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?<![0-9])([0-9]{1,2})[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]((?:19|20)[0-9]{2})");

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})\\s*年(?!代)");
  private static final Pattern DAY =
      Pattern.compile("(?<![0-9年])\\s{0,4}([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*日");
  private static final Pattern AHEAD =
      Pattern.compile("(到|至|力争|预计|计划|将于|拟于|争取|有望|截止|目标|—|－|-|~|～)\\s*$");
  private static final Pattern PLAN = Pattern.compile("^\\s*(底前|前|末|左右|目标|远景|规划|将|再投入|实现|建成)");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:本报|新华社|中新社|人民网|央视网消息|据)[^，。]{0,16}?([0-9]{1,2})月([0-9]{1,2})日(?:电|讯|消息)");
  private static final Pattern OCCASION =
      Pattern.compile(
          "[（(]?[-—－―]{0,2}\\s{0,4}(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日[^。，；]{0,12}在[^。，；]{4,40}(?:会议|大会|全会)上?[）)]?.*");
  private static final Pattern WHOLE_YEAR = Pattern.compile("全年[^。；]{0,40}");

  /** The occasion that a line names, as reports do: a day, a place and a meeting; or null. */
  static String occasion(String line) {
    Matcher matcher = OCCASION.matcher(line);
    return matcher.find() ? matcher.group() : null;
  }

  private static final int LEAD_CHARS = 400;

  /** Longer than a line of a page header whose year stands apart from the day. */
  private static final int LINE_CHARS = 60;

  /** What a record or a page declares; null if there is no date in it. */
  static Published declared(String text) {
    String date = text == null ? null : first(text);
    return date == null ? null : new Published(date, "metadata");
  }

  /** A date in page furniture or under the headline. */
  static Published header(List<String> lines) {
    for (String line : lines) {
      String date = first(line);
      if (date != null) {
        return new Published(date, "header");
      }
    }
    return null;
  }

  /**
   * The latest past date in the texts of a page; null if they name no year. Days without a year
   * count only near the beginning of a text, where they are news.
   */
  static Published text(List<String> texts) {
    String text = String.join("\n", texts);
    int year = latestYear(text);
    if (year == 0) {
      return null;
    }
    String latest = Integer.toString(year);
    Matcher full = FULL.matcher(text);
    while (full.find()) {
      if (Integer.parseInt(full.group(1)) == year && isPast(text, full)) {
        latest = later(latest, iso(full.group(1), full.group(2), full.group(3)));
      }
    }
    for (String each : texts) {
      String lead = each.substring(0, Math.min(each.length(), LEAD_CHARS));
      Matcher day = DAY.matcher(lead);
      while (day.find()) {
        if (isPast(lead, day)) {
          latest = later(latest, iso(Integer.toString(year), day.group(1), day.group(2)));
        }
      }
    }
    Matcher whole = WHOLE_YEAR.matcher(text);
    boolean done = false;
    while (whole.find()) {
      done |= whole.group().matches("(?s).*(达|实到|实现|增长|完成|新增|突破).*") && near(text, whole, year);
    }
    String december = year + "-12";
    boolean over = done && latest.length() > 4 && latest.compareTo(december) < 0;
    return new Published(
        over ? december : latest, DATELINE.matcher(text).find() ? "dateline" : "text");
  }

  /** The later of two, so that a year alone gives way to a day in it. */
  static String later(String a, String b) {
    return b != null && b.compareTo(a) > 0 ? b : a;
  }

  private static boolean near(String text, Matcher whole, int year) {
    int from = Math.max(0, whole.start() - 60);
    String before = text.substring(from, whole.start());
    String sentence = before.substring(before.lastIndexOf('。') + 1);
    return sentence.contains(year + "年") || sentence.contains(year + " 年");
  }

  private static String first(String text) {
    Matcher full = FULL.matcher(text);
    String date = full.find() ? iso(full.group(1), full.group(2), full.group(3)) : null;
    if (date != null) {
      return date;
    }
    Matcher year = YEAR.matcher(text);
    Matcher day = DAY.matcher(text);
    if (text.length() <= LINE_CHARS && day.find() && year.find()) {
      return iso(year.group(1), day.group(1), day.group(2));
    }
    Matcher english = ENGLISH.matcher(text);
    if (english.find()) {
      int month = MONTHS.indexOf(english.group(2).toLowerCase(Locale.ROOT)) / 3 + 1;
      return iso(english.group(3), Integer.toString(month), english.group(1));
    }
    Matcher digits = DIGITS8.matcher(text);
    if (digits.find()) {
      return iso(digits.group(1), digits.group(2), digits.group(3));
    }
    return text.strip().matches("(19|20)[0-9]{2}年?") ? text.strip().substring(0, 4) : null;
  }

  /** The latest year named as past, at most one after the year that is named most; 0 for none. */
  private static int latestYear(String text) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      if (isPast(text, matcher)) {
        counts.merge(Integer.parseInt(matcher.group(1)), 1, Integer::sum);
      }
    }
    int most = 0;
    int mode = 0;
    for (Map.Entry<Integer, Integer> year : counts.entrySet()) {
      if (year.getValue() >= most) {
        most = year.getValue();
        mode = year.getKey();
      }
    }
    return counts.containsKey(mode + 1) ? mode + 1 : mode;
  }

  private static boolean isPast(String text, Matcher at) {
    String before = text.substring(Math.max(0, at.start() - 4), at.start());
    String after = text.substring(at.end(), Math.min(text.length(), at.end() + 5));
    return !AHEAD.matcher(before).find() && !PLAN.matcher(after).find();
  }

  /** ISO date as far as the parts are valid; null if month or day are not. */
  private static String iso(String year, String month, String day) {
    int m = Integer.parseInt(month);
    int d = day == null ? 1 : Integer.parseInt(day);
    if (m < 1 || m > 12 || d < 1 || d > 31) {
      return null;
    }
    return day == null
        ? String.format(Locale.ROOT, "%s-%02d", year, m)
        : String.format(Locale.ROOT, "%s-%02d-%02d", year, m, d);
  }
}
