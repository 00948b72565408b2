package io.gongbao.claim;

/**
 * Words that only say where, when or how, and so name nothing that could be measured: 在前期工作的基础上,
 * 高峰期, 在这次会议上. A number behind them is said of what was named before.
 */
final class Frames {
  private static final Words ALWAYS =
      Words.of("期间 初期 时期 阶段 高峰期 基础上 之际 之后 之前 以来 以后 以前 过程中 条件下 情况下 背景下 前提下");
  private static final Words AFTER_IN = Words.of("上 里 内 后 前 时 中 下");
  private static final String IN = "在于从自";

  private Frames() {}

  private static final String NUMERALS = "一二三四五六七八九十两几数近过0123456789";
  private static final Words SPANS = Words.of("年 年前 年来 年间 年里 年内 年后 个月 个月里 个月来 天 天里 天内 周");
  private static final Words GROUPS = Words.of("省 市 国 地 区 县 者 省份 地区 城市 国家 省市 家 个省 个市 个国家 个城市");
  private static final int LONGEST_NUMERAL = 3;

  /** Where a span of time that begins here ends (五年来, 三个月里的), or the place itself. */
  static int span(String text, int start, int end) {
    int at = start;
    while (at < end && at - start < LONGEST_NUMERAL && NUMERALS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String unit = at == start ? null : SPANS.at(text, at);
    if (unit == null || at + unit.length() > end) {
      return start;
    }
    int after = at + unit.length();
    return after < end && text.charAt(after) == '的' ? after + 1 : after;
  }

  /** 两省, 三者, 各地: places or things counted together, named before. */
  static boolean group(String words) {
    boolean counted = !words.isEmpty() && "两三四五六七八九十各多".indexOf(words.charAt(0)) >= 0;
    String noun = counted ? GROUPS.at(words, 1) : null;
    return noun != null && noun.length() == words.length() - 1;
  }

  /** True when the whole phrase is a frame. */
  static boolean only(String text, Subject subject) {
    String phrase = subject.text();
    if (ALWAYS.before(phrase, phrase.length()) != null) {
      return true;
    }
    int before = subject.start() - 1;
    boolean led = before >= 0 && IN.indexOf(text.charAt(before)) >= 0;
    return led && AFTER_IN.before(phrase, phrase.length()) != null;
  }
}
