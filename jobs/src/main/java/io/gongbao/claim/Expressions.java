package io.gongbao.claim;

import java.util.Set;

/**
 * Numbers that are only a part of what is written: 10^40, 2的40次方, 1/0, 3×10^8, 5±3, 1..5, 1,23,456,
 * 5五, 亿亿. Their own digits would give a wrong value, so they state nothing.
 *
 * <p>Weakness: a product of measures (长5×8米) is refused, too.
 */
final class Expressions {
  private static final String OPERATORS = "^＾/×*✕÷±=＝";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Words POWER = Words.of("次方 次幂 的平方 的立方 的阶乘");
  private static final Set<String> SCALES = Set.of("万", "亿", "万亿");

  private Expressions() {}

  /** Why the number is none by itself, or null. */
  static String reason(String text, Numeral number) {
    boolean part = behind(text, number.start()) || ahead(text, number.end());
    boolean list = grouped(text, number);
    return part || list ? "part of an expression" : heap(text, number) ? "not exact" : null;
  }

  private static boolean behind(String text, int start) {
    char sign = before(text, start);
    char left = before(text, start - 1);
    boolean operand = NumberChars.starts(left) || left == sign || left == '.' || left == ')';
    return sign == '.'
        || (OPERATORS.indexOf(sign) >= 0 && operand)
        || (NumberChars.starts(sign) && !text.startsWith("分之", start - 2));
  }

  private static boolean ahead(String text, int end) {
    if (end >= text.length()) {
      return false;
    }
    char next = text.charAt(end);
    return next == '^' || RAISED.indexOf(next) >= 0 || POWER.at(text, end) != null;
  }

  /** 1,23,456: groups of other than three digits. */
  private static boolean grouped(String text, Numeral number) {
    int start = number.start();
    boolean digits = number.arabic() && text.indexOf(',', start) > start;
    return digits
        && text.indexOf(',', start) < number.end()
        && before(text, start) == ','
        && NumberChars.isArabic(before(text, start - 1));
  }

  /** 亿亿, 千百万, 万千百十 without a digit: as many as can be said. */
  private static boolean heap(String text, Numeral number) {
    for (int i = number.start(); i < number.end(); i++) {
      if (NumberChars.small(text.charAt(i)) == 0 && NumberChars.big(text.charAt(i)) == 0) {
        return false;
      }
    }
    boolean small = NumberChars.small(text.charAt(number.start())) > 0;
    String rest = text.substring(number.start() + (small ? 1 : 0), number.end());
    return !rest.isEmpty() && !SCALES.contains(rest);
  }

  private static char before(String text, int at) {
    return at > 0 && at <= text.length() ? text.charAt(at - 1) : ' ';
  }
}
