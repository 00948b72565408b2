package io.gongbao.claim;

import java.util.regex.Pattern;

/** Decides from verbs and units what a number measures, and its sign. */
final class MeasureReader {
  private static final Words GROWTH_BEHIND = Words.of("的增 的同比 的平均 的速度 的年均 的涨幅 增长速度 的GDP增 的经济增");
  private static final Words FLOW_NAMES =
      Words.of("用海 用林 就业 社会融资 减税 病例 造林 用地 绿化 债券 装机占比 无还本 地方政府 债务 免税 感染者 确诊 营造林 降费 执行 费用 能耗 检出");
  private static final Words RATE_NAMES =
      Words.of("增速 增幅 涨幅 降幅 增长率 增长速度 跌幅 增长 递增率 增长幅度 减幅 降税幅度 降价幅度 涨势 增长为 年均增长率 增速为 上涨幅度");
  private static final Words INDEX =
      Words.of("经理指数 PMI 信心指数 景气指数 活动指数 扩散指数 新订单指数 新出口订单指数 进口指数 订单指数 生产指数 商务指数");
  private static final Words SHARE_NAMES = Words.of("占 比重 率 比例 份额 占比 覆盖 利率 贡献 强度 参保 成数 进度 满意度 税率");
  private static final Words TAXES = Words.of("的关税 的税 的增值税 的补贴 的利率 的惩罚性关税 关税");
  private static final Words CUT = Words.of("压减 精简 核减 削减 裁减 压降 缩减 净减少 净减");

  private static final Pattern EXPECTED =
      Pattern.compile(
          "增(?:长|速|幅)(?:率|目标|预期|预测|预估|区间)*值?[^，；。]{0,12}"
              + "(?:上调|下调|调高|调低|上修|下修|调整|提高|降低|维持)[^，；。]*[至到为在]$");
  private static final Pattern EXPECTED_BEHIND = Pattern.compile("的?(?:增长|预期)[增长发展]{0,4}(?:预期)?目标");
  private static final Pattern GROWTH_RATE = Pattern.compile("(?:增速|增长率|增长预期|增长预测)");
  private static final Words REACHED = Words.of("到 至 为");

  Measure read(String text, Place place, Measure before) {
    Quantity q = place.quantity();
    return switch (q.kind()) {
      case RANK -> of("rank", q, 1, "rank", "rank word");
      case RATIO -> of("ratio", q, 1, "times", "ratio");
      case DOUBLING -> of("growth", q, 1, "percent", "doubling");
      case POINTS -> points(text, place, before);
      case TIMES -> times(text, place);
      case PERCENT, FRACTION -> percent(text, place, before);
      case AMOUNT -> amount(place, before);
    };
  }

  private static Measure of(String measure, Quantity q, double sign, String unit, String cue) {
    Double high = q.high() == null ? null : Double.valueOf(signed(q.high(), sign));
    return new Measure(measure, signed(q.value(), sign), high, unit, cue);
  }

  private static double signed(double value, double sign) {
    return value == 0 ? 0 : sign < 0 ? -Math.abs(value * sign) : value * sign;
  }

  private static Measure points(String text, Place place, Measure before) {
    Move move = Move.last(place.left());
    if (move == null && place.listed() && before != null) {
      return of("pp", place.quantity(), before.value() < 0 ? -1 : 1, "pp", "list");
    }
    move =
        move == null
            ? Move.last(text.substring(place.clauseStart(), place.quantity().outerStart()))
            : move;
    Move after = move == null ? Move.last(place.right()) : move;
    return of(
        "pp",
        place.quantity(),
        after == null || after.up() ? 1 : -1,
        "pp",
        after == null ? "" : after.verb());
  }

  private static Measure times(String text, Place place) {
    Quantity q = place.quantity();
    String left = text.substring(place.clauseStart(), q.outerStart());
    Move move = Move.last(left);
    boolean ratio =
        left.endsWith("的")
            || left.endsWith("是")
            || left.endsWith("为")
            || left.endsWith("相当于")
            || move == null
            || move.reaches();
    boolean far = move != null && left.length() - move.end() > 3;
    if (ratio || far) {
      return of("ratio", q, 1, "times", "倍");
    }
    double sign = move.up() ? 100 : -100;
    return of("growth", q, sign, "percent", move.verb());
  }

  private static Measure percent(String text, Place place, Measure before) {
    Quantity q = place.quantity();
    if (place.listed()
        && before != null
        && before.unit() != null
        && before.unit().equals("percent")
        && noVerb(place.left())) {
      return new Measure(
          before.measure(),
          signed(q.value(), before.measure().equals("growth") && before.value() < 0 ? -1 : 1),
          q.high(),
          "percent",
          "list");
    }
    boolean forecast = EXPECTED.matcher(text.substring(place.clauseStart(), q.outerStart())).find();
    boolean goal = EXPECTED_BEHIND.matcher(place.right()).lookingAt();
    if (forecast || goal || toRate(text, place, before)) {
      return of("growth", q, 1, "percent", "rate");
    }
    boolean then = before != null && before.cue().equals("rate") && Move.TO.in(place.left());
    if (then && before.measure().equals("growth")) {
      return of("growth", q, 1, "percent", "rate");
    }
    String left =
        place.left().isEmpty() || noVerb(place.left())
            ? text.substring(place.clauseStart(), q.outerStart())
            : place.left();
    String sofar = text.substring(Math.max(0, q.outerStart() - 80), q.outerStart());
    boolean index =
        INDEX.in(left) || (INDEX.in(sofar) && !SHARE_NAMES.in(left) && !left.contains("价格"));
    if (index && !growing(left)) {
      return of("level", q, 1, "percent", "index");
    }
    return rate(place, q, left);
  }

