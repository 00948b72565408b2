package io.gongbao.claim;

/**
 * A number with its unit and its modifiers as a sentence prints them, before it is known what it
 * measures. Offsets count in the sentence.
 *
 * @param start offset of the number
 * @param end offset after its unit
 * @param outerStart offset of the modifier before it (约, 超过), else start
 * @param outerEnd offset after the modifier behind it (左右, 以上), else end
 * @param high upper end of a range, in base units, else null
 * @param unit base unit; null when none is printed
 * @param family family of the unit in conf/units.tsv; "" when none is printed
 * @param modifier exact, about, nearly, over, at_least, at_most or range; "above" for 以上, which is
 *     over or at_least by status
 * @param optional a borderline number
 */
record Quantity(
    Kind kind,
    int start,
    int end,
    int outerStart,
    int outerEnd,
    double value,
    Double high,
    String unit,
    String family,
    String modifier,
    boolean optional) {

  /** How the number is written. */
  enum Kind {
    /** With a unit, or with none. */
    AMOUNT,
    /** 5%, 三成, 百分之五. */
    PERCENT,
    /** 个百分点, 个基点. */
    POINTS,
    /** 2.3倍. */
    TIMES,
    /** 2.5:1. */
    RATIO,
    /** 四分之一, 一半. */
    FRACTION,
    /** 第一, 首位. */
    RANK,
    /** 翻一番, 倍增: value is the growth in percent. */
    DOUBLING
  }

  Quantity withUnit(String newUnit, String newFamily, double factor, Kind newKind) {
    return new Quantity(
        newKind,
        start,
        end,
        outerStart,
        outerEnd,
        Decimals.times(value, factor),
        high == null ? null : Decimals.times(high, factor),
        newUnit,
        newFamily,
        modifier,
        optional);
  }

  Quantity withModifier(String newModifier) {
    return new Quantity(
        kind, start, end, outerStart, outerEnd, value, high, unit, family, newModifier, optional);
  }
}
