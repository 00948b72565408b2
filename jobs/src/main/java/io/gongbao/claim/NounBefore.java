package io.gongbao.claim;

import java.util.List;

/** The noun phrase in the words before a number, without times, connectives and verbs around it. */
final class NounBefore {
  private static final int LONGEST_CLAUSE = 30;

  private static final Words LEADS =
      Words.of(
          "在内的 明确将 决定将 要求将 计划将 技术让 使得 配备 配备了 组建 汇聚 汇聚了 聚集 聚集了 集聚 集聚了 达成 签订了 招收了 引进了 吸引了 促成 判处"
              + " 主要受到 受到 目标是 目标为 预期是 预期为 定下 提出 确定 推出 推出了 出台 出台了 撬动 撬动了 采购了 累计采购 设立了 建立了 建成了 创造了");
  private static final Words CLASSES = Words.of("行业 服务 项目 重大项目 地区 国家 产业 领域 方面 产品 企业 级 于 同 待 候 省 市");
  private static final Words ACTORS = Words.of("报告 组织 政府 部门 银行 公司 集团 企业 机构 央行 国 省 市 部 局 委 会");
  private static final Words AHEAD = Words.of("在 于 会 要 有 进 达 超 实 建 为 对 被 再 继 全 新 成 增 减 开 完 推 计 累");
  private static final Words IS = Words.of("的领域是 的行业是 的产品是 的地区是 的是 的品类是 的方面是 的板块是");
  private static final Words RUNS = Words.of("连续 同比 环比 从国际 从全国 从平均");

  private NounBefore() {}

  static Subject read(String text, int from, int to, List<When> times) {
    Phrase.Piece piece = Phrase.tail(text, from, to);
    Words.Hit lead = LEADS.last(piece.in(text));
    boolean led = lead != null && piece.start() + lead.end() + 2 <= piece.end();
    int start = led ? piece.start() + lead.end() : piece.start();
    for (int round = 0; round < 3; round++) {
      start = Frames.span(text, skipTimes(start, piece.end(), times), piece.end());
      start = led ? start : Phrase.head(text, start, stop(start, piece.end(), times)).start();
    }
    Phrase.Piece noun = new Phrase.Piece(start, piece.end());
    int end = cutTimes(text, noun, times);
    noun = end < noun.end() ? Phrase.tail(text, noun.start(), end) : noun;
    noun = Phrase.tail(text, noun.start(), cutTimes(text, noun, times));
    noun = beforeMove(text, object(text, noun));
    Words.Hit run = noun.empty() ? null : RUNS.first(noun.in(text));
    if (run != null && run.start() >= 2) {
      noun = Phrase.tail(text, noun.start(), noun.start() + run.start());
    }
    return noun.empty()
        ? Subject.NONE
        : new Subject(kind(tidy(timeless(text, noun, times))), noun.start(), noun.end(), "before");
  }

  /** 报告将经济增速上调: what the verb behind 将 or 把 is done to. */
  private static Phrase.Piece object(String text, Phrase.Piece noun) {
    String words = noun.in(text);
    int at = Math.max(words.indexOf('将'), words.indexOf('把'));
    boolean inside = at >= 2 && at + 3 <= words.length() && words.indexOf('的', at) != at + 1;
    boolean verb = inside && AHEAD.at(words, at + 1) != null;
    return inside && !verb && ACTORS.before(words, at) != null
        ? new Phrase.Piece(noun.start() + at + 1, noun.end())
        : noun;
  }

  /** 班列从最初每周一列增加到每天 is said of 班列. */
  private static Phrase.Piece beforeMove(String text, Phrase.Piece noun) {
    String words = noun.in(text);
    int from = Math.max(words.indexOf('从'), words.indexOf('由'));
    boolean moved = from >= 2 && NamedTime.REACHED.in(words.substring(from));
    return moved ? Phrase.tail(text, noun.start(), noun.start() + from) : noun;
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
    int is =
        IS.last(text.substring(from, to)) == null
            ? -1
            : from + IS.last(text.substring(from, to)).end();
    if (is > from && to - is >= 2 && to - is <= 14) {
      return read(text, is, to, times);
    }
    int end = from + Predicates.at(text.substring(from, to));
    Subject noun = read(text, from, end, times);
    return end < to ? noun.with(noun.text(), "clause") : noun;
  }

  /** Words of a time are no connectives: 上半年 does not lose 上. */
  private static int stop(int start, int end, List<When> times) {
    for (When time : times) {
      if (time.start() > start && time.end() < end) {
        return time.start();
      }
    }
    return end;
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

  /** Without the times inside: 江苏近5年的财政收入 leaves 江苏财政收入. */
  private static String timeless(String text, Phrase.Piece noun, List<When> times) {
    StringBuilder out = new StringBuilder();
    int at = noun.start();
    for (When time : times) {
      if (time.start() > at && time.end() + 1 < noun.end()) {
        out.append(text, at, time.start());
        at = text.charAt(time.end()) == '的' ? time.end() + 1 : time.end();
      }
    }
    return out.append(text, at, noun.end()).toString();
  }

  /** A comparison inside the phrase (出口比2020年) ends it. */
  private static int cutTimes(String text, Phrase.Piece noun, List<When> times) {
    for (When time : times) {
      boolean inside = time.start() > noun.start() && time.end() <= noun.end();
      boolean late = inside && time.end() >= noun.end() - 2;
      boolean compared = inside && "比较在从自到以按了过".indexOf(text.charAt(time.start() - 1)) >= 0;
      if (late || (compared && time.end() >= noun.end() - 8)) {
        return time.start();
      }
    }
    return noun.end();
  }

  /** 清水河、苦水河等综合治理工程 are 综合治理工程. */
  private static String kind(String words) {
    int etc = words.indexOf('等');
    boolean listed = etc > 2 && words.lastIndexOf('、', etc) > 0 && etc + 7 <= words.length();
    boolean own = listed && CLASSES.at(words, etc + 1) == null;
    return own ? words.substring(etc + 1) : words;
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
