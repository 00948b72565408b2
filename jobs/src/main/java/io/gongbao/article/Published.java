package io.gongbao.article;

import java.util.List;
import java.util.Locale;
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
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})\\s*年?(?![0-9%．.-])");
  private static final Pattern DAY =
      Pattern.compile("(?<![0-9年])\\s*([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*日");
  private static final Pattern AHEAD =
      Pattern.compile("(到|至|力争|预计|计划|将于|拟于|争取|有望|截止|目标|—|－|-|~|～)\\s*$");
  private static final Pattern PLAN = Pattern.compile("^\\s*(年底前|底前|目标|远景|规划|将|再投入|前)");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:本报|新华社|中新社|人民网|央视网消息|据)[^，。]{0,16}?([0-9]{1,2})月([0-9]{1,2})日(?:电|讯|消息)");
  private static final Pattern WHOLE_YEAR = Pattern.compile("全年[^。；]{0,40}");

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

  /** The latest past date in the text; null if it names no year. */
  static Published text(String text) {
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
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      if (isPast(text, day)) {
        latest = later(latest, iso(Integer.toString(year), day.group(1), day.group(2)));
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
    Matcher digits = DIGITS8.matcher(text);
    if (digits.find()) {
      return iso(digits.group(1), digits.group(2), digits.group(3));
    }
    return text.strip().matches("(19|20)[0-9]{2}年?") ? text.strip().substring(0, 4) : null;
  }

  private static int latestYear(String text) {
    int latest = 0;
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      if (isPast(text, matcher)) {
        latest = Math.max(latest, Integer.parseInt(matcher.group(1)));
      }
    }
    return latest;
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
