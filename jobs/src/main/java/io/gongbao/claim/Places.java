package io.gongbao.claim;

import io.gongbao.rules.Region;
import java.util.List;

/** Which place a number is about: the one that leads its clause or sentence, else the article's. */
final class Places {
  private static final Words NOT_SUBJECT =
      Words.of("占 居 位居 高于 低于 快于 比 对 与 和 列 跃居 稳居 排名 为 至 到 从 由 在 于 全 同");
  private static final Words NOT_AFTER = Words.of("首位 第 各 前列 领先 平均 占比 重点 首批 首个 唯一 推广 百强 年度");

  private Places() {}

  /** A region and the words or the rule that gave it. */
  record Choice(Region region, String cue) {}

  static Choice choose(String text, Place place, List<RegionMention> mentions, Region home) {
    RegionMention best = null;
    for (RegionMention mention : mentions) {
      if (mention.end() <= place.quantity().start()
          && leads(text, mention)
          && !wider(mention, home)) {
        best = mention;
      }
    }
    return best == null
        ? new Choice(home, home == null ? "none" : "article")
        : new Choice(best.region(), text.substring(best.start(), best.end()));
  }

  /** 全国 or the world in an article about a part of the country is mostly a yardstick. */
  private static boolean wider(RegionMention mention, Region home) {
    boolean whole =
        mention.region().level().equals("country")
            || mention.region().level().equals("world")
            || mention.region().level().equals("union");
    boolean part = home != null && !home.level().equals("country") && !home.level().equals("world");
    return (whole
            && part
            && (mention.region().name().equals("全国") || mention.region().level().equals("world")))
        || mention.region().level().equals("world");
  }

  private static boolean leads(String text, RegionMention mention) {
    return NOT_SUBJECT.before(text, mention.start()) == null
        && NOT_AFTER.at(text, mention.end()) == null;
  }
}
