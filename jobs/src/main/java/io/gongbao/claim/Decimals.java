package io.gongbao.claim;

import java.math.BigDecimal;
import java.math.MathContext;

/** Products and sums as decimal arithmetic gives them: 17.1 times 10^8 is 1710000000. */
final class Decimals {
  private Decimals() {}

  static double times(double value, double factor) {
    if (!Double.isFinite(value) || !Double.isFinite(factor)) {
      return value * factor;
    }
    return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(factor)).doubleValue();
  }

  static double plus(double value, double more) {
    return more == 0 || !Double.isFinite(value)
        ? value
        : BigDecimal.valueOf(value).add(BigDecimal.valueOf(more)).doubleValue();
  }

  /** Eight digits of an endless fraction: one third is 33.333333 percent. */
  static double significant(double value) {
    return Double.isFinite(value) ? new BigDecimal(value, new MathContext(8)).doubleValue() : value;
  }
}
