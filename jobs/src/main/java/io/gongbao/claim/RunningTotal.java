package io.gongbao.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts counted from the first day of a year on (截至8月31日，新增减税477亿元; 到4月底，今年已开行290列;
 * 1到6月97万人，到9月底增加到 141万人) and things counted at its end (2024年，总部累计1016家).
 */
final class RunningTotal {
  private static final Pattern MOMENT = Pattern.compile("asof:(\\d{4})-(\\d{2})(?:-\\d{2})?");
  private static final Words ADDED = Words.of("新增");
  private static final Words REACHED = Words.of("增加到 增至 增加至 增长到 上升到 达到");
  private static final Words SUM = Words.of("累计 累计达 累计有 累计达到 累计共");
  private static final String COUNT = "count";

  private RunningTotal() {}

  /** The time of such an amount, null for any other. */
  static String period(String text, Place place, Measure measure, When named, List<When> times) {
    if (!measure.measure().equals("level")) {
      return null;
    }
    Matcher moment = MOMENT.matcher(named.period());
    boolean flow = ADDED.in(place.left());
    if (moment.matches()) {
      boolean goes = REACHED.in(place.left()) && counting(times, named, moment.group(1));
      return flow || goes ? toDate(moment) : null;
    }
    boolean year = named.period().length() == 4;
    for (When time : times) {
      Matcher end = MOMENT.matcher(time.period());
      boolean now = year && end.matches() && end.group(1).equals(named.period());
      if (now && time.end() <= named.start() && !end.group(2).equals("12")) {
        return toDate(end);
      }
    }
    return year ? atEnd(named.period(), text, place) : null;
  }

  /** The end of the year for things that are counted up to it, else null. */
  static String atEnd(String year, String text, Place place) {
    boolean things = place.quantity().family().equals(COUNT);
    boolean sum = things && SUM.before(text, place.quantity().outerStart()) != null;
    return sum ? "asof:" + year + "-12" : null;
  }

  /** A time before this one runs from the first day of the same year. */
  private static boolean counting(List<When> times, When named, String year) {
    return times.stream()
        .anyMatch(
            t ->
                t.end() <= named.start()
                    && (t.period().startsWith(year + "-01/" + year)
                        || t.period().equals(year + "-H1")
                        || t.period().equals(year + "-Q1")));
  }

  private static String toDate(Matcher moment) {
    String year = moment.group(1);
    return switch (moment.group(2)) {
      case "12" -> year;
      case "06" -> year + "-H1";
      case "03" -> year + "-Q1";
      case "01" -> year + "-01";
      default -> year + "-01/" + year + "-" + moment.group(2);
    };
  }
}
