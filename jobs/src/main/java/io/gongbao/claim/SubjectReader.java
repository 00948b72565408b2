package io.gongbao.claim;

import io.gongbao.claim.Quantity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what a number is said of: the noun before it (出口1.15万亿元), behind it (11家企业), shared by a
 * list (A、B分别增长5%、6%), or said earlier (同比增长37.3%).
 */
final class SubjectReader {
  private static final Words GENERIC =
      Words.of(
          "增加值 总产量 总量 数量 规模 占比 增速 增幅 涨幅 降幅 比重 总额 总数 增量 总规模 面积 金额 总值 份额 余额 比例 人数 平均 总投资 投资 产值 年均增速"
              + " 跌幅 总面积 平均增速 增长率 成交额 营收 总产值 均价 产量");
  private static final Words LEADS_RIGHT = Words.of("的 左右的 以上的 以内的");
  private static final Words VERBS_RIGHT =
      Words.of(
          "用于 投入 支持 建设 投给 建起 建成 获 参与 进行 以 来 为 在 同比 增长 ， 和 其中 比 占 较 是 左右 达 将 已 并 均 也 全部 得到 实现 完成 继续"
              + " 组成 给予 下降 提高 增加 减少 居 位居 高于 低于 超过 不等 治理 设立");
  private static final Words KEEP_VERBS =
      Words.of(
          "新设 新建 新培育 新登记 新认定 新落地 新开工 新注册 新组建 建成 启动建设 改造 处置 查处 筹集 新改建 改扩建 淘汰 关停 化解 发放 开行 交付 签约 入选 获批"
              + " 覆盖 惠及 新开发 完成 治理 侦破 盘活 提供 修复 转移 救治 办理 接待 开通 培训 吸纳 举办");

  private Subject current = Subject.NONE;
  private Set<String> names = Set.of();

  void forget() {
    current = Subject.NONE;
  }

  Subject current() {
    return current;
  }

