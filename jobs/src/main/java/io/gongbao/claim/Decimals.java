package io.gongbao.claim;

import java.math.BigDecimal;

/** Products as decimal arithmetic gives them: 17.1 times 10^8 is 1710000000. */
final class Decimals {
  private Decimals() {}

  static double times(double value, double factor) {
    if (!Double.isFinite(value) || !Double.isFinite(factor)) {
      return value * factor;
    }
    return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(factor)).doubleValue();
  }
}
