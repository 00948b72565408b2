package io.gongbao.claim;

/** What money given is for: 投入3亿元建设水厂 is 水厂建设投入, 拿出5万元开展技能竞赛 is 技能竞赛投入. */
final class Spending {
  private static final int LONGEST = 20;
  private static final Words GIVES = Words.of("投入 投资 拿出 花费 花 花了 凑了 筹资 出资 投资了 投入了");
  private static final Words BUILDS = Words.of("建设 建设了 建起 建起了 建成 建成了 修建 修建了 新建 新建了 改造 改造了");
  private static final Words USES = Words.of("开展 开展了 搞起 搞起了 用于 支持 购买 购买了 购置 实施 实施了 发展 研发 研发了");

  private Spending() {}

  static Subject use(String text, Place place) {
    String left = place.left().strip();
    String right = place.right();
    boolean money = place.quantity().family().equals("money");
    String builds = BUILDS.at(right, 0);
    String verb = builds == null ? USES.at(right, 0) : builds;
    if (!money || verb == null || GIVES.before(left, left.length()) == null) {
      return Subject.NONE;
    }
    int from = place.quantity().outerEnd() + verb.length();
    Phrase.Piece object = Phrase.tail(text, from, place.rightEnd());
    String noun = NounBefore.tidy(object.in(text));
    if (noun.length() < 2 || noun.length() > LONGEST) {
      return Subject.NONE;
    }
    String name = builds == null ? noun + "投入" : noun + builds.replace("了", "") + "投入";
    return new Subject(name, object.start(), object.end(), "behind");
  }
}