  /** Subjects of the numbers of a sentence, in order. */
  List<Subject> read(
      String text,
      List<Place> places,
      List<Measure> measures,
      List<When> times,
      Set<String> regions) {
    this.names = regions;
    List<Subject> subjects = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      Subject subject = Respectively.at(text, places, k, times, subjects);
      if (subject == null) {
        subject = one(text, places, measures, times, subjects, k);
      }
      subject = Sectors.name(text, places, k, subject);
      subjects.add(subject);
      if (!subject.empty() && !measures.get(k).measure().equals("rank")) {
        current = base(subject, measures.get(k));
      }
    }
    return subjects;
  }

  /** What later clauses mean by it: 出口 for 出口增速. */
  private static Subject base(Subject subject, Measure measure) {
    String text = subject.text();
    for (String tail : new String[] {"增速", "涨幅", "增幅", "降幅", "占比"}) {
      if (text.endsWith(tail) && text.length() > tail.length() + 1) {
        return subject.with(text.substring(0, text.length() - tail.length()), subject.cue());
      }
    }
    int share = text.indexOf('占');
    return share > 1 && measure.measure().equals("share")
        ? subject.with(text.substring(0, share), subject.cue())
        : subject;
  }

  private Subject one(
      String text,
      List<Place> places,
      List<Measure> measures,
      List<When> times,
      List<Subject> before,
      int k) {
    Place place = places.get(k);
    String measure = measures.get(k).measure();
    Subject behind = counts(place, measure) ? behind(text, place) : Subject.NONE;
    if (!behind.empty()) {
      return behind;
    }
    if (place.listed() && k > 0) {
      return before.get(k - 1).with(before.get(k - 1).text(), "listed");
    }
    int to = place.quantity().outerStart();
    Subject own =
        before(
            text,
            place.leftStart(),
            measure.equals("rank") ? rankCue(text, place.leftStart(), to) : to,
            times);
    own = says(own.text()) ? own : Subject.NONE;
    if (own.empty()
        && place.leftStart() == place.clauseStart()
        && lastEnd(places, k) < place.clauseStart()) {
      Subject clause =
          clauseBefore(text, place.clauseStart(), Math.max(lastEnd(places, k), 0), times);
      own =
          current.empty() || NOUN_END.before(clause.text(), clause.text().length()) != null
              ? clause
              : own;
    }
    if (measure.equals("share")) {
      own = share(own);
    }
    if (own.empty() && !place.right().isEmpty() && measures.get(k).measure().equals("level")) {
      own = behindAny(text, place);
    }
    if (own.empty()) {
      return current.with(
          current.text() + (measure.equals("share") && place.left().contains("占比") ? "占比" : ""),
          "inherited");
    }
    return joinGeneric(own);
  }

  private static final Words NOUN_END =
      Words.of(
          "收入 水平 价格 总额 产量 率 比重 指数 人口 投资 增加值 总值 规模 里程 余额 资金 支出 总量 面积 指标 能力 消费 利润 出口 进口 进出口 贸易 单产 总产量"
              + " 成本 费用 工资 标准 吞吐量");
  private static final Words RANK_CUES =
      Words.of(
          "居 位居 跃居 稳居 位列 名列 列 排名 排 保持 继续 均居 从 由 成为 升至 上升至 上升到 跃升 提升 蝉联 连续 高居 是 名次 全国 全球 世界 跻身 跨入 进入"
              + " 为 达到 处于 仅次于 ，");

  /** Where the words that lead to a rank begin: 总量|跃居中心城区. */
  private static int rankCue(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (RANK_CUES.at(text, i) != null) {
        return i;
      }
    }
    return RANK_CUES.at(text, from) != null ? from : to;
  }

  private static final Set<String> NOTHING =
      Set.of(
          "一直位于", "整体水平", "远远", "稳", "跃", ".", "中", "多增", "平均每人", "预算数", "执行数", "增长幅度", "仅需", "十年前",
          "这一数字", "一直", "其", "该指数", "那么", "而且", "同期", "调整", "变", "或", "一律削", "小幅", "其余", "人数", "县",
          "两者", "两个指数", "其中", "平均", "同时", "贡献", "约占", "普遍");

  /** False for adverbs, bare places and durations: the subject was said before. */
  private boolean says(String words) {
    boolean span = words.startsWith("连续") || (words.startsWith("每") && words.length() <= 4);
    return !span && !NOTHING.contains(words) && !names.contains(words);
  }

  private static int lastEnd(List<Place> places, int k) {
    return k == 0 ? -1 : places.get(k - 1).quantity().outerEnd();
  }

  /** The clause before, when it holds no number: 城乡居民的消费水平，由175元提高到288元. */
  private static Subject clauseBefore(String text, int clauseStart, int bound, List<When> times) {
    int to = clauseStart - 1;
    int from = to;
    while (from > bound && from > to - 30 && "，；。：".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return to <= from || to - from >= 30 ? Subject.NONE : before(text, from, to, times);
  }

  /** 粮食播种面积 lends 粮食播种 to 产量. */
  private static String ungeneric(String words) {
    String tail = GENERIC.before(words, words.length());
    boolean cut = tail != null && tail.length() > 1 && words.length() - tail.length() >= 2;
    return cut ? words.substring(0, words.length() - tail.length()) : words;
  }

  private Subject joinGeneric(Subject own) {
    String word = GENERIC.at(own.text(), 0);
    boolean generic = word != null && word.length() == own.text().length();
    if (!generic && own.text().startsWith("占") && own.text().length() > 1) {
      generic = true;
    }
    if (!generic || current.empty() || current.text().contains(own.text())) {
      return own;
    }
    String head = ungeneric(current.text());
    return own.with(head + own.text(), "inherited");
  }

  private static boolean counts(Place place, String measure) {
    Quantity q = place.quantity();
    if (measure.equals("share") || measure.equals("growth")) {
      return place.right().startsWith("的")
          && !GROWTH_RIGHT.in(place.right())
          && place.right().length() > 2;
    }
    if (q.kind() != Kind.AMOUNT || place.right().isEmpty()) {
      return false;
    }
    if (q.family().equals("money") || q.family().isEmpty()) {
      return place.right().startsWith("的") || VERBS_RIGHT.at(place.right(), 0) == null;
    }
    return VERBS_RIGHT.at(place.right(), 0) == null;
  }

  private static final Words GROWTH_RIGHT = Words.of("的增 的速度 的年均 的涨幅 的降幅 的目标 的水平 的高位 的历史");

  private static Subject share(Subject own) {
    String text = own.text().startsWith("约占") ? own.text().substring(1) : own.text();
    int at = text.indexOf('占');
    if (at >= 0
        && !text.endsWith("比重")
        && !text.endsWith("占比")
        && !text.endsWith("比例")
        && !text.endsWith("份额")
        && text.length() - at > 1) {
      return own.with(text.replaceFirst("的$", "") + "比重", own.cue());
    }
    return own;
  }

  /** The noun phrase in the words before a number. */
  private static Subject before(String text, int from, int to, List<When> times) {
    Phrase.Piece piece = Phrase.tail(text, from, to);
    int start = piece.start();
    for (int round = 0; round < 3; round++) {
      start = skipTimes(start, piece.end(), times);
      start = Phrase.head(text, start, piece.end()).start();
    }
    Phrase.Piece noun = new Phrase.Piece(start, piece.end());
    int end = cutTimes(noun, times);
    noun = end < noun.end() ? Phrase.tail(text, noun.start(), end) : noun;
    return noun.empty()
        ? Subject.NONE
        : new Subject(tidy(noun.in(text)), noun.start(), noun.end(), "before");
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

  /** A comparison inside the phrase (出口比2020年) ends it. */
  private static int cutTimes(Phrase.Piece noun, List<When> times) {
    for (When time : times) {
      if (time.start() > noun.start() && time.end() <= noun.end() && time.end() >= noun.end() - 6) {
        return time.start();
      }
    }
    return noun.end();
  }

  private static String tidy(String words) {
    String text = unbracket(words);
    while (!text.isEmpty() && "，、：:的（( ".indexOf(text.charAt(text.length() - 1)) >= 0) {
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

  /** The noun phrase behind a number: 11家企业, 500亿元的基金. */
  private Subject behind(String text, Place place) {
    Subject noun = behindAny(text, place);
    if (noun.empty()) {
      return noun;
    }
    String verb = KEEP_VERBS.before(place.left().strip(), place.left().strip().length());
    return verb == null || verb.equals("完成") || verb.equals("建成")
        ? noun
        : noun.with(verb + noun.text(), noun.cue());
  }

  private static Subject behindAny(String text, Place place) {
    int start = place.quantity().outerEnd();
    int end = place.rightEnd();
    String lead = LEADS_RIGHT.at(text, start);
    start += lead == null ? 0 : lead.length();
    boolean remark = start < end && "(（".indexOf(text.charAt(start)) >= 0;
    Phrase.Piece piece = Phrase.tail(text, remark ? end : start, end);
    return piece.empty()
        ? Subject.NONE
        : new Subject(tidy(piece.in(text)), piece.start(), piece.end(), "behind");
  }
}
