package io.gongbao.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * First and last day of a period; a moment (asof:2024-12) is the last day of what it names.
 *
 * @param from ISO date, null when the period is unknown or no date
 * @param to ISO date
 */
record PeriodDays(String from, String to) {
  private static final PeriodDays UNKNOWN = new PeriodDays(null, null);
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");

  static PeriodDays of(String period) {
    if (period == null) {
      return UNKNOWN;
    }
    try {
      boolean moment = period.startsWith("asof:");
      String text = moment ? period.substring("asof:".length()) : period;
      int slash = text.indexOf('/');
      LocalDate from = edge(slash < 0 ? text : text.substring(0, slash), false);
      LocalDate to = edge(slash < 0 ? text : text.substring(slash + 1), true);
      return from.isAfter(to)
          ? UNKNOWN
          : new PeriodDays((moment ? to : from).toString(), to.toString());
    } catch (DateTimeException | NumberFormatException e) {
      return UNKNOWN;
    }
  }

  private static LocalDate edge(String text, boolean last) {
    Matcher quarter = text.length() == 7 ? QUARTER.matcher(text) : null;
    if (quarter != null && quarter.matches()) {
      return edge(quarter, 3, last);
    }
    Matcher half = text.length() == 7 ? HALF.matcher(text) : null;
    if (half != null && half.matches()) {
      return edge(half, 6, last);
    }
    return switch (text.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
      case 7 -> {
        YearMonth month = YearMonth.of(number(text, 0, 4), number(text, 5, 7));
        yield last ? month.atEndOfMonth() : month.atDay(1);
      }
      case 10 -> LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      default -> LocalDate.parse(text);
    };
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static LocalDate edge(Matcher part, int months, boolean last) {
    int end = Integer.parseInt(part.group(2)) * months;
    YearMonth month = YearMonth.of(Integer.parseInt(part.group(1)), last ? end : end - months + 1);
    return last ? month.atEndOfMonth() : month.atDay(1);
  }
}
