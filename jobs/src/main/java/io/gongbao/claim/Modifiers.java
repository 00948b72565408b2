package io.gongbao.claim;

/** Words beside a number that make it approximate or a bound. */
final class Modifiers {
  private static final Words ABOUT = Words.of("约 大约 约为 约合 大概 约达 约占 大致 大致为 达约");
  private static final Words NEARLY = Words.of("近 接近 将近 近乎 逼近 几乎 几近");
  private static final Words OVER =
      Words.of("超 超过 突破 逾 超出 多达 过 超越 冲破 高于 超过了 突破了 超过约 高出 大于 远超 远超过 已超 已超过");
  private static final Words AT_LEAST = Words.of("不低于 不少于 至少 最少 不小于 起码 不少於 至少达 最低");
  private static final Words AT_MOST =
      Words.of("不超过 不到 不足 低于 少于 小于 未到 不高于 至多 最多 控制在 不大于 仅不到 未超过 不超 最高不超过 不足一 最高");
  private static final Words AFTER_ABOUT = Words.of("左右 上下 许 前后");
  private static final Words AFTER_ABOVE = Words.of("以上 及以上 （含）以上 之上 或以上 (含)以上 开外");
  private static final Words AFTER_MOST = Words.of("以内 之内 以下 及以下 之下 内");

  private Modifiers() {}

  /** What the modifiers say, and how far they reach to both sides. */
  record Reading(int start, int end, String modifier) {}

  /**
   * @param more the number holds 多 or 余
   */
  static Reading around(String text, int start, int end, boolean more, boolean range) {
    String modifier = more ? "over" : range ? "range" : "exact";
    int from = start;
    int to = end;
    while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '了')) {
      from--;
    }
    String before = longest(text, from);
    if (before != null) {
      modifier = range || more ? modifier : kind(before);
      from -= before.length();
    } else {
      from = start;
    }
    String after = AFTER_ABOUT.at(text, end);
    if (after != null) {
      modifier = range || more ? modifier : "about";
    } else if ((after = AFTER_ABOVE.at(text, end)) != null) {
      modifier = range || more ? modifier : "above";
    } else if ((after = AFTER_MOST.at(text, end)) != null && !inner(text, end, after)) {
      modifier = range || more ? modifier : "at_most";
    } else {
      after = null;
    }
    return new Reading(from, after == null ? to : end + after.length(), modifier);
  }

  private static boolean inner(String text, int end, String after) {
    return after.equals("内")
        && end + 1 < text.length()
        && "，。；、 ".indexOf(text.charAt(end + 1)) < 0;
  }

  private static String longest(String text, int end) {
    String best = null;
    for (Words words : new Words[] {ABOUT, NEARLY, OVER, AT_LEAST, AT_MOST}) {
      String word = words.before(text, end);
      if (word != null
          && (best == null || word.length() > best.length())
          && !partOfWord(text, end, word)) {
        best = word;
      }
    }
    return best;
  }

  /** 通过, 经过, 最近, 附近 end like a modifier and are none. */
  private static boolean partOfWord(String text, int end, String word) {
    int before = end - word.length() - 1;
    char c = before < 0 ? ' ' : text.charAt(before);
    return switch (word) {
      case "过" ->
          "通经超不来度错路走渡胜赛太".indexOf(c) >= 0
              || (before >= 0
                  && c != '已'
                  && c != '均'
                  && c != '度'
                  && c != '率'
                  && c != '量'
                  && c != '占'
                  && c != '达');
      case "近" -> "最附邻靠远亲临新".indexOf(c) >= 0;
      case "约" -> "节公条合签预大制契违".indexOf(c) >= 0;
      default -> false;
    };
  }

  private static String kind(String word) {
    if (ABOUT.at(word, 0) != null && ABOUT.at(word, 0).equals(word)) {
      return "about";
    }
    if (word.equals(NEARLY.at(word, 0))) {
      return "nearly";
    }
    if (word.equals(AT_LEAST.at(word, 0))) {
      return "at_least";
    }
    return word.equals(AT_MOST.at(word, 0)) ? "at_most" : "over";
  }
}
