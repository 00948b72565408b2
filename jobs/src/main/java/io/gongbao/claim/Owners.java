package io.gongbao.claim;

import io.gongbao.rules.IndicatorCatalogue.Indicator;
import java.util.Set;

/**
 * What an attribute belongs to when its own words do not say it: after 新桥全长3公里, the next clause's
 * 总投资 is 新桥总投资. The owner is the thing measured before without its attribute, the thing counted
 * before, or the subject of a clause that states no number.
 *
 * <p>Weakness: the subject of a clause ends at the first verb of a closed list.
 */
final class Owners {
  private static final Words WHOLES = Words.of("全省 全市 全国 全区 全县 期间");
  private static final int SHORT_RATE = 4;
  private static final int LONGEST_OWNER = 16;
  private static final int LONGEST_CLAUSE = 40;
  private static final Words ATTRIBUTES =
      Words.of(
          "增加值 产值 价值 市值 净值 估值 销量 产量 货运量 客运量 吞吐量 总量 储量 流量 径流量 数量 增量 年龄 金额 总额 份额 成交额 销售额 交易额 营业额 融资额"
              + " 价格 均价 售价 造价 工资 长度 高度 深度 宽度 面积 建筑面积 占地面积 占地 时速 车速 线路长 密度 浓度 能力 运载能力 产能 投资 成本 利润 利润总额 费用 经费 罚金 罚款 资产"
              + " 时间 行程 寿命 床位 座位 支出 人数 里程 精度 温度 跨度 规模 占比 比重 运力 体量 总长 全长 长 高 宽 重 补贴 补助 收入 营收 营业收入 增幅 涨幅");
  private static final Words SUMS = Words.of("金额 数量");
  private static final Words QUALIFIERS =
      Words.of("投资 总 年 日 月 平均 最高 最低 最大 累计 设计 人均 年均 日均 预计 规划 合同 计划 每天 单日 全年 全长 净 其 年度 单 现有 新增 实际");
  private static final Words VERBS =
      Words.of(
          "是 将 已 被 把 正 也 都 就 由 选址 位于 坐落 地处 作为 成为 建成 开通 启动 开工 完工 竣工 投产 促成 惠及 推出 采用 通过 全面 正式 顺利 成功 今天 昨天 近日"
              + " 经过 实施 开始 完成 获得 取得 举行 召开 开幕 闭幕 发布 公布 表示 介绍 具有 拥有 包括 涉及 可以 能够 需要 得到 达到 突破 超过 累计 不断 持续 进一步");

  private final IndicatorMatcher matcher;
  private String owner = "";

  Owners(IndicatorMatcher matcher) {
    this.matcher = matcher;
  }

  void forget() {
    owner = "";
  }

  /** Remembers the subjects of the clauses from one place to another, which hold no numbers. */
  void hear(String text, int from, int to, Set<String> places) {
    int start = from == 0 ? 0 : -1;
    for (int i = from; i < to; i++) {
      if ("，；：。".indexOf(text.charAt(i)) >= 0) {
        if (start >= 0 && i - start < LONGEST_CLAUSE) {
          subject(text.substring(start, i), places);
        }
        start = i + 1;
      }
    }
  }

  private void subject(String clause, Set<String> places) {
    for (int i = 2; i < clause.length(); i++) {
      if (VERBS.at(clause, i) != null) {
        set(NounBefore.tidy(Phrase.head(clause, 0, i).in(clause)), places);
        return;
      }
    }
  }

  /** Remembers the thing that a number was said of. */
  void note(Subject subject, Place place, Set<String> places) {
    String words = subject.text();
    String attribute = ATTRIBUTES.before(words, words.length());
    boolean counted = attribute == null && place.quantity().family().equals("count");
    if (counted || subject.cue().equals("behind")) {
      set(subject.text(), places);
    }
    if (place.leftStart() == place.clauseStart()) {
      subject(place.left(), places);
    }
    if (attribute != null) {
      int end = words.length() - attribute.length();
      String qualifier = QUALIFIERS.before(words, end);
      while (qualifier != null) {
        end -= qualifier.length();
        qualifier = QUALIFIERS.before(words, end);
      }
      set(words.substring(0, end), places);
    }
  }

  private void set(String words, Set<String> places) {
    String name = words.substring(words.lastIndexOf('的') + 1);
    boolean fits = name.length() >= 2 && name.length() <= LONGEST_OWNER;
    owner =
        fits
                && name.indexOf('、') < 0
                && !places.contains(name)
                && "这该其我他她它全本到从在对为以把将被由与和".indexOf(name.charAt(0)) < 0
                && WHOLES.before(name, name.length()) == null
                && "给对向把被在等".indexOf(name.charAt(name.length() - 1)) < 0
            ? name
            : owner;
  }

  /** The subject with its owner, when it is a bare attribute and an owner is known. */
  Subject complete(Subject own) {
    String words = own.text();
    boolean told = owner.isEmpty() || words.contains(owner) || !own.cue().equals("before");
    return told || !bare(words) || known(words) ? own : own.with(owner + words, "inherited");
  }

  private boolean known(String words) {
    Indicator indicator = matcher.match(words);
    return indicator != null && !indicator.extra();
  }

  /** True for an attribute that does not say of what: 总投资, 设计时速, 国产化率. */
  static boolean bare(String words) {
    int start = 0;
    String qualifier = QUALIFIERS.at(words, 0);
    while (qualifier != null) {
      start += qualifier.length();
      qualifier = QUALIFIERS.at(words, start);
    }
    String attribute = ATTRIBUTES.before(words, words.length());
    boolean rate = words.endsWith("率") && words.length() - start <= SHORT_RATE;
    boolean sum = words.length() == 4 && SUMS.before(words, 4) != null;
    return rate || sum || (attribute != null && words.length() - attribute.length() <= start);
  }
}
