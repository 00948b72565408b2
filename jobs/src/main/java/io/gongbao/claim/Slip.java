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
  private static final List<Double> UNITS = List.of(1e4, 1e8);

  private Slip() {}

  /** What went wrong. */
  enum Kind {
    SIGN,
    UNIT,
    DIGIT
  }

  /**
   * @param certain true when other statements support the first value, so that two digits are
   *     enough
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
    return digits(Long.toString(a), Long.toString(b), digits)
        ? Optional.of(Kind.DIGIT)
        : Optional.empty();
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

  /** One digit, or two neighbours swapped. */
  private static boolean digits(String a, String b, int digits) {
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
