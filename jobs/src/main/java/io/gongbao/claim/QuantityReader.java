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
  private static final BitSet STARTS = new BitSet();

  static {
    "第首榜前翻倍半之".chars().forEach(STARTS::set);
  }

  private final UnitTable units;

  QuantityReader(UnitTable units) {
    this.units = units;
  }

  /** A number that states nothing, with the reason. */
  record Refused(int start, int end, String reason) {}

  /** What a sentence holds. */
  record Found(List<Quantity> quantities, List<Refused> refused) {}

  /** Quantities in order; text has half-width digits ({@link HalfWidth}). */
  Found read(String text) {
    List<Quantity> quantities = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    BitSet names = null;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!NumberChars.starts(c) && !STARTS.get(c)) {
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
    boolean negative =
        i == at + 2 && text.charAt(at + 1) == '-' && "至到".indexOf(text.charAt(at)) >= 0;
    return i == at || i >= text.length() || negative ? null : ChineseNumber.read(text, i);
  }

  private Quantity withUnit(String text, Numeral number) {
    MeasuredUnit first = MeasuredUnit.find(units, text, number);
    int firstEnd = first == null ? number.end() : first.end();
    boolean open = first == null || first.unit().family().equals("bare");
    Numeral second = joined(text, firstEnd);
    boolean minus = first != null && UnitChecks.minus(text, number.start(), first.unit());
    if (second != null && !minus && !second.overflow() && !fromTo(text, number.start(), firstEnd)) {
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
    UnitTail tail = UnitTail.read(units, text, end, unit, factor);
    value = Decimals.plus(value, tail.value());
    end = tail.end();
    boolean more = number.more() || measured.more() || number.vague();
    Double high =
        number.high() == null ? null : Double.valueOf(Decimals.times(number.high(), factor));
    boolean minus = UnitChecks.minus(text, number.start(), unit);
    return build(
        text,
        minus ? number.start() - 1 : number.start(),
        end,
        minus ? -value : value,
        high,
        unit,
        more,
        UnitChecks.optional(number, unit, text));
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
    boolean minus = UnitChecks.minus(text, low.start(), last.unit());
    if (value > high && !minus) {
      return single(text, low, first == null ? last : first);
    }
    return build(
        text,
        minus ? low.start() - 1 : low.start(),
        last.end(),
        minus ? -value : value,
        high,
        last.unit(),
        false,
        false);
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
}
