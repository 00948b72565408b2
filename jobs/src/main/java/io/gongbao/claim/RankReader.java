package io.gongbao.claim;

import io.gongbao.claim.Quantity.Kind;

/** Places in an order: 居全国首位, 排名第三, 前五位, 世界第一大出口国. First in time (首个, 第一批) is no rank. */
final class RankReader {
  private static final Words CUES =
      Words.of(
          "居 位居 居于 列 位列 名列 排 排名 排名在 跃居 稳居 升至 跃升至 跃升为 跃升到 提升至 上升至 上升到 保持 位次 进入 跻身 排在 全国 全省 全市 全球 世界"
              + " 亚洲 中部 西部 东部 中西部 各省区 城区 同类 国内 国际 名次 高居 雄居 均居 位于 连续 均为 排位 成为 是 非洲 欧洲 沿海 长三角 区域 省份 获"
              + " 跃升到了 升到了 跃居到了 年前的 城市 县市 省市 获得 荣获 蝉联 夺得 由 从");
  private static final Words AFTER = Words.of("位 名 大 的 阵营 方阵");
  private static final Words NOT_AFTER =
      Words.of(
          "大动力 大事 个 批 次 届 产业 季度 时间 要务 课 家 条 步 期 线 轮 阶段 代 年 天 站 书记 生产力 资源 动力 手 人 方阵 责任 张 所 座 颗 艘 台 部"
              + " 项 名的 大任务 大国策");
  private static final Words PUT = Words.of("放在 摆在 置于 放到 摆到 作为 作为了 在");

  private RankReader() {}

  /** The rank that starts here with 第, 首位, 榜首 or 前, or null. */
  static Quantity read(String text, int at) {
    return switch (text.charAt(at)) {
      case '首' ->
          text.startsWith("首位", at)
                  && PUT.before(text, at) == null
                  && !text.startsWith("首位产业", at)
                  && !text.startsWith("首位度", at)
              ? rank(at, at + 2, 1, false)
              : null;
      case '之' ->
          text.startsWith("之首", at)
                  && (at + 2 >= text.length() || "，。；、".indexOf(text.charAt(at + 2)) >= 0)
              ? rank(at, at + 2, 1, false)
              : null;
      case '榜' -> text.startsWith("榜首", at) ? rank(at, at + 2, 1, false) : null;
      case '前' -> among(text, at);
      case '第' -> ordinal(text, at);
      default -> null;
    };
  }

  private static Quantity among(String text, int at) {
    Numeral number = at + 1 < text.length() ? ChineseNumber.read(text, at + 1) : null;
    if (number == null || number.value() > 1000 || number.high() != null || number.value() < 1) {
      return null;
    }
    int end = number.end();
    boolean place = end < text.length() && "位名强列".indexOf(text.charAt(end)) >= 0;
    boolean listed =
        Words.of("位列 名列 位居 排名 居 列 进入 跻身 排 排在 全国 全球 世界 全省 稳居 位居全国 行业").before(text, at) != null;
    if (!listed || (!place && !boundary(text, end))) {
      return null;
    }
    return rank(at, place ? end + 1 : end, number.value(), true);
  }

  private static Quantity ordinal(String text, int at) {
    Numeral number = at + 1 < text.length() ? ChineseNumber.read(text, at + 1) : null;
    if (number == null || number.value() > 10_000 || number.high() != null || number.value() < 1) {
      return null;
    }
    int end = number.end();
    boolean cue = CUES.before(text, at) != null;
    String after = AFTER.at(text, end);
    if (NOT_AFTER.at(text, end) != null) {
      return null;
    }
    if ("大".equals(after)) {
      return greatest(text, end + 1) ? rank(at, end, number.value(), false) : null;
    }
    boolean place = "位".equals(after) || "名".equals(after);
    if (place || (cue && boundary(text, end))) {
      return rank(at, place ? end + 1 : end, number.value(), false);
    }
    return null;
  }

  private static boolean greatest(String text, int at) {
    return Words.of(
                "加油港 机场 经济体 出口国 进口国 贸易伙伴 贸易国 生产国 消费国 消费市场 市场 国 港 省 出口 进口 外资 目的地 来源国 来源地 投资 债权国 产 能源"
                    + " 石油 城市 大国")
            .at(text, at)
        != null;
  }

  private static boolean boundary(String text, int end) {
    return end >= text.length() || "，。；、！？）)和的 ：".indexOf(text.charAt(end)) >= 0;
  }

  private static Quantity rank(int start, int end, double value, boolean among) {
    int from = start;
    return new Quantity(
        Kind.RANK,
        start,
        end,
        from,
        end,
        value,
        null,
        "rank",
        "rank",
        among ? "at_most" : "exact",
        false);
  }
}
