package io.gongbao.claim;

import java.util.List;

/**
 * Which of a kind are counted, when a predicate behind the noun tells it: in 25个行业利润增长 the number
 * counts 利润增长的行业, in 8座城市房价涨幅超过5% 房价涨幅超过5%的城市.
 *
 * <p>Weakness: knows the kinds by a list of common heads.
 */
final class Relatives {
  private static final int LONGEST_NOUN = 12;
  private static final int LONGEST_PREDICATE = 22;
  private static final Words HEADS =
      Words.of(
          "县（市） 县(市) 企业 行业 城市 地区 国家 省份 区县 县市 产品 项目 品种 机构 职位 学校 高校 医院 园区 乡镇 市县 单位 家庭 景区 口岸 机场 地市");
  private static final Words CHANGES =
      Words.of("增长 上涨 下降 上升 回升 回落 增加 减少 盈利 亏损 持平 改善 提高 扩张 收缩 下跌 转正 达标 快于 好于 优于");
  private static final Words BOUNDS = Words.of("超过 突破 高于 低于 保持在 大于 不足 不到 超 达到");
  private static final String LEVEL = "级";
  private static final String NO_PREDICATE = "的、和与及数总所在内间中";

  private Relatives() {}

  /** Items of a list share the predicate behind the last one: 3家甲企业和5家乙企业获评先进 counts 获评先进的甲企业. */
  static void share(String text, List<Place> places, List<Subject> subjects) {
    for (int k = subjects.size() - 2; k >= 0; k--) {
      Subject here = subjects.get(k);
      Subject next = subjects.get(k + 1);
      int after = here.end();
      boolean linked =
          here.cue().equals("behind")
              && next.cue().equals("behind")
              && after > 0
              && next.start() > after
              && places.get(k + 1).quantity().outerStart() - after == 1
              && "、和与及".indexOf(text.charAt(after)) >= 0;
      if (linked && level(here.text(), next.text())) {
        String head = next.text().substring(next.text().indexOf(LEVEL) + 1);
        subjects.set(k, here.with(here.text() + head, here.cue()));
        continue;
      }
      String noun = linked ? text.substring(next.start(), next.end()) : "";
      boolean told = linked && next.text().endsWith("的" + noun) && here.text().indexOf('的') < 0;
      int of = next.text().length() - noun.length();
      String predicate = told ? next.text().substring(0, of) : "";
      boolean behind = told && text.startsWith(predicate.substring(0, of - 1), next.end());
      if (behind) {
        subjects.set(k, here.with(predicate + here.text(), here.cue()));
      }
    }
  }

  /** 6个国家级、9个省级产业集群: the first are 产业集群, too. */
  private static boolean level(String here, String next) {
    int at = next.indexOf(LEVEL);
    return here.endsWith(LEVEL) && at > 0 && at + 2 < next.length();
  }

  /** The name, or null when no such predicate follows the noun that begins at the place. */
  static String name(String text, int start, int numberless) {
    int end = start;
    while (end < text.length() && "，；。！？,;".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String clause = text.substring(start, end);
    Words.Hit head = HEADS.first(clause);
    if (head == null || head.end() > LONGEST_NOUN || head.end() + 2 > clause.length()) {
      return null;
    }
    String predicate = clause.substring(head.end());
    boolean fits =
        predicate.length() <= LONGEST_PREDICATE
            && NO_PREDICATE.indexOf(predicate.charAt(0)) < 0
            && predicate.indexOf('的') < 0;
    boolean plain = numberless >= end;
    boolean tells = plain ? CHANGES.in(predicate) : BOUNDS.in(predicate);
    return fits && tells ? predicate + "的" + clause.substring(0, head.end()) : null;
  }
}
