package io.gongbao.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what a number is said of: the noun before it (出口1.15万亿元), behind it (11家企业), shared by a
 * list (A、B分别增长5%、6%), or said earlier (同比增长37.3%).
 */
final class SubjectReader {
  private static final Words NOUN_END =
      Words.of(
          "收入 水平 价格 总额 产量 率 比重 指数 人口 投资 增加值 总值 规模 里程 余额 资金 支出 总量 面积 指标 能力 消费 利润 出口 进口 进出口 贸易 单产 总产量"
              + " 成本 费用 工资 标准 吞吐量");
  private static final Words RANK_CUES =
      Words.of(
          "居 位居 跃居 稳居 位列 名列 列 排名 排第 排在 保持 继续 均居 从 由 成为 升至 上升至 上升到 跃升 提升 蝉联 连续 高居 是 名次 全国 全球 世界 跻身 跨入 进入"
              + " 为 达到 处于 仅次于 ，");
  private static final Words COMPARED =
      Words.of("高出 高于 低于 快于 慢于 超出 领先 相当于 恢复到 恢复至 好于 优于 落后 分别快于 分别高于 大幅高于 明显高于");
  private static final Set<String> NOTHING =
      Set.of(
          "一直位于", "整体水平", "远远", "稳", "跃", ".", "中", "多增", "平均每人", "预算数", "执行数", "增长幅度", "仅需", "十年前",
          "这一数字", "一直", "其", "该指数", "那么", "而且", "同期", "调整", "变", "或", "一律削", "小幅", "其余", "人数", "县",
          "两者", "两个指数", "其中", "平均", "同时", "贡献", "约占", "普遍", "增产", "减产", "增收", "月小幅", "直接", "首次",
          "两年", "三年", "整体", "跻身");

  private Subject current = Subject.NONE;
  private Set<String> names = Set.of();

  void forget() {
    current = Subject.NONE;
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
        current = Inheritance.base(placeless(text, subject), measures.get(k));
      }
    }
    return subjects;
  }

  /** Later sentences do not know that 山东省 in 山东省进出口 was a place. */
  private Subject placeless(String text, Subject subject) {
    int end = subject.cue().equals("before") ? subject.start() : -1;
    boolean partner = end > 0 && "对与从向自".indexOf(text.charAt(end - 1)) >= 0;
    for (String name : partner ? Set.<String>of() : names) {
      String words = subject.text();
      if (words.startsWith(name) && words.length() > name.length() + 1) {
        return subject.with(words.substring(name.length()), subject.cue());
      }
    }
    return subject;
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
    Subject behind =
        measure.equals("rank") ? greatest(place) : NounBehind.read(text, place, measure, times);
    if (!behind.empty()) {
      return behind;
    }
    if (place.listed() && k > 0) {
      return before.get(k - 1).with(before.get(k - 1).text(), "listed");
    }
    Subject own = own(text, places, times, before, k, measure);
    if (own.empty() && !place.right().isEmpty() && measure.equals("level")) {
      own = NounBehind.any(text, place);
    }
    if (own.empty()) {
      boolean part = measure.equals("share") && place.left().contains("占比");
      return current.with(current.text() + (part ? "占比" : ""), "inherited");
    }
    return Inheritance.join(own, current, place, measure);
  }

  /** 第二大进口国 ranks 进口. */
  private static Subject greatest(Place place) {
    String right = place.right();
    boolean country = right.startsWith("大") && right.indexOf("口国") == 2;
    return country
        ? new Subject(right.substring(1, 3), -1, -1, "behind")
        : right.startsWith("大经济体") ? new Subject("经济体", -1, -1, "behind") : Subject.NONE;
  }

  /** What the words of the clause, or a clause without numbers before it, say themselves. */
  private Subject own(
      String text,
      List<Place> places,
      List<When> times,
      List<Subject> before,
      int k,
      String measure) {
    Place place = places.get(k);
    int to = place.quantity().outerStart();
    int from = place.leftStart();
    Subject own =
        NounBefore.read(text, from, measure.equals("rank") ? rankCue(text, from, to) : to, times);
    own = says(own.text()) ? own : Subject.NONE;
    own = compares(place.left().strip()) ? Subject.NONE : own;
    if (own.empty() && k > 0 && PeriodChooser.first(text, places.get(k - 1))) {
      return before.get(k - 1).with(before.get(k - 1).text(), "inherited");
    }
    int last = k == 0 ? -1 : places.get(k - 1).quantity().outerEnd();
    if (own.empty() && from == place.clauseStart() && last < from) {
      Subject clause = NounBefore.clause(text, from, Math.max(last, 0), times);
      boolean cut = clause.cue().equals("clause");
      boolean named = cut || NOUN_END.before(clause.text(), clause.text().length()) != null;
      boolean said = (current.empty() || named) && says(clause.text());
      own = said ? clause.with(clause.text(), "before") : own;
    }
    return measure.equals("share") ? share(own) : own;
  }

  /** Where the words that lead to a rank begin: 总量|跃居中心城区. */
  private static int rankCue(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (RANK_CUES.at(text, i) != null) {
        return i;
      }
    }
    return RANK_CUES.at(text, from) != null ? from : to;
  }

  /** 比各项贷款增速高25.6个百分点 says nothing of its own. */
  private static boolean compares(String left) {
    boolean noun = left.startsWith("比重") || left.startsWith("比例") || left.startsWith("比率");
    return !noun && (left.startsWith("比") || left.startsWith("较"));
  }

  /** False for adverbs, bare places, durations and comparisons: the subject was said before. */
  private boolean says(String words) {
    boolean span = words.startsWith("连续") || (words.startsWith("每") && words.length() <= 4);
    return !span
        && !NOTHING.contains(words)
        && !names.contains(words)
        && COMPARED.at(words, 0) == null;
  }

  private static Subject share(Subject own) {
    String text = own.text().startsWith("约占") ? own.text().substring(1) : own.text();
    int at = text.indexOf('占');
    boolean whole = at >= 0 && text.length() - at > 1;
    boolean named = SHARES.before(text, text.length()) != null;
    return whole && !named ? own.with(text.replaceFirst("的$", "") + "比重", own.cue()) : own;
  }

  private static final Words SHARES = Words.of("比重 占比 比例 份额");
}
