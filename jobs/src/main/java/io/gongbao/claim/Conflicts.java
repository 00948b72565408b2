package io.gongbao.claim;

import io.gongbao.row.Conflict;
import io.gongbao.row.Metric;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Makes conflict rows whose id depends on kind and claims only. */
final class Conflicts {
  private Conflicts() {}

  static Conflict of(
      String kind,
      Metric about,
      double expected,
      double found,
      String reason,
      List<String> claims) {
    List<String> sorted = claims.stream().distinct().sorted().toList();
    String content = kind + "|" + String.join("|", sorted);
    return new Conflict(
        UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8))
            .toString()
            .replace("-", ""),
        kind,
        sorted,
        about.indicator(),
        about.indicatorText(),
        about.regionName(),
        about.period(),
        expected,
        found,
        found - expected,
        reason);
  }

  /** The number without an exponent and without digits that rounding made up. */
  static String plain(double value) {
    return new BigDecimal(value, new MathContext(12)).stripTrailingZeros().toPlainString();
  }
}
