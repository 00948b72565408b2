package io.gongbao.claim;

import java.math.BigDecimal;

/**
 * Reads numbers as Chinese texts write them: 1.2万亿, 四亿零七百多万, 二十点五, 三五百 (300 to 500), 26亿6000万, 百余,
 * 壹佰. Scales multiply what stands before them; 亿 also takes the 万 before it, and 亿亿 is 10^16.
 *
 * <p>Weakness: a lone 千 or 万 (千家, 万名) is read as the number that it often, but not always, is.
 */
final class ChineseNumber {
  private static final int LONGEST = 30;

  /** Above what anybody counts: a computer's 10 百亿亿次 are 10^19. */
  private static final BigDecimal TOO_BIG = BigDecimal.TEN.pow(21);

  private final String text;
  private final int start;
  private int at;
  private final ScaledSum low = new ScaledSum();
  private final ScaledSum high = new ScaledSum();
  private boolean pair;
  private boolean more;
  private boolean vague;
  private boolean scaled;
  private boolean overflow;
  private boolean plain = true;

  private ChineseNumber(String text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
  }

  /** The number that starts here, or null. Full-width digits must have been made half-width. */
  static Numeral read(String text, int start) {
    return new ChineseNumber(text, start).read();
  }

  private Numeral read() {
    while (at < text.length() && step(text.charAt(at))) {
      if (at - start > LONGEST * 2) {
        overflow = true;
      }
    }
    if (at == start) {
      return null;
    }
    low.finish();
    high.finish();
    BigDecimal value = low.total;
    overflow |= value.abs().compareTo(TOO_BIG) > 0;
    return new Numeral(
        start,
        at,
        overflow ? 0 : value.doubleValue(),
        pair && !overflow ? Double.valueOf(high.total.doubleValue()) : null,
        more,
        vague,
        scaled,
        plain && !scaled,
        NumberChars.isArabic(text.charAt(start)),
        overflow);
  }

  private boolean step(char c) {
    if (NumberChars.isArabic(c)) {
      return low.current == null && !more && arabic();
    }
    if (NumberChars.digit(c) >= 0) {
      return chineseDigits(c);
    }
    if (NumberChars.small(c) > 0) {
      return scale(c, NumberChars.small(c), 0);
    }
    if (NumberChars.big(c) > 0) {
      return scale(c, 0, NumberChars.big(c));
    }
    return marker(c);
  }

  private boolean arabic() {
    int from = at;
    int end = digitsEnd(at);
    while (end + 3 < text.length() + 0
        && text.charAt(end) == ','
        && digitsEnd(end + 1) == end + 4) {
      end += 4;
    }
    if (end + 1 < text.length() && text.charAt(end) == '.') {
      int tenths = text.charAt(end + 1) == ' ' ? end + 2 : end + 1;
      end =
          tenths < text.length() && NumberChars.isArabic(text.charAt(tenths))
              ? digitsEnd(tenths)
              : end;
    }
    at = end;
    if (end - from > LONGEST) {
      overflow = true;
      return true;
    }
    set(new BigDecimal(text.substring(from, end).replace(",", "").replace(" ", "")));
    return true;
  }

  private int digitsEnd(int from) {
    int i = from;
    while (i < text.length() && NumberChars.isArabic(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean chineseDigits(char c) {
    boolean zero = c == '零' || c == '〇';
    if (zero && scaled && at + 1 < text.length() && NumberChars.isArabic(text.charAt(at + 1))) {
      return skip(at + 1);
    }
    if (low.current != null || more || (scaled && NumberChars.isArabic(text.charAt(start)))) {
      return false;
    }
    int end = at;
    StringBuilder run = new StringBuilder();
    while (end < text.length()
        && NumberChars.digit(text.charAt(end)) >= 0
        && run.length() <= LONGEST) {
      run.append(NumberChars.digit(text.charAt(end)));
      end++;
    }
    boolean zeroFirst = zero && run.length() > 1 && scaled;
    if (zeroFirst) {
      run.deleteCharAt(0);
    } else if (scaled && run.length() == 1 && zero) {
      return skip(end);
    }
    if (run.length() == 2 && isPair(run, end)) {
      pair = true;
      low.current = BigDecimal.valueOf(run.charAt(0) - '0');
      high.current = BigDecimal.valueOf(run.charAt(1) - '0');
    } else {
      set(new BigDecimal(run.toString()));
    }
    low.colloquial = run.length() == 1 && !zeroFirst;
    at = end;
    decimals();
    return true;
  }

  private boolean skip(int end) {
    low.gap = true;
    high.gap = true;
    at = end;
    return (end < text.length() && NumberChars.digit(text.charAt(end)) >= 0) || end < text.length();
  }

  /** Two rising digits before a scale or a unit: 三五百, 七八万, 二三十. */
  private boolean isPair(StringBuilder run, int end) {
    int rise = run.charAt(1) - run.charAt(0);
    return rise >= 1
        && rise <= 2
        && run.charAt(0) != '0'
        && (end >= text.length() || text.charAt(end) != '年');
  }

  private void decimals() {
    if (at + 1 < text.length()
        && text.charAt(at) == '点'
        && NumberChars.digit(text.charAt(at + 1)) >= 0
        && !pair) {
      StringBuilder run = new StringBuilder("0.");
      int end = at + 1;
      while (end < text.length()
          && NumberChars.digit(text.charAt(end)) >= 0
          && run.length() < LONGEST) {
        run.append(NumberChars.digit(text.charAt(end)));
        end++;
      }
      BigDecimal fraction = new BigDecimal(run.toString());
      set((low.current == null ? BigDecimal.ZERO : low.current).add(fraction));
      low.colloquial = false;
      at = end;
    }
  }

  private boolean scale(char c, int factor, int power) {
    boolean first = at == start;
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if ((c == '千' && "瓦米克伏卡焦赫".indexOf(next) >= 0)
        || (c == '兆' && (first || "瓦赫字".indexOf(next) >= 0))) {
      return false;
    }
    scaled = scaled || factor != 10 || power > 0;
    plain = false;
    low.scale(factor, power);
    high.scale(factor, power);
    at++;
    if (factor > 0 && at < text.length() && "零〇".indexOf(text.charAt(at)) >= 0) {
      low.colloquialOff = true;
    }
    tenDecimals();
    return true;
  }

  private void tenDecimals() {
    if (at + 1 < text.length()
        && text.charAt(at) == '点'
        && NumberChars.digit(text.charAt(at + 1)) >= 0) {
      decimals();
    }
  }

  private boolean marker(char c) {
    if (at == start) {
      return false;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if ((c == '多'
            || c == '余'
            || c == '來'
            || (c == '来' && NumberChars.small(text.charAt(at - 1)) == 10))
        && !more
        && !leads(next)) {
      more = true;
      at++;
      return true;
    }
    if (c == '几' && low.current == null && !leads(next)) {
      vague = true;
      at++;
      return true;
    }
    return false;
  }

  /** Words that begin with 多 or 余 after a number: 一多半, 余杭. */
  private static boolean leads(char next) {
    return "半元样次方边层年杭姚名".indexOf(next) >= 0 && "年元次名层".indexOf(next) < 0;
  }

  private void set(BigDecimal value) {
    low.current = value;
    high.current = value;
  }
}
