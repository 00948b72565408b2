package io.gongbao.claim;

import io.gongbao.claim.Quantity.Kind;
import io.gongbao.rules.UnitTable;
import io.gongbao.rules.UnitTable.Unit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the numbers of a sentence that may state something. One pass, linear in its length. */
final class QuantityReader {
  private static final String JOINS = "-—–~～至到－";
  private static final String STARTS = "第首榜前翻倍半之";

  private final UnitTable units;

  QuantityReader(UnitTable units) {
    this.units = units;
  }

  /** A number that states nothing, with the reason. */
  record Refused(int start, int end, String reason) {}

  /** What a sentence holds. */
  record Found(List<Quantity> quantities, List<Refused> refused) {}

  /** Quantities in order; text has half-width digits ({@link #halfWidth}). */
  Found read(String text) {
    List<Quantity> quantities = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    BitSet names = null;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!NumberChars.starts(c) && STARTS.indexOf(c) < 0) {
        at++;
        continue;
      }
      names = names == null ? NotClaims.names(text) : names;
      Quantity special = names.get(at) ? null : special(text, at);
      if (special != null) {
        quantities.add(special);
        at = special.end();
        continue;
      }
      Numeral number = NumberChars.starts(c) ? ChineseNumber.read(text, at) : null;
      at = number == null ? at + 1 : plain(text, number, names, quantities, refused);
    }
    return new Found(PerUnits.apply(text, Lists.shareUnits(text, quantities), refused), refused);
  }

  private static Quantity special(String text, int at) {
    Quantity rank = RankReader.read(text, at);
    return rank != null ? rank : SpecialNumbers.read(text, at);
  }

  private int plain(
      String text, Numeral number, BitSet names, List<Quantity> found, List<Refused> refused) {
    char before = number.start() > 0 ? text.charAt(number.start() - 1) : ' ';
    String reason = before == '第' ? "ordinal" : NotClaims.reason(text, number, names);
    Ratios.Reading ratio = reason == null ? Ratios.read(text, number) : null;
    if (ratio != null) {
      found.addAll(ratio.quantities());
      return ratio.end();
    }
    if (reason == null) {
      Quantity quantity = withUnit(text, number);
      if (quantity != null) {
        found.add(quantity);
        return Math.max(quantity.end(), number.end());
      }
      reason = rangeOfTime(text, number) ? "date" : "no unit";
    }
    refused.add(new Refused(number.start(), number.end(), reason));
    return number.end();
  }

  private static boolean rangeOfTime(String text, Numeral number) {
    Numeral second = joined(text, number.end());
    return second != null && NotClaims.time(text, second) != null;
  }

  /** The number after a sign of range, or null. */
  private static Numeral joined(String text, int at) {
    int i = at;
    while (i < text.length() && JOINS.indexOf(text.charAt(i)) >= 0 && i < at + 2) {
      i++;
    }
    return i == at || i >= text.length() ? null : ChineseNumber.read(text, i);
  }

  private Quantity withUnit(String text, Numeral number) {
    MeasuredUnit first = MeasuredUnit.find(units, text, number);
    int firstEnd = first == null ? number.end() : first.end();
    boolean open = first == null || first.unit().family().equals("bare");
    Numeral second = joined(text, firstEnd);
    if (second != null && !second.overflow() && !fromTo(text, number.start(), firstEnd)) {
      if (NotClaims.time(text, second) != null) {
        return null;
      }
      MeasuredUnit last = MeasuredUnit.find(units, text, second);
      if (last != null && (open || first.unit().canonical().equals(last.unit().canonical()))) {
        return range(text, number, first, second, last);
      }
    }
    return first == null ? null : single(text, number, first);
  }

  /** 从5万到8万 are two numbers, unless a hyphen joins them. */
  private static boolean fromTo(String text, int start, int joint) {
    if ("到至".indexOf(text.charAt(joint)) < 0) {
      return false;
    }
    for (int i = start - 1; i >= 0 && i > start - 16 && "，。；、".indexOf(text.charAt(i)) < 0; i--) {
      if (text.charAt(i) == '从' || text.charAt(i) == '由') {
        return true;
      }
    }
    return false;
  }

  private Quantity single(String text, Numeral number, MeasuredUnit measured) {
    Unit unit = measured.unit();
    double factor = unit.factor() * measured.extra();
    double value = Decimals.times(number.value(), factor);
    int end = measured.end();
    Tail tail = tail(text, end, unit, factor);
    value = Decimals.plus(value, tail.value());
    end = tail.end();
    boolean more = number.more() || measured.more() || number.vague();
    Double high =
        number.high() == null ? null : Double.valueOf(Decimals.times(number.high(), factor));
    return build(
        text,
        number.start(),
        end,
        value,
        high,
        unit,
        more,
        UnitChecks.optional(number, unit, text));
  }

  /** What stands behind the unit and belongs to the number: 三倍半, 七成六, 两吨半, 3角6分. */
  private record Tail(int end, double value) {}

  private static final Words HALVES = Words.of("length weight area");

  private Tail tail(String text, int end, Unit unit, double factor) {
    char next = end < text.length() ? text.charAt(end) : ' ';
    boolean tenths = unit.printed().equals("成");
    boolean halves = unit.canonical().equals("times") || tenths || HALVES.in(unit.family());
    if (next == '半' && halves && !text.startsWith("半径", end)) {
      return new Tail(end + 1, factor / 2);
    }
    if (tenths && NumberChars.digit(next) > 0) {
      return new Tail(end + 1, NumberChars.digit(next));
    }
    Numeral small = unit.family().equals("money") ? ChineseNumber.read(text, end) : null;
    Unit coin = small == null ? null : units.at(text, small.end()).orElse(null);
    if (coin == null || (unit.canonical().equals("CNY") && text.startsWith("分", small.end()))) {
      boolean fen =
          small != null && unit.printed().endsWith("角") && text.startsWith("分", small.end());
      return fen ? new Tail(small.end() + 1, small.value() / 100) : new Tail(end, 0);
    }
    boolean part = coin.canonical().equals(unit.canonical()) && coin.factor() < Math.min(1, factor);
    if (!part) {
      return new Tail(end, 0);
    }
    int after = small.end() + coin.printed().length();
    Tail more = tail(text, after, coin, coin.factor());
    return new Tail(more.end(), small.value() * coin.factor() + more.value());
  }

  private Quantity range(
      String text, Numeral low, MeasuredUnit first, Numeral second, MeasuredUnit last) {
    double factor =
        first == null || first.unit().family().equals("bare")
            ? last.unit().factor()
            : first.unit().factor();
    double value = Decimals.times(low.value(), factor);
    double high = Decimals.times(second.value(), last.unit().factor());
    if (value * 1000 < high && !low.scaled() && second.scaled()) {
      double scale = Math.pow(10, second.value() >= 1e8 ? 8 : 4);
      value = Decimals.times(value, scale);
    }
    if (value > high) {
      return single(text, low, first == null ? last : first);
    }
    return build(text, low.start(), last.end(), value, high, last.unit(), false, false);
  }

  private static Quantity build(
      String text,
      int start,
      int end,
      double value,
      Double high,
      Unit unit,
      boolean more,
      boolean optional) {
    Modifiers.Reading m = Modifiers.around(text, start, end, more, high != null);
    String canonical = unit.canonical().isEmpty() ? null : unit.canonical();
    String family = unit.family().equals("bare") ? "" : unit.family();
    return new Quantity(
        kind(unit),
        start,
        end,
        m.start(),
        m.end(),
        value,
        high,
        canonical,
        family,
        m.modifier(),
        optional);
  }

  static Kind kind(Unit unit) {
    return switch (unit.canonical()) {
      case "percent" -> Kind.PERCENT;
      case "pp" -> Kind.POINTS;
      case "times" -> Kind.TIMES;
      default -> Kind.AMOUNT;
    };
  }

  /** The same text, character by character, with half-width digits, letters, % and points. */
  static String halfWidth(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide =
          (c >= '０' && c <= '９')
              || (c >= 'Ａ' && c <= 'Ｚ')
              || (c >= 'ａ' && c <= 'ｚ')
              || c == '％'
              || c == '．'
              || c == '／'
              || c == '＋';
      out.append(
          wide
              ? (char) (c - 0xFEE0)
              : c == '增' || c == '増'
                  ? '增'
                  : c == '∶' ? ':' : c == '\u00a0' || c == '\u3000' ? ' ' : c);
    }
    return out.toString();
  }
}
