package io.gongbao.claim;

/**
 * For whom something is done belongs to the name of what is done: 为新市民提供8万套住房 counts 新市民住房,
 * 面向青年开展技能培训3万人次 counts 青年技能培训.
 */
final class Coverbs {
  private static final int LONGEST = 8;
  private static final Words COVERBS = Words.of("为 向 给 对 面向 针对");
  private static final Words VERBS =
      Words.of("提供 提供了 开展 开展了 发放 发放了 举办 举办了 组织 组织了 实施 实施了 配备 配备了 解决 解决了 落实");
  private static final String OPEN = "，、；：。“”（）";

  private Coverbs() {}

  /** For whom, or "" when the words do not begin so. */
  static String object(String words) {
    String coverb = COVERBS.at(words, 0);
    Words.Hit verb = coverb == null ? null : VERBS.first(words);
    if (verb == null) {
      return "";
    }
    String object = words.substring(coverb.length(), Math.max(coverb.length(), verb.start()));
    boolean fits = object.length() >= 2 && object.length() <= LONGEST;
    for (int i = 0; i < object.length(); i++) {
      fits = fits && OPEN.indexOf(object.charAt(i)) < 0;
    }
    return fits ? object : "";
  }

  /** What is done, behind the verb and a quoted manner. */
  static String deed(String words) {
    Words.Hit verb = VERBS.first(words);
    String deed = verb == null ? words : words.substring(verb.end());
    int quote = deed.startsWith("“") ? deed.indexOf('”') : -1;
    return quote > 0 && quote + 2 < deed.length() ? deed.substring(quote + 1) : deed;
  }
}
