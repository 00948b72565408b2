package io.gongbao.claim;

import io.gongbao.rules.UnitTable;
import io.gongbao.rules.UnitTable.Unit;
import java.util.Optional;

/**
 * A unit found behind a number.
 *
 * @param end offset after the printed number with its unit
 * @param more 多 stands between number and unit: 3个多亿
 * @param extra the scale that stands there, else 1
 */
record MeasuredUnit(Unit unit, int end, boolean more, double extra) {

  /** Null when none fits and the number cannot stand alone. */
  static MeasuredUnit find(UnitTable units, String text, Numeral number) {
    int at = number.end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (text.startsWith("个多", at)
        && at + 2 < text.length()
        && NumberChars.big(text.charAt(at + 2)) > 0) {
      int end = at + 3;
      Optional<Unit> money = units.at(text, end);
      double factor = Math.pow(10, NumberChars.big(text.charAt(at + 2)));
      Unit unit = money.orElse(new Unit("", "", 1, "bare"));
      return new MeasuredUnit(
          unit, money.isPresent() ? end + unit.printed().length() : end, true, factor);
    }
    Optional<Unit> found = units.at(text, at);
    if (found.isEmpty()) {
      return bare(number);
    }
    Unit unit = Spoken.meant(found.get(), text, number.start(), at);
    if (unit.family().equals("counted")) {
      boolean lone = number.length() == 1 && number.scaled();
      boolean whole =
          !lone
              && (unit.canonical().equals("个")
                  ? number.value() < 10_000 && number.arabic()
                  : number.scaled() || number.more());
      return whole ? new MeasuredUnit(unit, number.end(), false, 1) : lone ? null : bare(number);
    }
    return UnitChecks.accepts(text, number, unit, at)
        ? new MeasuredUnit(unit, at + unit.printed().length(), false, 1)
        : bare(number);
  }

  private static MeasuredUnit bare(Numeral number) {
    boolean may =
        (number.scaled() && (number.value() >= 1_000 || number.more())) || number.arabic();
    return may ? new MeasuredUnit(new Unit("", "", 1, "bare"), number.end(), false, 1) : null;
  }
}