  /** 增速上调0.1个百分点，分别提高到6.8%和6.5%: what a rate that moved by points came to. */
  private static boolean toRate(String text, Place place, Measure before) {
    boolean moved = before != null && before.measure().equals("pp") && REACHED.in(place.left());
    int from = Math.max(0, place.clauseStart() - 40);
    return moved
        && place.left().length() <= 8
        && GROWTH_RATE.matcher(text.substring(from, place.clauseStart())).find();
  }

  private static Measure rate(Place place, Quantity q, String left) {
    String right = place.right();
    if (GROWTH_BEHIND.at(right, 0) != null && !right.startsWith("的增量")) {
      return of("growth", q, 1, "percent", right);
    }
    if (TAXES.at(right, 0) != null) {
      return of("share", q, 1, "percent", "rate of tax");
    }
    Move move = Move.last(left);
    boolean fromRate = RATE_NAMES.in(left) && (left.contains("从") || left.contains("由"));
    if (fromRate && !left.contains("占")) {
      return of("growth", q, 1, "percent", "rate");
    }
    if (move == null || right.startsWith("的增量") || left.startsWith("占") || left.contains("的占比")) {
      return of("share", q, 1, "percent", "no verb");
    }
    String after = left.substring(move.end());
    if (after.startsWith("额") || after.startsWith("量") || after.startsWith("值")) {
      return of("share", q, 1, "percent", after);
    }
    Words.Hit name = RATE_NAMES.last(left);
    Words.Hit share = SHARE_NAMES.last(left);
    boolean named =
        name != null && (share == null || share.end() <= name.end()) && name.end() >= move.end();
    boolean adverbs = after.length() <= 3 || named;
    if ((share != null && share.start() >= move.end()) || (!adverbs && !named)) {
      return of("share", q, 1, "percent", share == null ? "no verb" : share.word());
    }
    if (move.reaches() && !named) {
      return of("share", q, 1, "percent", move.verb() + after);
    }
    return of("growth", q, move.up() ? 1 : -1, "percent", move.verb());
  }

  private static boolean growing(String left) {
    Move move = Move.last(left);
    return move != null && left.length() - move.end() <= 2 && !move.reaches();
  }

  private static boolean noVerb(String words) {
    return Move.last(words) == null && !words.contains("占") && !words.contains("率");
  }

  private static Measure amount(Place place, Measure before) {
    Quantity q = place.quantity();
    String left = place.left();
    if (left.isEmpty() && place.listed() && before != null && before.measure().equals("change")) {
      return of("change", q, before.value() < 0 ? -1 : 1, q.unit(), "list");
    }
    Measure carried = carried(place, before);
    if (carried != null) {
      return carried;
    }
    if (CUT.in(left) && !place.left().contains("到")) {
      return of("change", q, -1, q.unit(), "cut");
    }
    String tail = strip(left);
    Move move = Move.last(tail);
    if (move == null || move.reaches()) {
      return of("level", q, 1, q.unit(), "");
    }
    return moved(place, q, tail, move);
  }

  /** 压减炼铁产能1202万吨，炼钢产能977万吨 and 新增A20家、B300家: the verb holds for the rest of the list. */
  private static Measure carried(Place place, Measure before) {
    Quantity q = place.quantity();
    boolean change = before != null && before.measure().equals("change");
    if (!change || q.unit() == null || !q.unit().equals(before.unit())) {
      return null;
    }
    boolean same = place.leftStart() > place.clauseStart();
    boolean cut = before.cue().equals("cut");
    boolean added = before.cue().equals("新增") && same;
    boolean own = Move.last(place.left()) != null || VERBS.in(place.left());
    return !own && (cut || added) ? of("change", q, cut ? -1 : 1, q.unit(), before.cue()) : null;
  }

  private static final Words VERBS =
      Words.of("达 为 有 建成 建设 完成 组建 培育 新建 改造 认定 入选 打造 引进 共 开工 投产 推进 实施 发放 创建 开展 治理 处置 支持 设立 推广 至 到");

  private static Measure moved(Place place, Quantity q, String tail, Move move) {
    if (move.verb().equals("减少") && Phrase.head(tail, 0, tail.length()).in(tail).startsWith("减少")) {
      return of("change", q, -1, q.unit(), move.verb());
    }
    boolean last = move.end() >= tail.length() || tail.substring(move.end()).equals("了");
    boolean added = move.verb().equals("新增") || move.verb().equals("净增");
    if (added) {
      String all = place.left() + place.right();
      boolean flow = FLOW_NAMES.in(all);
      return of(flow ? "level" : "change", q, 1, q.unit(), move.verb());
    }
    boolean verb =
        (last && move.verb().length() >= 2 && !RATE_NAMES.in(move.verb()))
            || (last && Words.of("多 少 增 减 升 降 涨").at(move.verb(), 0) != null && tail.length() > 1);
    if (!verb || (place.right().startsWith("的") && !tail.contains("比"))) {
      return of("level", q, 1, q.unit(), "");
    }
    return of("change", q, move.up() ? 1 : -1, q.unit(), move.verb());
  }

  private static String strip(String left) {
    String words = left.strip();
    while (words.endsWith("了")
        || words.endsWith("约")
        || words.endsWith("近")
        || words.endsWith("超")) {
      words = words.substring(0, words.length() - 1);
    }
    return words;
  }
}
