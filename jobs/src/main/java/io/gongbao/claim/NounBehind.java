package io.gongbao.claim;

import io.gongbao.claim.Quantity.Kind;
import java.util.List;

/** The noun phrase behind a number: 11家企业, 500亿元的基金, 20%的增长点. */
final class NounBehind {
  private static final Words LEADS = Words.of("的 左右的 以上的 以内的");
  private static final Words VERBS =
      Words.of(
          "用于 投入 支持 建设 投给 建起 建成 获 参与 进行 以 来 为 在 同比 增长 ， 和 其中 比 占 较 是 左右 达 将 已 并 均 也 全部 得到 实现 完成 继续"
              + " 组成 给予 下降 提高 增加 减少 居 位居 高于 低于 超过 不等 治理 设立 跃升 增至 扩大 提升 上升 升至 变为 、 三个 两个 四个 大台阶 收窄 缩小 降至 搞起 搞 推出 开展 涌入 列入 不变");
  private static final Words KEPT =
      Words.of(
          "新设 新建 新培育 新登记 新认定 新落地 新开工 新注册 新组建 建成 启动建设 改造 处置 查处 筹集 新改建 改扩建 淘汰 关停 化解 发放 开行 交付 签约 入选 获批"
              + " 覆盖 惠及 新开发 完成 治理 侦破 盘活 提供 修复 转移 救治 办理 接待 开通 培训 吸纳 举办");
  private static final Words LINKS = Words.of("覆盖 惠及 涉及 销往 远销 远销到 出口到 销售到 承担了 撬动了 带动 服务");
  private static final Words VERBAL =
      Words.of(
          "出台 举办 召开 推出 达成 实现 开展 完成 建设 组织 安排 设立 拥有 汇聚 集聚 吸引 打造 培育 创建 布局 引进 建好 推动 支持 来自 新建 选派 对 在 有");
  private static final Words STATES = Words.of("死亡 失踪 重伤 轻伤 受伤 遇难 报考 参加 争夺 脱贫 出席 就业 确诊 住院");
  private static final int LONGEST = 18;
  private static final Words GROWTH =
      Words.of("的同比 的环比 的预期 的增长 的影响 的基础 的增 的速度 的年均 的涨幅 的降幅 的目标 的水平 的高位 的历史");
  static final Words MARKS = Words.of("门槛 大关 关口 台阶 大台阶 水平 规模 目标 高位 速度 幅度 整数关口");
  private static final Words NOUNS = Words.of("居民 在建 在校 在岗 在册 在线 在研 来华 和美 占地 为民");
  private static final Words SCHOOLS = Words.of("高中 初中");
  private static final Words FUNDS = Words.of("资金 基金 经费 国债 债券 补助 补贴 贷款");
  private static final int LONGEST_PART = 5;
  private static final int LONGEST_FUND = 8;
  private static final Words COPULAS = Words.of("为 是 的是 以上为 以上是 以上的是");
  private static final Words SPENT = Words.of("投入到 投入 用于 支持 搞起 投向 投给 开展了 开展");

  private NounBehind() {}

  /**
   * The phrase, with the verb before the number that belongs to its name; none when it is no noun.
   */
  static Subject read(String text, Place place, String measure, List<When> times) {
    Subject use = Spending.use(text, place);
    if (!use.empty()) {
      return use;
    }
    if (!counts(place, measure)) {
      return Subject.NONE;
    }
    Subject noun = any(text, place);
    if (noun.empty()) {
      return noun;
    }
    boolean counted = place.quantity().family().equals("count") && measure.equals("level");
    String which = counted ? Relatives.name(text, noun.start(), place.rightEnd()) : null;
    if (which != null) {
      return noun.with(which, noun.cue());
    }
    String qualified = qualified(text, place, times, noun.text());
    return noun.with(qualified, noun.cue());
  }

