package io.gongbao.claim;

import io.gongbao.row.Claim;
import java.util.List;

/** Claims for tests, from few words. */
final class Made {
  private Made() {}

  /** A claim of fdi_actual, 上海市, 2024, a level in USD, in article a1. */
  static Claim claim(String id, String number, double value) {
    return claim(id, "a1", "level", number, value, "2024", "fdi_actual");
  }

  static Claim claim(
      String id,
      String article,
      String measure,
      String number,
      double value,
      String period,
      String indicator) {
    boolean rate = measure.equals("growth") || measure.equals("share");
    boolean base = measure.equals("growth") || measure.equals("change");
    return of(
        id,
        article,
        measure,
        number,
        value,
        period,
        indicator,
        "exact",
        base ? "yoy" : null,
        rate ? "percent" : "USD",
        "310000",
        "上海市");
  }

  static Claim of(
      String id,
      String article,
      String measure,
      String number,
      double value,
      String period,
      String indicator,
      String modifier,
      String basis,
      String unit,
      String regionCode,
      String regionName) {
    return new Claim(
        id,
        "d",
        "d",
        article,
        id.hashCode(),
        5,
        10,
        0,
        4,
        null,
        null,
        number,
        measure,
        value,
        null,
        unit,
        modifier,
        indicator,
        indicator,
        basis,
        "actual",
        period,
        null,
        null,
        regionName,
        regionCode,
        0.95,
        false,
        List.of(),
        List.of(),
        number);
  }

  static Claim modified(Claim c, String modifier) {
    return of(
        c.claimId(),
        c.articleId(),
        c.measure(),
        c.numberText(),
        c.value(),
        c.period(),
        c.indicator(),
        modifier,
        c.basis(),
        c.unit(),
        c.regionCode(),
        c.regionName());
  }

  static Claim placed(Claim c, String code, String name) {
    return of(
        c.claimId(),
        c.articleId(),
        c.measure(),
        c.numberText(),
        c.value(),
        c.period(),
        c.indicator(),
        c.modifier(),
        c.basis(),
        c.unit(),
        code,
        name);
  }
}
