package io.gongbao.claim;

import java.util.List;

/** The noun phrase in the words before a number, without times, connectives and verbs around it. */
final class NounBefore {
  private static final int LONGEST_CLAUSE = 30;

  private static final Words LEADS =
      Words.of(
          "在内的 明确将 决定将 要求将 计划将 技术让 使得 配备 配备了 组建 汇聚 汇聚了 聚集 聚集了 集聚 集聚了 达成 签订了 招收了 引进了 吸引了 促成 判处"
              + " 推出 推出了 出台 出台了 撬动 撬动了 采购了 累计采购 共采购 共申请 设立了 建立了 建成了 创造了");
  private static final Words RUNS = Words.of("连续 同比 环比");

  private NounBefore() {}

  static Subject read(String text, int from, int to, List<When> times) {
    Phrase.Piece piece = Phrase.tail(text, from, to);
    int start = piece.start();
    for (int round = 0; round < 3; round++) {
      start = skipTimes(start, piece.end(), times);
      start = Phrase.head(text, start, piece.end()).start();
    }
    Phrase.Piece noun = new Phrase.Piece(start, piece.end());
    noun = behindTime(text, noun, times);
    int end = cutTimes(noun, times);
    noun = end < noun.end() ? Phrase.tail(text, noun.start(), end) : noun;
    Words.Hit lead = noun.empty() ? null : LEADS.last(noun.in(text));
    if (lead != null && noun.start() + lead.end() + 2 <= noun.end()) {
      noun = new Phrase.Piece(noun.start() + lead.end(), noun.end());
    }
    Words.Hit run = noun.empty() ? null : RUNS.first(noun.in(text));
    if (run != null && run.start() >= 2) {
      noun = Phrase.tail(text, noun.start(), noun.start() + run.start());
    }
    return noun.empty()
        ? Subject.NONE
        : new Subject(tidy(noun.in(text)), noun.start(), noun.end(), "before");
  }

  /**
   * The clause before, when it holds no number: 城乡居民的消费水平，由175元提高到288元. Its cue is "clause" when a
   * predicate followed the noun.
   */
  static Subject clause(String text, int clauseStart, int bound, List<When> times) {
    int to = clauseStart - 1;
    int from = to;
    while (from > bound
        && from > to - LONGEST_CLAUSE
        && "，；。：".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    if (to <= from || to - from >= LONGEST_CLAUSE) {
      return Subject.NONE;
    }
    int end = from + Predicates.at(text.substring(from, to));
    Subject noun = read(text, from, end, times);
    return end < to ? noun.with(noun.text(), "clause") : noun;
  }

  private static int skipTimes(int start, int end, List<When> times) {
    int at = start;
    for (When time : times) {
      if (time.start() >= at && time.start() <= at + 1 && time.end() <= end) {
        at = time.end();
      }
    }
    return at;
  }

  /** 近5年的 in 某市近5年的财政收入 leaves 财政收入. */
  private static Phrase.Piece behindTime(String text, Phrase.Piece noun, List<When> times) {
    int start = noun.start();
    for (When time : times) {
      boolean inside = time.start() > start && time.end() + 2 < noun.end();
      boolean owns = inside && text.charAt(time.end()) == '的';
      boolean span = owns && text.substring(time.end(), noun.end()).indexOf('年') >= 0;
      start = owns && !span ? time.end() + 1 : start;
    }
    return new Phrase.Piece(start, noun.end());
  }

  /** A comparison inside the phrase (出口比2020年) ends it. */
  private static int cutTimes(Phrase.Piece noun, List<When> times) {
    for (When time : times) {
      if (time.start() > noun.start() && time.end() <= noun.end() && time.end() >= noun.end() - 6) {
        return time.start();
      }
    }
    return noun.end();
  }

  static String tidy(String words) {
    String text = unbracket(words);
    while (!text.isEmpty() && "，、：:的（(. ;；".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1);
    }
    return text;
  }

  /** Without a long remark in brackets. */
  private static String unbracket(String words) {
    int open = Math.max(words.indexOf('（'), words.indexOf('('));
    int close = Math.max(words.indexOf('）'), words.indexOf(')'));
    boolean remark = open > 1 && close > open + 4;
    return remark ? words.substring(0, open) + words.substring(close + 1) : words;
  }
}
