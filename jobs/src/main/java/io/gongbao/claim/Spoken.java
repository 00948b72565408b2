package io.gongbao.claim;

import io.gongbao.rules.UnitTable.Unit;

/**
 * Words that speech uses for money and writing for pieces (family {@code spoken} of
 * conf/units.tsv): 一斤卖8块 is money, 芯片460亿块 and 40万块屏幕 are pieces.
 */
final class Spoken {
  private static final Words MONEY =
      Words.of(
          "价 钱 元 薪 工资 收入 花 卖 买 费 赚 挣 租 补贴 补助 票 付 每斤 每公斤 一斤 每亩 一亩 存款 贷款 捐 借 省 资金 成本 罚 销售额 营业额 利润");
  private static final String STOPS = "，。；：！？、,;）)";
  private static final String NO_NOUN = STOPS + "增减升降涨跌提多左上以到至的和与就";
  private static final int REACH = 24;

  private Spoken() {}

  /** The unit that the word means here: money only when its clause speaks of it. */
  static Unit meant(Unit unit, String text, int start, int at) {
    if (!unit.family().equals("spoken")) {
      return unit;
    }
    int end = at + unit.printed().length();
    boolean money =
        tenth(text, unit.printed(), end)
            || ((end >= text.length() || NO_NOUN.indexOf(text.charAt(end)) >= 0)
                && MONEY.in(clause(text, start)));
    return money
        ? new Unit(unit.printed(), unit.canonical(), unit.factor(), "money")
        : new Unit(unit.printed(), unit.printed(), 1, "count");
  }

  /** 五块五: one digit behind the word and no unit behind the digit. */
  static boolean tenth(String text, String printed, int end) {
    return printed.equals("块")
        && end < text.length()
        && (NumberChars.isArabic(text.charAt(end)) || NumberChars.digit(text.charAt(end)) > 0)
        && (end + 1 >= text.length() || STOPS.indexOf(text.charAt(end + 1)) >= 0);
  }

  private static String clause(String text, int start) {
    int from = start;
    while (from > 0 && start - from < REACH && STOPS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, start);
  }
}
