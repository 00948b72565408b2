package io.gongbao.claim;

import io.gongbao.rules.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which place a number is about. A place named in the number's clause counts when it is a subject;
 * one that leads an earlier clause counts until 全省, 全市 and the like call the article's own region
 * back; and in news, one that leads a sentence holds for its paragraph. In an article about the
 * nation 全省 means the province named last.
 */
final class Places {
  private static final Map<String, String> OWN_LEVELS =
      Map.of(
          "全省",
          "province",
          "我省",
          "province",
          "全自治区",
          "province",
          "全市",
          "prefecture",
          "我市",
          "prefecture",
          "全州",
          "prefecture",
          "全县",
          "county",
          "我县",
          "county",
          "全区",
          "county",
          "我区",
          "county");
  private static final Words OWN = Words.of(String.join(" ", OWN_LEVELS.keySet()));
  private static final Words YARDSTICK = Words.of("第 首 前列 领先 平均 占比");
  private static final Set<String> PARTS = Set.of("area", "province", "prefecture", "county");
  private static final Words LISTED = Words.of("、 和 与 等");
  private static final int REACH = 300;

  private final Map<String, Region> named = new HashMap<>();
  private RegionMention held;
  private int heldParagraph = -1;

  /** A region and the words or the rule that gave it. */
  record Choice(Region region, String cue) {}

  /** Another item begins. */
  void forget() {
    named.clear();
    held = null;
  }

  /** Places of every sentence, in the order of the text, before its numbers choose. */
  void note(String text, List<RegionMention> mentions, int paragraph, boolean news) {
    for (RegionMention mention : mentions) {
      named.put(mention.region().level(), mention.region());
      boolean here = news && heldParagraph != paragraph;
      boolean one =
          PARTS.contains(mention.region().level()) && LISTED.at(text, mention.end()) == null;
      if (here && one && PlaceSubject.opens(text, mention, mentions)) {
        held = mention;
        heldParagraph = paragraph;
      }
    }
  }

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
    RegionMention turn = PlaceSubject.turn(text, place, mentions);
    if (turn != null) {
      return new Choice(turn.region(), text.substring(turn.start(), turn.end()));
    }
    RegionMention best = null;
    for (RegionMention mention : mentions) {
      boolean before = mention.end() <= place.quantity().start();
      boolean carries = (news || inherited) && PlaceSubject.opens(text, mention, mentions);
      boolean world = mention.region().level().equals("world") && !inherited;
      boolean here = mention.start() >= place.clauseStart() || (carries && !world);
      if (before
          && here
          && PlaceSubject.is(text, mention, place, mentions)
          && !PlaceSubject.wider(
              mention, home, place.quantity(), PlaceSubject.opens(text, mention, mentions))) {
        best = mention;
      }
    }
    Words.Hit own = lastOwn(text, place.quantity());
    if (best != null && (own == null || own.start() <= best.end())) {
      boolean local = news && PlaceSubject.opens(text, best, mentions);
      held = local ? best : held;
      heldParagraph = local ? paragraph : heldParagraph;
      return new Choice(best.region(), text.substring(best.start(), best.end()));
    }
    return said(text, place, home, paragraph, news, own);
  }

  private Choice said(
      String text, Place place, Region home, int paragraph, boolean news, Words.Hit own) {
    boolean nation = home != null && home.code().equals("CN");
    if (own != null && nation && named.get(OWN_LEVELS.get(own.word())) != null) {
      return new Choice(named.get(OWN_LEVELS.get(own.word())), own.word());
    }
    int end = place.quantity().start();
    boolean all = text.substring(Math.max(0, end - REACH), end).contains("全国");
    if (own == null && !all && news && held != null && heldParagraph == paragraph) {
      return new Choice(held.region(), "paragraph");
    }
    return new Choice(home, home == null ? "none" : "article");
  }

  /** The last 全省 or the like before a number that is no yardstick: not 占全省5%, 居全省第二. */
  private static Words.Hit lastOwn(String text, Quantity q) {
    int from = Math.max(0, q.start() - REACH);
    String before = text.substring(from, q.start());
    Words.Hit hit = OWN.last(before);
    if (hit == null) {
      return null;
    }
    int at = from + hit.start();
    int end = at + hit.word().length();
    boolean part = q.kind() == Quantity.Kind.PERCENT || q.kind() == Quantity.Kind.FRACTION;
    boolean yardstick =
        (at > 0 && "占居列".indexOf(text.charAt(at - 1)) >= 0)
            || (part && end == q.outerStart())
            || YARDSTICK.at(text, end) != null;
    return yardstick ? null : new Words.Hit(hit.word(), at);
  }
}
