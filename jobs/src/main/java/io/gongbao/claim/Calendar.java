package io.gongbao.claim;

import java.util.regex.Pattern;

/**
 * The date of an article: what 今年, 去年 and 目前 mean in it.
 *
 * @param year 0 when unknown
 * @param month 0 when unknown
 * @param day 0 when unknown
 */
record Calendar(int year, int month, int day) {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

  /** From 2024, 2024-05 or 2024-05-23; all zero for null or anything else. */
  static Calendar of(String published) {
    if (published == null || !DATE.matcher(published).matches()) {
      return new Calendar(0, 0, 0);
    }
    return new Calendar(
        Integer.parseInt(published.substring(0, 4)),
        published.length() >= 7 ? Integer.parseInt(published.substring(5, 7)) : 0,
        published.length() >= 10 ? Integer.parseInt(published.substring(8, 10)) : 0);
  }

  boolean known() {
    return year > 0;
  }

  /** asof:2024-05, the moment of publication; null when unknown. */
  String now() {
    return !known() ? null : month == 0 ? "asof:" + year : "asof:" + month(year, month);
  }

  /** The last such day of a month before publication; null when unknown. */
  String lately(int named) {
    int months = year * 12 + month - 1 - (named > day ? 1 : 0);
    return day == 0 || named < 1 || named > 31 ? null : of(months / 12, months % 12 + 1, named);
  }

  /** That day of the month of publication; null when unknown. */
  String here(int named) {
    return day == 0 || named < 1 || named > 31 ? null : of(year, month, named);
  }

  static String of(int year, int month, int day) {
    return month(year, month) + "-" + padded(day, 2);
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  static String month(int year, int month) {
    return padded(year, 4) + "-" + padded(month, 2);
  }
}
