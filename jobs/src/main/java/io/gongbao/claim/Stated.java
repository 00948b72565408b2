package io.gongbao.claim;

import io.gongbao.row.Claim;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a statement leaves open: 17.1亿 is anything from 17.05亿 to 17.15亿, 超1.4万亿 anything
 * from there to 1.54万亿.
 *
 * <p>The last digit written is taken as rounded, so half a step is left on both sides. Words of
 * approximation leave a tenth.
 *
 * @param low least value that fits
 * @param high greatest value that fits
 * @param step worth of the last digit written, in the unit of the claim; 0 when exact by nature
 */
record Stated(double low, double high, double step) {
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,，]*(?:[.．](\\d+))?");

  /** Ways of saying a number in which two writers of one figure write the same digits. */
  private static final Set<String> ALIKE = Set.of("exact", "about");

  private static final double APPROXIMATE = 0.1;
  private static final double FLOAT_NOISE = 1e-9;

  static Stated of(Claim claim) {
    double value = claim.value();
    if (claim.measure().equals("rank")) {
      return new Stated(value, value, 0);
    }
    double step = step(claim);
    double wide = Math.abs(value) * APPROXIMATE;
    double noise = Math.abs(value) * FLOAT_NOISE;
    double top = claim.valueHigh() == null ? value : Math.max(value, claim.valueHigh());
    double below = value - step / 2 - noise;
    double above = top + step / 2 + noise;
    return switch (claim.modifier()) {
      case "about" -> new Stated(below - wide, above + wide, step);
      case "nearly" -> new Stated(below - wide, top + noise, step);
      case "over" -> new Stated(value - noise, above + Math.max(wide, step), step);
      case "at_least" -> new Stated(below, Double.POSITIVE_INFINITY, step);
      case "at_most" -> new Stated(Double.NEGATIVE_INFINITY, above, step);
      default -> new Stated(below, above, step);
    };
  }

  boolean meets(Stated other) {
    return low <= other.high && other.low <= high;
  }

  /**
   * True when rounding or cutting off digits does not explain that they are not the same. Two that
   * say as many digits in the same way must say the same ones.
   */
  static boolean differ(Claim first, Claim second) {
    Stated a = of(first);
    Stated b = of(second);
    if (!a.meets(b)) {
      return !a.cutOff(first, second) && !b.cutOff(second, first);
    }
    boolean alike =
        first.modifier().equals(second.modifier())
            && ALIKE.contains(first.modifier())
            && first.valueHigh() == null
            && second.valueHigh() == null
            && Math.abs(a.step() - b.step()) <= a.step() * FLOAT_NOISE;
    return alike && Math.abs(first.value() - second.value()) > a.step() / 2;
  }

  /** Whether the first is the second without its last digits: 2114万 of 2114.8万. */
  private boolean cutOff(Claim own, Claim finer) {
    double rest = Math.abs(finer.value()) - Math.abs(own.value());
    return own.modifier().equals("exact")
        && own.value() * finer.value() > 0
        && rest >= 0
        && rest <= step;
  }

  /** Worth of the last digit: from the digits as written, else from the last one that is not 0. */
  private static double step(Claim claim) {
    double value = Math.abs(claim.value());
    Matcher digits = DIGITS.matcher(claim.numberText());
    if (digits.find()) {
      double written = Double.parseDouble(digits.group().replaceAll("[,，]", "").replace('．', '.'));
      int decimals = digits.group(1) == null ? 0 : digits.group(1).length();
      if (written != 0 && value != 0) {
        return value / written * Math.pow(10, -decimals);
      }
    }
    return lastDigit(value);
  }

  private static double lastDigit(double value) {
    double step = 1e-6;
    while (step < value && Math.abs(value / (step * 10) - Math.rint(value / (step * 10))) < 1e-9) {
      step *= 10;
    }
    return value == 0 ? 0 : step;
  }
}
