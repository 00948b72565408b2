package io.gongbao.claim;

import io.gongbao.rules.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a place named before a number is what the number is about, and not a yardstick (占全国), an
 * example (A市、B市等7个), an object (对接粤港澳大湾区) or the whole of a share (上海80%的医院).
 */
final class PlaceSubject {
  private static final Words NOT_SUBJECT =
      Words.of(
          "占 居 位居 高于 低于 快于 比 对 与 和 列 跃居 稳居 排名 为 至 到 从 由 在 于 全 同 支持 对接 融入 建设 争创 接轨 面向 赴 走出 超过 除 向 包括 其 距 距离 离 以");
  private static final Words NOT_AFTER =
      Words.of("首位 第 的第 各国 前列 领先 平均 占比 重点 首批 首个 唯一 推广 百强 年度 等 、 和 — 分院 交大 复旦 实验室 产 式 籍 语 至 到");
  private static final Words LEADS = Words.of("其中 目前 今年 去年 近年来 近日 当地 眼下 在 以 仅 而 ， 、");
  private static final String YEAR_END = "年月日份来末底度";
  private static final String DATE = "0123456789一二三四五六七八九十至到-—年月份上前半今去季截以初";
  private static final String CLAUSE_ENDS = "，；。：！？,;—)）　";
  private static final int NEAR = 6;
  private static final String JOINS = "、和与及";

  private PlaceSubject() {}

  static boolean is(String text, RegionMention mention, Place place, List<RegionMention> all) {
    String before = NOT_SUBJECT.before(text, mention.start());
    int comma = text.indexOf('，', mention.end());
    boolean near = comma >= 0 && comma - mention.end() <= NEAR;
    boolean in = "在".equals(before) && near && opens(text, mention, all);
    return (before == null || in)
        && NOT_AFTER.at(text, mention.end()) == null
        && !whole(text, mention, place.quantity())
        && !example(text, mention, place.quantity());
  }

  /** 上海80%的医院 are eighty of a hundred, wherever they are counted. */
  private static boolean whole(String text, RegionMention mention, Quantity q) {
    int end = text.startsWith("的", mention.end()) ? mention.end() + 1 : mention.end();
    boolean part = q.kind() == Quantity.Kind.PERCENT || q.kind() == Quantity.Kind.FRACTION;
    return part && end == q.outerStart();
  }

  /** 雅安、成都等17个市, 徐州汉画、苏州刺绣2个项目 count more than what they name. */
  private static boolean example(String text, RegionMention mention, Quantity q) {
    String between = text.substring(mention.end(), Math.max(mention.end(), q.outerStart()));
    if (between.endsWith("等") || between.contains("在内的")) {
      return true;
    }
    boolean listed = mention.start() > 0 && text.charAt(mention.start() - 1) == '、';
    boolean count = q.kind() == Quantity.Kind.AMOUNT && !q.family().equals("money");
    boolean apart = between.contains("，") || between.contains("分别");
    return count && !apart && listed && between.length() < 12;
  }

  /**
   * True when it stands at the head of its clause, so that it may be the subject of what follows.
   */
  static boolean opens(String text, RegionMention mention, List<RegionMention> mentions) {
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

  /** The place whose turn it is: 苏州、无锡分别增长5%、6%; null when places and numbers differ. */
  static RegionMention turn(String text, Place place, List<RegionMention> mentions) {
    List<RegionMention> chain = new ArrayList<>();
    for (RegionMention mention : mentions) {
      if (mention.end() > place.quantity().start()) {
        break;
      }
      int last = chain.isEmpty() ? -1 : chain.get(chain.size() - 1).end();
      boolean joined =
          last >= 0 && mention.start() == last + 1 && JOINS.indexOf(text.charAt(last)) >= 0;
      if (!joined && chain.size() != place.turns()) {
        chain.clear();
      }
      if (joined || chain.isEmpty()) {
        chain.add(mention);
      }
    }
    return place.turns() > 1 && chain.size() == place.turns() ? chain.get(place.turn()) : null;
  }

  /** 全国 or the world in an article about a part of the country is mostly a yardstick. */
  static boolean wider(RegionMention mention, Region home, Quantity q, boolean opens) {
    String level = mention.region().level();
    boolean part = home != null && !home.level().equals("country") && !home.level().equals("world");
    boolean world = level.equals("world") && (part || q.start() == mention.end());
    return world || (part && !opens && mention.region().name().equals("全国"));
  }
}
