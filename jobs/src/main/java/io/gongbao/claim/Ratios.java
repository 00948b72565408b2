package io.gongbao.claim;

import io.gongbao.claim.Quantity.Kind;
import java.util.ArrayList;
import java.util.List;

/** 2.5:1, 1/5 and shares that follow each other, 4.0:37.7:58.3. */
final class Ratios {
  private Ratios() {}

  record Reading(List<Quantity> quantities, int end) {}

  static Reading read(String text, Numeral first) {
    int at = first.end();
    if (at + 1 >= text.length() || first.scaled()) {
      return null;
    }
    char sign = text.charAt(at);
    boolean colon = sign == ':' || sign == '：' || sign == '比';
    if (!colon && sign != '/') {
      return null;
    }
    Numeral second = ChineseNumber.read(text, at + 1);
    if (second == null || second.overflow() || second.value() == 0 || second.scaled()) {
      return null;
    }
    return sign == '/' ? fraction(text, first, second) : ratio(text, first, second);
  }

  private static Reading fraction(String text, Numeral first, Numeral second) {
    boolean proper = first.value() < second.value() && second.value() <= 100 && first.arabic();
    if (!proper || (second.end() < text.length() && text.charAt(second.end()) == '/')) {
      return null;
    }
    double value = Decimals.significant(first.value() / second.value() * 100);
    Quantity q =
        SpecialNumbers.quantity(
            text, Kind.FRACTION, first.start(), second.end(), value, null, "percent");
    return new Reading(List.of(q), second.end());
  }

  private static Reading ratio(String text, Numeral first, Numeral second) {
    String before = text.substring(Math.max(0, first.start() - 12), first.start());
    if (!before.contains("比") && text.charAt(first.end()) != '比') {
      return null;
    }
    List<Numeral> parts = new ArrayList<>(List.of(first, second));
    int end = second.end();
    while (end + 1 < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '：')) {
      Numeral next = ChineseNumber.read(text, end + 1);
      if (next == null || next.overflow()) {
        break;
      }
      parts.add(next);
      end = next.end();
    }
    if (parts.size() == 2) {
      double value = Math.round(first.value() / second.value() * 1e6) / 1e6;
      Modifiers.Reading m = Modifiers.around(text, first.start(), end, false, false);
      return new Reading(
          List.of(
              new Quantity(
                  Kind.RATIO,
                  first.start(),
                  end,
                  m.start(),
                  m.end(),
                  value,
                  null,
                  "times",
                  "ratio",
                  m.modifier(),
                  false)),
          end);
    }
    List<Quantity> shares = new ArrayList<>();
    for (Numeral part : parts) {
      shares.add(
          new Quantity(
              Kind.PERCENT,
              part.start(),
              part.end(),
              part.start(),
              part.end(),
              part.value(),
              null,
              "percent",
              "percent",
              "exact",
              false));
    }
    return new Reading(shares, end);
  }
}
