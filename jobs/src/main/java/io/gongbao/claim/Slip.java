package io.gongbao.claim;

import io.gongbao.row.Claim;
import java.util.List;
import java.util.Optional;

/**
 * Whether two values differ as an error of writing makes them differ: one digit, two neighbours
 * swapped, a unit, the sign. Values that differ otherwise are more likely two things that were
 * named by the same words.
 */
final class Slip {
  /**
   * Fewer digits than this differ in one of them by chance where the things may not be the same.
   */
  private static final int TELLING_DIGITS = 3;

  /** 万 for 元, 亿 for 万, 亿 for 元: as likely as all other powers of ten are not. */
  static final List<Double> UNITS = List.of(1e4, 1e8);

  /** Figures that a sum or growth ties together leave so much open beside a wrong unit. */
  private static final double NEAR = 0.3;

  private Slip() {}

  /** What went wrong. */
  enum Kind {
    SIGN,
    UNIT,
    DIGIT
  }

  /**
   * @param certain true when both surely name the same thing, so that two digits are enough, or one
   *     where both are exact and equally rounded
   */
  static Optional<Kind> between(Claim first, Claim second, List<Double> powers, boolean certain) {
    double step = Math.max(Stated.of(first).step(), Stated.of(second).step());
    if (step == 0 || first.value() == 0 || second.value() == 0) {
      return Optional.empty();
    }
    long a = Math.round(first.value() / step);
    long b = Math.round(second.value() / step);
    int digits = certain ? TELLING_DIGITS - 1 : TELLING_DIGITS;
    if (a == -b && (certain || Long.toString(Math.abs(a)).length() >= TELLING_DIGITS)) {
      return Optional.of(Kind.SIGN);
    }
    if (powerOfTen(first, second, powers, digits)) {
      return Optional.of(Kind.UNIT);
    }
    int fewest = certain && alike(first, second) ? 1 : digits;
    return digits(Long.toString(a), Long.toString(b), fewest)
        ? Optional.of(Kind.DIGIT)
        : Optional.empty();
  }

  private static boolean alike(Claim first, Claim second) {
    double step = Stated.of(first).step();
    return first.modifier().equals("exact")
        && second.modifier().equals("exact")
        && Math.abs(step - Stated.of(second).step()) <= step * 1e-9;
  }

  /**
   * Whether an error of writing can put a value off by such a factor.
   *
   * @param most the factor that a wrong digit can make
   */
  static boolean couldBe(double factor, double most, List<Double> powers) {
    double large = Math.max(factor, 1 / factor);
    return large <= most || powers.stream().anyMatch(power -> Math.abs(large / power - 1) <= NEAR);
  }

  private static boolean powerOfTen(Claim first, Claim second, List<Double> powers, int digits) {
    double ratio = Math.abs(first.value() / second.value());
    double large = ratio > 1 ? ratio : 1 / ratio;
    double open = relativeStep(first) + relativeStep(second);
    int fewest = Math.min(digits(first), digits(second));
    return powers.stream()
        .filter(power -> fewest >= (UNITS.contains(power) ? digits - 1 : digits))
        .anyMatch(power -> Math.abs(large / power - 1) <= open / 2 + 1e-9);
  }

  /** One digit, or two neighbours swapped; a leading 0 is a digit. */
  private static boolean digits(String a, String b, int digits) {
    if (a.length() > b.length()) {
      return digits(b, a, digits);
    }
    if (a.length() + 1 == b.length() && !b.startsWith("-")) {
      return digits("0" + a, b, digits);
    }
    if (a.length() != b.length() || a.length() < digits || a.equals(b)) {
      return false;
    }
    int at = 0;
    while (a.charAt(at) == b.charAt(at)) {
      at++;
    }
    boolean swapped =
        a.length() >= TELLING_DIGITS
            && at + 1 < a.length()
            && a.charAt(at) == b.charAt(at + 1)
            && a.charAt(at + 1) == b.charAt(at);
    int after = at + (swapped ? 2 : 1);
    return a.substring(after).equals(b.substring(after));
  }

  private static int digits(Claim claim) {
    double step = Stated.of(claim).step();
    return step == 0 ? 0 : Long.toString(Math.round(Math.abs(claim.value()) / step)).length();
  }

  private static double relativeStep(Claim claim) {
    return Stated.of(claim).step() / Math.abs(claim.value());
  }
}
