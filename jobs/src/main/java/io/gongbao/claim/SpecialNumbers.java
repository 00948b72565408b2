package io.gongbao.claim;

import io.gongbao.claim.Quantity.Kind;

/** Numbers written without a unit of their own: 百分之五, 四分之一, 1/5, 一半, 翻两番, 倍增, 2.5:1. */
final class SpecialNumbers {
  private static final String BETWEEN = ".,点多余来來几 ";

  private SpecialNumbers() {}

  /** The special number that starts here, or null. */
  static Quantity read(String text, int at) {
    char c = text.charAt(at);
    if (c == '翻') {
      return doubling(text, at);
    }
    if (c == '倍') {
      return text.startsWith("倍增", at)
              && at > 0
              && "划程目".indexOf(text.charAt(at - 1)) < 0
              && !text.startsWith("倍增计划", at)
              && !text.startsWith("倍增行动", at)
              && !text.startsWith("倍增干劲", at)
              && !text.startsWith("倍增信心", at)
          ? quantity(text, Kind.DOUBLING, at, at + 2, 100, null, "percent")
          : null;
    }
    if (c == '一' && text.startsWith("一半", at)) {
      return quantity(text, Kind.FRACTION, at, at + 2, 50, null, "percent");
    }
    if (c == '半') {
      boolean half =
          text.startsWith("半数", at)
              || (at > 0
                  && (text.charAt(at - 1) == '过' || text.charAt(at - 1) == '多')
                  && (at + 1 >= text.length() || "，。；、的".indexOf(text.charAt(at + 1)) >= 0));
      return half
          ? quantity(
              text,
              Kind.FRACTION,
              at,
              text.startsWith("半数", at) ? at + 2 : at + 1,
              50,
              null,
              "percent")
          : null;
    }
    return outOf(text, at);
  }

  private static Quantity doubling(String text, int at) {
    int i = at + 1;
    if (i < text.length() && text.charAt(i) == '了') {
      i++;
    }
    if (i < text.length() && text.charAt(i) == '近') {
      i++;
    }
    if (i < text.length() && text.charAt(i) == '番') {
      return quantity(text, Kind.DOUBLING, at, i + 1, 100, null, "percent");
    }
    Numeral number = i < text.length() ? ChineseNumber.read(text, i) : null;
    if (number == null
        || number.end() >= text.length()
        || text.charAt(number.end()) != '番'
        || number.value() <= 0
        || number.value() > 20) {
      return null;
    }
    double growth = Math.pow(2, number.value()) * 100 - 100;
    return quantity(
        text,
        Kind.DOUBLING,
        at,
        number.end() + 1,
        Math.round(growth * 100) / 100.0,
        null,
        "percent");
  }

  /** 百分之五, 四分之三, 二十万分之三. */
  private static Quantity outOf(String text, int at) {
    if (!partsFollow(text, at)) {
      return null;
    }
    Numeral below = ChineseNumber.read(text, at);
    if (below == null || below.overflow() || !text.startsWith("分之", below.end())) {
      return null;
    }
    int from = below.end() + 2;
    if (from >= text.length()) {
      return null;
    }
    Numeral above = ChineseNumber.read(text, from);
    if ((above == null && text.charAt(from) == '百') || above == null) {
      return null;
    }
    if (below.value() == 0 || above.overflow()) {
      return null;
    }
    boolean percent = below.value() == 100;
    if (!percent && above.value() > below.value()) {
      return null;
    }
    double value =
        percent ? above.value() : Decimals.significant(above.value() / below.value() * 100);
    Double high = percent ? above.high() : null;
    int end = above.end();
    int second = end < text.length() && "至到-—".indexOf(text.charAt(end)) >= 0 ? end + 1 : -1;
    if (percent && second > 0 && second < text.length()) {
      int numberAt = text.startsWith("百分之", second) ? second + 3 : second;
      Numeral top = numberAt < text.length() ? ChineseNumber.read(text, numberAt) : null;
      if (top != null && top.value() > value) {
        high = top.value();
        end = top.end();
      }
    }
    return quantity(text, percent ? Kind.PERCENT : Kind.FRACTION, at, end, value, high, "percent");
  }

  /** Whether 分之 stands behind the characters of numbers: a look before a number is read twice. */
  private static boolean partsFollow(String text, int at) {
    int end = at;
    while (end < text.length()
        && (NumberChars.starts(text.charAt(end)) || BETWEEN.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.startsWith("分之", end);
  }

  static Quantity quantity(
      String text, Kind kind, int start, int end, double value, Double high, String unit) {
    Modifiers.Reading m = Modifiers.around(text, start, end, false, high != null);
    return new Quantity(
        kind, start, end, m.start(), m.end(), value, high, unit, "percent", m.modifier(), false);
  }
}
