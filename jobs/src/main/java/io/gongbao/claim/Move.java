package io.gongbao.claim;

/**
 * A verb of rise or fall.
 *
 * @param reaches 到 or 为 follows, so that the number is where it ended
 * @param end offset after the verb
 */
record Move(String verb, boolean up, boolean reaches, int end) {
  private static final Words UP =
      Words.of(
          "增长 上涨 提高 提升 增加 上升 扩大 增幅 增速 涨幅 加快 回升 递增 增长率 反弹 扩大到 增长了 上调 攀升 高于 净增 快于 新增 扩增 升高 增多 上扬 同比增"
              + " 多收 多打 多产 多卖 添 增添 年均增 增产 增收 多增 改善 增值 升值 飙升 超出 领先 跃升 激增 猛增 递增了 增长约 扩张 延长 上浮 加 上升了 拉高 涨价 好于 优于 增量");
  private static final Words DOWN =
      Words.of(
          "少收 少打 少产 少卖 下降 减少 回落 下滑 降低 下调 收窄 缩小 压减 削减 缩减 核减 下跌 负增长 放缓 降幅 降税幅度 降价幅度 跌幅 精简 低于 缩短 压缩 萎缩 减产 减收 贬值 跳水 回调 减轻 调降"
              + " 压降 下挫 减员 降价 节约 收缩 减缓 慢于 节省 递减 少于 降到 放慢 萎缩了 压低 下浮 缩水 减排 降息 落后 减幅 减弱 少增 核减了");
  static final Words TO = Words.of("到 至 为 达到 达 是 成 成为 到了 达到了");
  private static final String ONE_UP = "升涨增多高快翻";
  private static final String ONE_DOWN = "跌减少低降";
  private static final Words HIGH = Words.of("高达 多达");
  private static final Words AFTER_ONE = Words.of("了 到 至 为 约 超 近 达");

  /** Verbs of one character count only right before the number. */
  private static Words.Hit oneChar(String words, String verbs) {
    int end = words.length();
    if (HIGH.before(
            words, AFTER_ONE.before(words, end) == null || words.endsWith("达") ? end : end - 1)
        != null) {
      return null;
    }
    for (int i = 0; i < 2; i++) {
      String after = AFTER_ONE.before(words, end);
      end -= after == null ? 0 : 1;
    }
    return end > 0 && verbs.indexOf(words.charAt(end - 1)) >= 0
        ? new Words.Hit(words.substring(end - 1, end), end - 1)
        : null;
  }

  private static Words.Hit later(Words.Hit a, Words.Hit b) {
    return a == null || (b != null && b.end() > a.end()) ? b : a;
  }

  /** The last verb of rise or fall in the words; null when none. */
  static Move last(String words) {
    Words.Hit up = later(UP.last(words), oneChar(words, ONE_UP));
    Words.Hit down = later(DOWN.last(words), oneChar(words, ONE_DOWN));
    boolean rises =
        down == null
            || (up != null
                && (up.end() > down.end()
                    || (up.end() == down.end() && up.word().length() >= down.word().length())));
    Words.Hit hit = rises ? up : down;
    if (hit == null) {
      return null;
    }
    String after = words.substring(hit.end());
    boolean reaches = TO.at(after.startsWith("了") ? after.substring(1) : after, 0) != null;
    return new Move(hit.word(), rises, reaches || hit.word().endsWith("到"), hit.end());
  }
}
