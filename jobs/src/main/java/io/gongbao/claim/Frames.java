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
