package io.gongbao.claim;

import io.gongbao.rules.UnitTable;
import io.gongbao.rules.UnitTable.Unit;

/**
 * What stands behind a unit and belongs to the number: 三倍半, 七成六, 两吨半, 3角6分, 五块五.
 *
 * @param value to be added, in base units
 */
record UnitTail(int end, double value) {
  private static final Words HALVES = Words.of("length weight area");

  /**
   * @param end offset after the unit
   * @param factor of the unit
   */
  static UnitTail read(UnitTable units, String text, int end, Unit unit, double factor) {
    char next = end < text.length() ? text.charAt(end) : ' ';
    boolean tenths = unit.printed().equals("成");
    boolean halves = unit.canonical().equals("times") || tenths || HALVES.in(unit.family());
    if (next == '半' && halves && !text.startsWith("半径", end)) {
      return new UnitTail(end + 1, factor / 2);
    }
    if (tenths && NumberChars.digit(next) > 0) {
      return new UnitTail(end + 1, NumberChars.digit(next));
    }
    return unit.family().equals("money")
        ? coins(units, text, end, unit, factor)
        : new UnitTail(end, 0);
  }

  private static UnitTail coins(UnitTable units, String text, int end, Unit unit, double factor) {
    UnitTail none = new UnitTail(end, 0);
    Numeral small = ChineseNumber.read(text, end);
    if (small == null) {
      return none;
    }
    if (Spoken.tenth(text, unit.printed(), end)) {
      return new UnitTail(end + 1, small.value() * factor / 10);
    }
    Unit coin = units.at(text, small.end()).orElse(null);
    if (coin == null || (unit.canonical().equals("CNY") && text.startsWith("分", small.end()))) {
      boolean fen = unit.printed().endsWith("角") && text.startsWith("分", small.end());
      return fen ? new UnitTail(small.end() + 1, small.value() / 100) : none;
    }
    boolean part = coin.canonical().equals(unit.canonical()) && coin.factor() < Math.min(1, factor);
    if (!part) {
      return none;
    }
    int after = small.end() + coin.printed().length();
    UnitTail more = read(units, text, after, coin, coin.factor());
    return new UnitTail(more.end(), small.value() * coin.factor() + more.value());
  }
}
