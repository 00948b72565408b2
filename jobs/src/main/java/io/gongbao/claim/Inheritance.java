package io.gongbao.claim;

/** What a number's own words leave out because it was said before: 其中高技术服务业增长35.2%, 净利润, 占比. */
final class Inheritance {
  private static final Words GENERIC =
      Words.of(
          "增加值 总产量 总量 数量 规模 占比 增速 增幅 涨幅 降幅 比重 总额 总数 增量 总规模 面积 金额 总值 份额 余额 比例 人数 平均 总投资 投资 产值 年均增速"
              + " 跌幅 总面积 平均增速 增长率 成交额 营收 总产值 均价 产量 合同总额 总投资额 投资额 年度投资 全长 长度 服务数量 销售额 交易额 利润 减幅 播种面积");
  private static final Words METRIC =
      Words.of(
          "实际使用外资金额 实际使用外资 增加值 利润总额 利润 投资 进出口 出口 进口 零售额 销售额 收入 营业收入 总产值 产值 产量 价格 客运量 货运量 用电量 贷款余额 余额"
              + " 进出口总额 出口额 进口额 销量 交易额 投资额");
  private static final Words PARTS =
      Words.of("制造业 服务业 产业 行业 企业 业务 贸易 市场 东部 中部 西部 地区 产品 城镇 农村 业 国 品");
  private static final Words WHOLE = Words.of("总量 规模 总规模");
  private static final Words VALUES = Words.of("总值 总额 增加值 余额 总产量");
  private static final int SHORT = 4;
  private static final int LONGEST_PREFIX = 8;

  private Inheritance() {}

  /** What later clauses mean by it: 出口 for 出口增速. */
  static Subject base(Subject subject, Measure measure) {
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

  /** The own words with those of the subject before that they need. */
  static Subject join(Subject own, Subject current, Place place, String measure) {
    String words = own.text();
    if (current.empty()) {
      return own;
    }
    boolean end = words.length() >= 2 && current.text().endsWith(words) && !words.endsWith("口");
    end &= !current.text().endsWith("进" + words);
    boolean near = current.text().length() <= words.length() + LONGEST_PREFIX;
    if (words.length() <= SHORT && end && near) {
      return own.with(current.text(), "inherited");
    }
    String generic = GENERIC.at(words, 0);
    boolean bare = generic != null && generic.length() == words.length();
    boolean share = words.startsWith("占") && words.length() > 1;
    if (bare || share) {
      if (WHOLE.at(words, 0) != null
          && VALUES.before(current.text(), current.text().length()) != null) {
        return own.with(current.text(), "inherited");
      }
      return current.text().contains(words)
          ? own
          : own.with((share ? current.text() : ungeneric(current.text())) + words, "inherited");
    }
    return part(own, current, measure);
  }

  /** A part of the whole that was measured before takes its measure: 高技术服务业 of 实际使用外资. */
  private static Subject part(Subject own, Subject current, String measure) {
    String metric = METRIC.before(current.text(), current.text().length());
    String words = own.text();
    boolean whole = metric != null && metric.length() < current.text().length();
    boolean part = PARTS.before(words, words.length()) != null && words.length() <= 10;
    return whole && part && measure.equals("growth") ? own.with(words + metric, "inherited") : own;
  }

  /** 粮食播种面积 lends 粮食播种 to 产量. */
  private static String ungeneric(String words) {
    String tail = GENERIC.before(words, words.length());
    boolean cut = tail != null && tail.length() > 1 && words.length() - tail.length() >= 2;
    return cut ? words.substring(0, words.length() - tail.length()) : words;
  }
}
