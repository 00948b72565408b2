package io.gongbao.claim;

/** Characters that numbers are written with. */
final class NumberChars {
  private static final String DIGITS = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖两";
  private static final int[] VALUES = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2
  };

  /** For every character its digit and one more, 0 for others: asked for each letter of a text. */
  private static final byte[] BY_CHAR = new byte[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < VALUES.length; i++) {
      BY_CHAR[DIGITS.charAt(i)] = (byte) (VALUES[i] + 1);
    }
  }

  private static final boolean[] STARTS = new boolean[Character.MAX_VALUE + 1];

  static {
    for (char c : (DIGITS + "0123456789十拾百佰千仟万亿兆").toCharArray()) {
      STARTS[c] = true;
    }
  }

  private NumberChars() {}

  /** True for characters with which a number can start. */
  static boolean starts(char c) {
    return STARTS[c];
  }

  static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  /** Value of a Chinese digit, or -1. */
  static int digit(char c) {
    return BY_CHAR[c] - 1;
  }

  /** Value of 十, 百 or 千, or 0. */
  static int small(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }

  /** Power of ten of 万, 亿 or 兆, or 0. */
  static int big(char c) {
    return switch (c) {
      case '万' -> 4;
      case '亿' -> 8;
      case '兆' -> 12;
      default -> 0;
    };
  }
}
