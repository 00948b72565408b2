package io.gongbao.claim;

import io.gongbao.rules.Region;
import java.util.List;

/**
 * Which place a number is about. A place named in the number's clause counts unless it is a
 * yardstick (占全国), an example (揭阳等7个) or an object (对接粤港澳大湾区); one that leads an earlier clause
 * counts until 全省, 全市 and the like call the article's own region back; and in news, one that leads
 * a sentence holds for its paragraph.
 */
final class Places {
  private static final Words NOT_SUBJECT =
      Words.of(
          "占 居 位居 高于 低于 快于 比 对 与 和 列 跃居 稳居 排名 为 至 到 从 由 在 于 全 同 支持 对接 融入 建设 争创 接轨 面向 赴 走出 超过 除");
  private static final Words NOT_AFTER =
      Words.of("首位 第 各国 前列 领先 平均 占比 重点 首批 首个 唯一 推广 百强 年度 等 、 和 — 分院 交大 复旦 实验室 产 式 籍 语");
  private static final Words OWN = Words.of("全省 全市 全区 全县 全自治区 我省 我市 我区 我县 全州");
  private static final Words LEADS = Words.of("其中 目前 今年 去年 近年来 近日 当地 眼下 在 以 仅 而 ， 、");
  private static final String YEAR_END = "年月日份来末底度";
  private static final String DATE = "0123456789一二三四五六七八九十至到-—年月份上前半今去季截以初";
  private static final int REACH = 300;
  private static final String CLAUSE_ENDS = "，；。：！？,;";

  private RegionMention held;
  private int heldParagraph = -1;

  /** A region and the words or the rule that gave it. */
  record Choice(Region region, String cue) {}

  /**
   * Call in the order of the text.
   *
   * @param inherited the number's subject was said before its clause
   * @param news outside reports
   */
  Choice choose(
      String text,
      Place place,
      List<RegionMention> mentions,
      Region home,
      int paragraph,
      boolean inherited,
      boolean news) {
    RegionMention best = null;
    for (RegionMention mention : mentions) {
      boolean before = mention.end() <= place.quantity().start();
      boolean carries = (news || inherited) && opens(text, mention, mentions);
      boolean here = mention.start() >= place.clauseStart() || carries;
      if (before && here && leads(text, mention) && !wider(mention, home)) {
        best = mention;
      }
    }
    boolean part = home != null && !home.code().equals("CN");
    int own = part ? lastOwn(text, place.quantity().start()) : -1;
    if (best != null && own <= best.end()) {
      boolean local = news && opens(text, best, mentions);
      held = local ? best : held;
      heldParagraph = local ? paragraph : heldParagraph;
      return new Choice(best.region(), text.substring(best.start(), best.end()));
    }
    int end = place.quantity().start();
    boolean nation = text.substring(Math.max(0, end - REACH), end).contains("全国");
    if (own < 0 && !nation && news && held != null && heldParagraph == paragraph) {
      return new Choice(held.region(), "paragraph");
    }
    return new Choice(home, home == null ? "none" : "article");
  }

  private static int lastOwn(String text, int end) {
    int from = Math.max(0, end - REACH);
    Words.Hit hit = OWN.last(text.substring(from, end));
    int at = hit == null ? -1 : from + hit.start();
    boolean yardstick = at > 0 && text.charAt(at - 1) == '占';
    return yardstick ? -1 : at;
  }

  /**
   * True when it stands at the head of its clause, so that it may be the subject of what follows.
   */
  private static boolean opens(String text, RegionMention mention, List<RegionMention> mentions) {
    int at = mention.start();
    for (RegionMention other : mentions) {
      at = other.end() == mention.start() ? other.start() : at;
    }
    at = YEAR_END.indexOf(at > 0 ? text.charAt(at - 1) : ' ') >= 0 ? behindDate(text, at) : at;
    String lead = LEADS.before(text, at);
    while (lead != null && at > 0 && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
      at -= lead.length();
      lead = LEADS.before(text, at);
    }
    return at == 0 || CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Where the date before a place begins: 2020年|欧盟. */
  private static int behindDate(String text, int end) {
    int at = end - 1;
    while (at > 0 && DATE.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** 全国 or the world in an article about a part of the country is mostly a yardstick. */
  private static boolean wider(RegionMention mention, Region home) {
    String level = mention.region().level();
    boolean part = home != null && !home.level().equals("country") && !home.level().equals("world");
    return level.equals("world") || (part && mention.region().name().equals("全国"));
  }

  private static boolean leads(String text, RegionMention mention) {
    return NOT_SUBJECT.before(text, mention.start()) == null
        && NOT_AFTER.at(text, mention.end()) == null;
  }
}
