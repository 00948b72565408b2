package io.gongbao.claim;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Where a time may begin, told by two characters: the expression of times is slow, and most numbers
 * are no dates. Must let through all that {@link PeriodPattern} matches.
 */
final class PeriodStarts {
  private static final String CHINESE = "〇零一二三四五六七八九十两";
  private static final String AFTER_DIGITS = "年月日号季至到—-–~、";
  private static final String AFTER_CHINESE = "年月季至到—-–~、大”";

  /** First characters of times with those that may follow; 0 stands for any digit. */
  private static final String PAIRS =
      "“0 过去 近0的 这0的 最近 今年后天日明 未来 前0的年 去年今 明年 上年半 下半 本年世 同年一 当年前 全年 整年 年底末初以"
          + " 第0 头0 截至 到目 目前 至今 迄今 眼下 现有在如 昨天日 党的 的0的 新的一 开始";

  private static final int YEAR = 4;
  private static final String FREE = "自从";

  private final CharTable<String> follow = new CharTable<>();
  private final BitSet digits = new BitSet();
  private final BitSet free = new BitSet();
  private final BitSet named = new BitSet();

  /** Any of these characters: asked for each letter of a text. */
  private final boolean[] first = new boolean[Character.MAX_VALUE + 1];

  private final List<String> eras;

  PeriodStarts(Collection<String> eras) {
    this.eras = List.copyOf(eras);
    for (String pair : List.of(PAIRS.split(" ", -1))) {
      follow.put(pair.charAt(0), pair.substring(1));
      first[pair.charAt(0)] = true;
    }
    FREE.chars().forEach(free::set);
    this.eras.forEach(era -> named.set(era.charAt(0)));
    (CHINESE + "0123456789").chars().forEach(digits::set);
    List.of(digits, free, named).forEach(set -> set.stream().forEach(c -> first[c] = true));
  }

  /**
   * The first place from this one on where a time may begin; the text's length when there is none.
   */
  int next(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!first[c]) {
        at++;
        continue;
      }
      boolean number = digits.get(c);
      int end = number ? runEnd(text, at) : at + 1;
      if (number ? mayEnd(text, at, end) : mayFollow(text, at, c)) {
        return at;
      }
      at = end;
    }
    return at;
  }

  private boolean mayFollow(String text, int at, char c) {
    String after = follow.get(c);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean fits =
        after != null && (after.indexOf(next) >= 0 || (after.charAt(0) == '0' && digits.get(next)));
    return fits
        || free.get(c)
        || (named.get(c) && eras.stream().anyMatch(e -> text.startsWith(e, at)));
  }

  private static int runEnd(String text, int from) {
    boolean arabic = NumberChars.isArabic(text.charAt(from));
    int at = from + 1;
    while (at < text.length()
        && (arabic
            ? NumberChars.isArabic(text.charAt(at))
            : CHINESE.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** 五 inside a run may end the name of a plan (十四五). */
  private static boolean mayEnd(String text, int from, int end) {
    boolean arabic = NumberChars.isArabic(text.charAt(from));
    boolean plan = !arabic && text.substring(from + 1, end).indexOf('五') >= 0;
    String after = arabic ? AFTER_DIGITS : AFTER_CHINESE;
    boolean year =
        arabic && end - from == YEAR && (text.charAt(from) == '1' || text.charAt(from) == '2');
    return plan || year || (end < text.length() && after.indexOf(text.charAt(end)) >= 0);
  }
}