  /**
   * With the words before the number that tell which: a relative clause (新组建的4家单位), a verb that
   * makes the kind (改造5个), or the owner when the noun alone says little (试点48项经验).
   */
  private static String qualified(String text, Place place, List<When> times, String noun) {
    String left = place.left().strip();
    int to = place.quantity().outerStart();
    String own = Phrase.head(text, skip(place, times), to).in(text).strip();
    if (left.endsWith("的")
        && own.length() > 2
        && own.length() <= LONGEST
        && noun.indexOf('的') < 0) {
      return own.substring(0, own.length() - 1) + "的" + noun;
    }
    String attribute = NounBefore.read(text, place.leftStart(), to, times).text();
    if (place.right().startsWith("的") && Owners.bare(attribute)) {
      return noun + attribute;
    }
    String link = LINKS.before(own, own.length());
    boolean owner = link != null && own.length() - link.length() >= 2 && own.length() <= LONGEST;
    if (owner && "，、和".indexOf(own.charAt(0)) < 0) {
      return own + noun;
    }
    String whom = Coverbs.object(left);
    if (!whom.isEmpty() && Coverbs.deed(left).isEmpty()) {
      return whom + noun;
    }
    String verb = KEPT.before(left, left.length());
    boolean kind = verb != null && !verb.equals("完成") && !verb.equals("建成");
    String bare =
        link == null && !kind ? NounBefore.read(text, place.leftStart(), to, times).text() : "";
    bare = left.endsWith("等") ? "" : bare;
    boolean from = left.endsWith("从") || left.endsWith("由");
    boolean little =
        noun.length() <= (from ? LONGEST_PART : 2)
            && bare.length() >= 2
            && bare.length() <= LONGEST;
    return kind
        ? verb + noun
        : little && VERBAL.before(bare, bare.length()) == null ? bare + noun : noun;
  }

  private static int skip(Place place, List<When> times) {
    int at = place.leftStart();
    for (When time : times) {
      at =
          time.start() >= at
                  && time.start() <= at + 1
                  && time.end() <= place.quantity().outerStart()
              ? time.end()
              : at;
    }
    return at;
  }

  /** 六成为女性 and 一半以上的是中小企业: the part behind the number. */
  static Subject part(String text, Place place) {
    String left = place.left().strip();
    String copula = COPULAS.at(text, place.quantity().outerEnd());
    boolean open = left.isEmpty() || left.endsWith("有") || left.endsWith("中");
    if (copula == null || !open) {
      return Subject.NONE;
    }
    int from = place.quantity().outerEnd() + copula.length();
    String noun = NounBefore.tidy(Phrase.tail(text, from, place.rightEnd()).in(text));
    boolean fits = noun.length() >= 2 && noun.length() <= LONGEST;
    return fits ? new Subject(noun + "占比", from, from + noun.length(), "behind") : Subject.NONE;
  }

  private static boolean counts(Place place, String measure) {
    Quantity q = place.quantity();
    String right = place.right();
    if (measure.equals("share") || measure.equals("growth")) {
      return right.startsWith("的") && !GROWTH.in(right) && right.length() > 2;
    }
    if (q.kind() != Kind.AMOUNT || right.isEmpty()) {
      return false;
    }
    String noun = Phrase.tail(right, 0, right.length()).in(right);
    boolean fund = noun.length() <= LONGEST_FUND && FUNDS.before(noun, noun.length()) != null;
    boolean verb = VERBS.at(right, 0) != null && NOUNS.at(right, 0) == null && !fund;
    boolean of = right.startsWith("的");
    if (MARKS.at(right, of ? 1 : 0) != null && (of || !place.left().isBlank())) {
      return false;
    }
    if (Predicates.tells(right) && !place.left().isBlank()) {
      return false;
    }
    if (fund && q.family().equals("money")) {
      return true;
    }
    boolean bare = q.family().equals("money") || q.family().isEmpty();
    return !verb || (bare && right.startsWith("的"));
  }

  /** Whatever words follow, cut where their predicate begins. */
  static Subject any(String text, Place place) {
    int start = place.quantity().outerEnd();
    int end = place.rightEnd();
    String lead = LEADS.at(text, start);
    start += lead == null ? 0 : lead.length();
    boolean remark = start < end && "(（".indexOf(text.charAt(start)) >= 0;
    start = remark ? end : start;
    String spent = SPENT.at(text, start);
    int from = spent == null || start + spent.length() >= end ? start : start + spent.length();
    Phrase.Piece whole = Phrase.tail(text, from, end);
    Predicates.Cut cut = Predicates.cut(NounBefore.tidy(whole.in(text)));
    Phrase.Piece piece = Phrase.tail(text, from, from + cut.noun().length());
    if (piece.empty()) {
      return Subject.NONE;
    }
    String noun = new Predicates.Cut(NounBefore.tidy(piece.in(text)), cut.defining()).name();
    boolean people = "人".equals(place.quantity().unit()) || "名".equals(place.quantity().unit());
    if (people && noun.length() == 2 && noun.equals(STATES.at(noun, 0))) {
      noun = noun + "人数";
    }
    noun =
        noun.endsWith("中") && noun.length() > 2 && !SCHOOLS.in(noun)
            ? noun.substring(0, noun.length() - 1)
            : noun;
    boolean put = from > start && (spent.startsWith("投") || spent.startsWith("开"));
    if (noun.length() == 1 && "中里内".contains(noun)) {
      return Subject.NONE;
    }
    return new Subject(put ? noun + "投入" : noun, piece.start(), piece.end(), "behind");
  }
}
