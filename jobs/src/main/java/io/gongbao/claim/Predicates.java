package io.gongbao.claim;

/**
 * Where a noun phrase ends because its predicate begins: 夏粮单产|再创新高, 科创基金|签约落地, 企业|入选百强. A verb
 * inside a relative clause (获得认证的企业) is no predicate: 的 follows it.
 *
 * <p>Weakness: a closed list of verbs and adverbs; one that is missing leaves the phrase too long.
 */
final class Predicates {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 20;
  private static final String SHORT = "县市区乡镇村人国";
  private static final Words ADVERBS = Words.of("将 已 正在 全部 成功");
  private static final Words TELLING =
      Words.of(
          "列入 越来越 来自 聚集到 相继 先后 签约落地 再创 创历史 创新高 创下 同比 环比 预计 线上线下 逐步 稳步 明显 显著 大幅 有力 有效 快速 加快 进一步 不断 普遍 率先 持续"
              + " 集聚 迎来 保持 继续 呈现 恢复 仍然 提能升级 增势 走高 回暖 比上年 比去年 较上年 首次 较快 平稳 建设提速 深入推进 势头 实施围栏 顺利 名列前茅 进行了 直接服务 始终 陆续 到会 全线贯通 全覆盖 展开 落户 落实 拔地而起 组建 形成 基本建成 全面建成 可免费 可以 可享 围绕 提供了 参与了");
  private static final Words DEFINING =
      Words.of(
          "正紧急 正加紧 被 获 在全国 在这 在现场 现场集中签约 将 已 正在 全部 成功 实施 获得 获评 新获评 获批 受到 被 发展成为 成为 入选 集中签约 现场签约 建成投产 完工 竣工 实现 进入 接受 告别"
              + " 达到 超过 突破 化解在 纳入 参加 投入使用 得到 通过 享受");
  private static final Words NOUN_AFTER = Words.of("性 率 额 量 值 型 度 式 者 能力 价 权");

  private Predicates() {}

  /**
   * A phrase cut in two.
   *
   * @param noun what it is about
   * @param defining the predicate when it tells which of them are counted (入选百强), else ""
   */
  record Cut(String noun, String defining) {
    /** 入选百强的企业 for 企业入选百强. */
    String name() {
      return defining.isEmpty() ? noun : defining + "的" + noun;
    }
  }

  static Cut cut(String phrase) {
    int at = at(phrase);
    String noun = phrase.substring(0, at);
    boolean defines = at < phrase.length() && DEFINING.at(phrase, at) != null;
    String adverb = defines ? ADVERBS.at(phrase, at) : null;
    String predicate = defines ? phrase.substring(adverb == null ? at : at + adverb.length()) : "";
    boolean named = noun.indexOf('的') >= 0 || predicate.length() > LONGEST;
    return new Cut(noun, named ? "" : predicate);
  }

  /** True when a predicate that tells no kind begins the words: 1194公里全线贯通. */
  static boolean tells(String words) {
    String word = TELLING.at(words, 0);
    return word != null && words.indexOf('的', word.length()) < 0;
  }

  /** Offset in the phrase at which its predicate begins, its length when there is none. */
  static int at(String phrase) {
    boolean one = !phrase.isEmpty() && SHORT.indexOf(phrase.charAt(0)) >= 0;
    for (int i = one ? 1 : SHORTEST; i < phrase.length(); i++) {
      String telling = TELLING.at(phrase, i);
      String word = telling == null ? DEFINING.at(phrase, i) : telling;
      if (word == null) {
        continue;
      }
      int end = i + word.length();
      boolean relative = phrase.indexOf('的', end) >= 0;
      boolean compound =
          NOUN_AFTER.at(phrase, end) != null || quoted(phrase, i) || listed(phrase, i);
      if (!relative && !compound) {
        return i;
      }
    }
    return phrase.length();
  }

  private static boolean listed(String phrase, int at) {
    return phrase.indexOf('、', at) >= 0 && phrase.lastIndexOf('、', at) >= 0;
  }

  private static boolean quoted(String phrase, int at) {
    return phrase.lastIndexOf('“', at) > phrase.lastIndexOf('”', at);
  }
}
