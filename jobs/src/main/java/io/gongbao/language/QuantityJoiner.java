package io.gongbao.language;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.Set;

/**
 * Finds the words that make one quantity (17.1 亿 美元, 37.3 %, 3.2 个 百分点) or one date (2024 年, 5月 23
 * 日). A range (2019-2021年) stays three tokens. Known weakness: a numeral that is part of a name (八
 * 项 规定) is a quantity unless the lexicon holds the name.
 */
final class QuantityJoiner {
  private static final String NUMERALS = "0123456789０１２３４５６７８９.．,，〇零一二两三四五六七八九十百千万亿几数半";
  private static final String MORE = "多余来";
  private static final String UNITS = "%％‰℃人年月日号时户名";
  private static final Set<String> AFTER_PIECE = Set.of("百分点", "月", "小时", "工作日");
  private static final String DATE_UNITS = "年月日号时";

  private QuantityJoiner() {}

  /**
   * Index after the last word of the quantity or date that begins at a word; that word's own + 1 if
   * none.
   */
  static int end(List<Term> words, int from) {
    int at = from;
    if (words.get(at).word.equals("第") && at + 1 < words.size()) {
      at++;
    }
    if (isMonth(words.get(at)) && at == from) {
      return day(words, at + 1);
    }
    if (isLatin(words.get(at)) && at == from) {
      return code(words, at + 1);
    }
    if (!isNumber(words.get(at)) && !isOrdinal(words.get(at))) {
      return from + 1;
    }
    at++;
    if (at < words.size() && isLatin(words.get(at)) && words.get(at).word.length() <= 2) {
      return at + 1;
    }
    while (at < words.size() && (isNumber(words.get(at)) || isMore(words, at))) {
      at++;
    }
    if (at < words.size() && isUnit(words.get(at))) {
      String unit = words.get(at).word;
      at++;
      if (unit.equals("个") && at < words.size() && AFTER_PIECE.contains(words.get(at).word)) {
        at++;
      }
      return unit.equals("月") ? day(words, at) : at;
    }
    return at;
  }

  /** Part of speech of what was joined: t for a date, mq for a quantity, m for a bare number. */
  static String pos(String joined, String lastPos) {
    char last = joined.charAt(joined.length() - 1);
    if (isLatin(last)) {
      return "nx";
    }
    if (lastPos.equals("t") || (DATE_UNITS.indexOf(last) >= 0 && isDate(joined))) {
      return "t";
    }
    return NUMERALS.indexOf(last) >= 0 && joined.charAt(0) != '第' ? "m" : "mq";
  }

  private static boolean isDate(String joined) {
    int digits = joined.length() - 1;
    return joined.charAt(digits) != '年' || digits == 4;
  }

  private static int day(List<Term> words, int at) {
    boolean day =
        at + 1 < words.size()
            && isNumber(words.get(at))
            && (words.get(at + 1).word.equals("日") || words.get(at + 1).word.equals("号"));
    return day ? at + 2 : at;
  }

  /** Letters with the number that belongs to them: GPT-4, T3; but GDP 5.3 % stays apart. */
  private static int code(List<Term> words, int at) {
    boolean digits = at < words.size() && isNumber(words.get(at)) && isDigit(words.get(at).word);
    boolean free = digits && (at + 1 == words.size() || !isUnit(words.get(at + 1)));
    return free ? at + 1 : at;
  }

  private static boolean isDigit(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLatin(Term term) {
    String word = term.word;
    return isLatin(word.charAt(0));
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isOrdinal(Term term) {
    String word = term.word;
    return word.length() > 1
        && word.charAt(0) == '第'
        && NUMERALS.indexOf(word.charAt(1)) >= 0
        && NUMERALS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static boolean isMonth(Term term) {
    return term.nature == Nature.t
        && term.word.endsWith("月")
        && NUMERALS.indexOf(term.word.charAt(0)) >= 0;
  }

  private static boolean isNumber(Term term) {
    if (term.nature != Nature.m) {
      return false;
    }
    for (int i = 0; i < term.word.length(); i++) {
      if (NUMERALS.indexOf(term.word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMore(List<Term> words, int at) {
    String word = words.get(at).word;
    return MORE.indexOf(word.charAt(0)) >= 0
        && (word.length() == 2
            || (at + 1 < words.size()
                && word.length() == 1
                && (isUnit(words.get(at + 1)) || isNumber(words.get(at + 1)))));
  }

  private static boolean isUnit(Term term) {
    return (term.nature != null && term.nature.startsWith("q"))
        || (term.word.length() == 1 && UNITS.indexOf(term.word.charAt(0)) >= 0)
        || (term.nature == Nature.t && (term.word.startsWith("月") || term.word.startsWith("年")));
  }
}
