package io.gongbao.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arithmetic on periods as text: 2024, 2024-Q1, 2024-01/2024-11, asof:2024-12. */
final class Period {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private Period() {}

  /** The same part of the year before: 2024-Q1 gives 2023-Q1. Empty for spans of years. */
  static Optional<String> yearBefore(String period) {
    if (period == null || period.matches("\\d{4}/\\d{4}")) {
      return Optional.empty();
    }
    Matcher years = YEAR.matcher(period);
    return Optional.of(years.replaceAll(y -> Integer.toString(Integer.parseInt(y.group()) - 1)));
  }

  /**
   * A stock at the end of a year and a flow of that year belong together: asof:2024-12 gives 2024.
   */
  static String year(String period) {
    return period != null && period.matches("asof:\\d{4}-12(-31)?")
        ? period.substring(5, 9)
        : period;
  }

  /** The run of so many years or months that ends with this one; the period itself for others. */
  static String run(String period, int count) {
    if (period == null || count < 2) {
      return period;
    }
    if (period.matches("\\d{4}")) {
      return Integer.parseInt(period) - count + 1 + "/" + period;
    }
    if (!period.matches("\\d{4}-\\d{2}")) {
      return period;
    }
    int months =
        Integer.parseInt(period.substring(0, 4)) * 12
            + Integer.parseInt(period.substring(5, 7))
            - count;
    return Calendar.month(months / 12, months % 12 + 1) + "/" + period;
  }
}
