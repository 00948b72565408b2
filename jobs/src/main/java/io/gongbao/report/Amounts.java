package io.gongbao.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/**
 * Values of claims and metrics as Chinese readers write them: 1710000000 USD is 17.1亿美元.
 *
 * <p>Four significant digits below 万, else two decimals of 万 or 亿; what a text said itself is in
 * number_text, and the page shows that where it can.
 */
final class Amounts {
  private static final Map<String, String> UNITS =
      Map.of(
          "CNY", "元", "USD", "美元", "HKD", "港元", "EUR", "欧元", "JPY", "日元", "percent", "%", "pp",
          "个百分点", "times", "倍");
  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_UP);

  private Amounts() {}

  /** Value and unit; unit may be null. */
  static String of(double value, String unit) {
    if (!Double.isFinite(value)) {
      return "—";
    }
    if ("rank".equals(unit)) {
      return "第" + plain(BigDecimal.valueOf(value));
    }
    return magnitude(value, unit) + unit(unit);
  }

  /** Unit in Chinese; empty for none. */
  static String unit(String unit) {
    return unit == null ? "" : UNITS.getOrDefault(unit, unit);
  }

  /** Signed percent: +37.3%. */
  static String growth(double percent) {
    return (percent > 0 ? "+" : "") + plain(BigDecimal.valueOf(percent).round(FOUR)) + "%";
  }

  /** A share of 0 to 1 in percent, one decimal. */
  static String share(double share) {
    return Html.number(share * 100, 1) + "%";
  }

  /** A difference of shares in percentage points, signed. */
  static String points(double difference) {
    return String.format(Locale.ROOT, "%+.1f", difference * 100).replace('-', '−') + " 个百分点";
  }

  private static String magnitude(double value, String unit) {
    BigDecimal exact = BigDecimal.valueOf(value);
    boolean rate = "percent".equals(unit) || "pp".equals(unit) || "times".equals(unit);
    double size = rate ? 0 : Math.abs(value);
    if (size >= 1e8) {
      return plain(exact.movePointLeft(8).setScale(2, RoundingMode.HALF_UP)) + "亿";
    }
    if (size >= 1e4) {
      return plain(exact.movePointLeft(4).setScale(2, RoundingMode.HALF_UP)) + "万";
    }
    return plain(exact.round(FOUR));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0
        ? "0"
        : number.stripTrailingZeros().toPlainString().replace('-', '−');
  }
}
