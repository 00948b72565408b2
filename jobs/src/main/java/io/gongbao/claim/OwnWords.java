package io.gongbao.claim;

import java.util.Set;

/**
 * What the words of a number's clause, or of a clause without numbers before it, say themselves.
 */
final class OwnWords {
  private static final Words NOUN_END =
      Words.of(
          "收入 水平 价格 总额 产量 率 比重 指数 人口 投资 增加值 总值 规模 里程 余额 资金 支出 总量 面积 指标 能力 消费 利润 出口 进口 进出口 贸易 单产 总产量"
              + " 成本 费用 工资 标准 吞吐量");
  private static final Words RANK_CUES =
      Words.of(
          "居 位居 跃居 稳居 位列 名列 列 排名 排第 排在 保持 继续 均居 从 由 成为 升至 上升至 上升到 跃升 提升 蝉联 连续 高居 是 名次 全国 全球 世界 跻身 跨入 进入"
              + " 为 达到 处于 仅次于 ，");
  private static final Words COMPARED =
      Words.of(
          "这比起 比起 远远超过 大大超过 超过了 高出 高于 低于 快于 慢于 超出 领先 相当于 恢复到 恢复至 好于 优于 落后 分别快于 分别高于 大幅高于 明显高于");
  private static final Set<String> NOTHING =
      Set.of(
          "稳", "一直位于", "整体水平", "中", "多增", "平均每人", "预算数", "执行数", "增长幅度", "仅需", "十年前", "这一数字", "该指数",
          "调整", "一律削", "其余", "人数", "县", "两者", "两个指数", "平均", "贡献", "约占", "增产", "减产", "增收", "月小幅",
          "这个数", "这个数字", "这个比例", "这一比例", "这一指标", "该数", "该比例", "总数", "整体", "跻身");

  private static final Words SUMS = Words.of("合计 共计 总计");
  private static final String MOVES = "增升涨降减跌";
  private static final Words COUNTED = Words.of("省区市 省市区 省份 省市 省 市 县 区县 县市 国");
  private static final Words CHANGES = Words.of("涨幅 增幅 降幅 增速 跌幅 同比 环比");
  private static final Words SHARES = Words.of("比重 占比 比例 份额");

  private final Set<String> regions;

  /** Names of places in the sentence are no subject. */
  OwnWords(Set<String> regions) {
    this.regions = regions;
  }

  Subject read(Spot spot, boolean known) {
    Place place = spot.place();
    int to = place.quantity().outerStart();
    int from = place.leftStart();
    from = spot.k() > 0 && from == spot.bound() ? behindCounted(spot, from, to) : from;
    int end = spot.measure().equals("rank") ? rankCue(spot.text(), from, to) : to;
    Subject own = NounBefore.read(spot.text(), from, end, spot.times());
    String whom = Coverbs.object(place.left().strip());
    own =
        whom.isEmpty() || own.empty() ? own : own.with(whom + Coverbs.deed(own.text()), own.cue());
    own = own.empty() ? own : WordShape.trim(unplaced(own));
    own = onMark(place) ? Subject.NONE : own;
    own = compares(place.left().strip()) || !says(spot.text(), own) ? Subject.NONE : own;
    own = own.empty() && spot.opens() && !continues(spot) ? clause(spot, known) : own;
    if (own.text().startsWith("占") && spot.opens()) {
      Subject clause = NounBefore.clause(spot.text(), from, spot.bound(), spot.times());
      own = clause.cue().equals("clause") ? own.with(clause.text() + own.text(), own.cue()) : own;
    }
    return spot.measure().equals("share") ? share(run(own, place.left().strip())) : own;
  }

  /** 产量连续4年占全国九成: the words behind the run belong to the name. */
  private static Subject run(Subject own, String left) {
    int run = left.indexOf("连续");
    int part = run < 0 ? -1 : left.indexOf('占', run);
    boolean cut = part > 0 && !own.empty() && own.text().indexOf('占') < 0;
    return cut ? own.with(own.text() + left.substring(part), own.cue()) : own;
  }

  /** The noun of the number before, when that has no measure word: 6省份296万人. */
  private static int behindCounted(Spot spot, int from, int to) {
    Quantity before = spot.places().get(spot.k() - 1).quantity();
    boolean bare = Character.isDigit(spot.text().charAt(before.end() - 1));
    String noun = bare ? COUNTED.at(spot.text(), from) : null;
    return noun == null ? from : Math.min(to, from + noun.length());
  }

  /** 房价北京和广州 before a rank says 房价. */
  private Subject unplaced(Subject own) {
    String words = own.text();
    int end = words.length();
    for (int round = 0; round < 3; round++) {
      end -= end > 2 && "并和与、".indexOf(words.charAt(end - 1)) >= 0 ? 1 : 0;
      for (String region : regions) {
        boolean tail = words.startsWith(region, end - region.length());
        end -= tail && end - region.length() >= 2 ? region.length() : 0;
      }
    }
    return end < words.length() - 1 ? own.with(words.substring(0, end), own.cue()) : own;
  }

  /** The words behind 40% in 由40%的水平提高到50% are no subject. */
  private static boolean onMark(Place place) {
    return place.left().startsWith("的") && NounBehind.MARKS.at(place.left(), 1) != null;
  }

  /** True when the number goes on from the one before: 由5%提高到6%. */
  static boolean continues(Spot spot) {
    return spot.k() > 0 && NamedTime.first(spot.text(), spot.places().get(spot.k() - 1));
  }

  private Subject clause(Spot spot, boolean known) {
    Subject clause =
        NounBefore.clause(spot.text(), spot.place().leftStart(), spot.bound(), spot.times());
    String words = clause.text();
    boolean cut = clause.cue().equals("clause");
    boolean sum = SUMS.before(spot.place().left(), spot.place().left().length()) != null;
    boolean named = cut || sum || NOUN_END.before(words, words.length()) != null;
    boolean said = (!known || named) && says(spot.text(), clause);
    return said ? clause.with(words, "before") : Subject.NONE;
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
  private boolean says(String text, Subject subject) {
    String words = subject.text();
    boolean span =
        words.startsWith("连续")
            || (words.startsWith("每") && words.length() <= 4 && !Owners.bare(words));
    boolean more = words.length() <= 3 && (words.startsWith("多") || words.startsWith("少"));
    boolean verb =
        words.length() == 2 && MOVES.indexOf(words.charAt(1)) >= 0 && !words.equals("同比");
    String change = CHANGES.before(words, words.length());
    int place = change == null ? -1 : words.length() - change.length();
    boolean bare = place > 0 && regions.contains(words.substring(0, place));
    return !span
        && !bare
        && !verb
        && !more
        && !Frames.group(words)
        && !NOTHING.contains(words)
        && !regions.contains(words)
        && COMPARED.at(words, 0) == null
        && !Frames.only(text, subject);
  }

  private static Subject share(Subject own) {
    String text = own.text().startsWith("约占") ? own.text().substring(1) : own.text();
    int at = text.indexOf('占');
    boolean whole = at >= 0 && text.length() - at > 1;
    boolean named = SHARES.before(text, text.length()) != null;
    return whole && !named ? own.with(text.replaceFirst("的$", "") + "比重", own.cue()) : own;
  }
}
