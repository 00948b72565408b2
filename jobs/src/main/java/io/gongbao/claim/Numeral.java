package io.gongbao.claim;

/**
 * A number as read from a text, without its unit.
 *
 * @param end offset after its last character
 * @param high upper end of an approximate pair (三五百), else null
 * @param more it ends in or holds 多 or 余: at least this much
 * @param vague it holds 几: no exact number
 * @param scaled it holds 百, 千, 万 or 亿, so it may stand without a unit
 * @param digits it is a plain run of digits, Arabic or Chinese, without scale
 * @param arabic it begins with an Arabic digit
 * @param overflow it is too long to be meant
 */
record Numeral(
    int start,
    int end,
    double value,
    Double high,
    boolean more,
    boolean vague,
    boolean scaled,
    boolean digits,
    boolean arabic,
    boolean overflow) {

  int length() {
    return end - start;
  }
}
