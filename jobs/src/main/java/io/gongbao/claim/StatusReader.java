package io.gongbao.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a number is there already, is a goal, or is money and work to come. */
final class StatusReader {
  private static final Words TARGET =
      Words.of(
          "力争 目标 预期 争取 确保 将达 将超 将突破 达到以上 有望 预测 预计 预估 到时 计划到 规划到 将实现 将增 将减 将降 将提高 要求 建成后 将扩大 将占 将有"
              + " 将成为 将带动 要保持 要达到 要控制 要实现 要确保 要降到 要提高到 要增加到 年底前 月底前 年内将");
  private static final Words GOAL =
      Words.of("目标是 目标为 目标： 目标定 任务是 任务为 预期是 预期为 军令状 底线是 底线为 底线： 定下 目标改成 目标调 目标设");

  /** 要 as an auxiliary behind a time: 今年要减少, and neither 主要 nor 要求. */
  private static final Pattern MUST =
      Pattern.compile("(?:今年|明年|年内|[0-9]{4}年)[^，。；：主重需只]{0,6}要(?![求素闻点是么数])");

  private static final Words INVESTED = Words.of("总投资 总投资额 投资总额 总投资约 投资额");
  private static final Words BEGUN = Words.of("签约 开工 在建 拟建 奠基 开建 正在建设");
  private static final Words MET = Words.of("完成 超额 好于 高于 实现了 达到了 兑现");
  private static final Words PLAN =
      Words.of(
          "将投入 计划 将实施 将安排 拟 将建 将新建 将新增 将再 将投资 将完成 将开 将继续 将对 将在 将为 将通过 规划 将用 将给 将推 将支持 将发行 将招 将培"
              + " 将打造");
  private static final Words PLANNED =
      Words.of(
          "投入 投资 资金 建设 新建 打造 培育 实施 建成 改造 新增 推动 开展 举办 安排 发行 招引 新改建 引进 引育 支持 启动 组建 新设 认定 完成 治理 提供 选派"
              + " 筹集 盘活 交付 建立 遴选 布局 推进 争创 创建 推出 新开工 新认定 新培育 推介 减负 培训 落地 提升 更新 攻坚 发放 为 新开通 选送 引导 整治"
              + " 修复 开设 募集 招生 新开发 帮扶 培养 招收 招聘 处置 压减 攻克 转化");
  private static final Words REACHED =
      Words.of("吞吐量 产量 就业 增加值 总额 总产值 社会融资规模 总量 成交额 营收 播种面积 装机 规模 人次 里程 余额");
  private static final Words GAINED = Words.of("规模达 开行 达到 突破 保持 稳定在 覆盖");
  private static final Pattern COMPARED = Pattern.compile("[比较](?:上年|去年)");
  private static final Words DONE = Words.of("已 现有 目前 截至 去年 上年");

  private static final Words BY_NOW = Words.of("已 截至 目前");
  private static final Words AFTERWARDS = Words.of("建成后 通车后 投产后 完工后 竣工后 达产后 完成后 实施后");
  private static final Pattern NO_GOAL =
      Pattern.compile("为(?:了)?(?:确保|争取|力争)|(?:完成|实现|达到|超过)[^，。]{0,6}(?:目标|计划|预期)(?:任务)?的?$|即将在");
  private static final Pattern YEAR = Pattern.compile("(?:asof:)?(?:\\d{4}/)?(\\d{4}).*");

  private static final Words BUDGET = Words.of("预算数 预算为 预算总数 预算安排 专门安排 安排财政 预算总额");
  private static final Words SPENT = Words.of("决算 执行情况 预算收入 预算支出 已安排");

  private StatusReader() {}

  static String read(
      Setting setting,
      String sentence,
      Place place,
      Measure measure,
      List<When> times,
      Calendar date) {
    String clause = sentence.substring(place.clauseStart(), place.quantity().outerStart());
    if (setting.future() && NamedTime.first(sentence, place)) {
      return "actual";
    }
    if (setting.future()) {
      boolean done = DONE.in(COMPARED.matcher(clause).replaceAll(""));
      return done && !TARGET.in(clause) ? "actual" : future(measure, place, clause);
    }
    int start = place.quantity().start();
    String head = sentence.substring(Math.max(0, start - 60), place.quantity().outerStart());
    if (GOAL.in(head) && !MET.in(head) && !DONE.in(clause)) {
      return "target";
    }
    When named = NamedTime.find(sentence, place, times);
    if (named != null && toCome(named.period(), place, setting, date)) {
      return future(measure, place, clause);
    }
    return setting.kind() == Setting.Kind.NEWS ? news(sentence, place, measure, clause) : "actual";
  }

  /** A year that is not over has no figure of its own but a round goal. */
  private static boolean toCome(String period, Place place, Setting setting, Calendar date) {
    Matcher m = YEAR.matcher(period);
    if (!date.known() || !m.matches()) {
      return false;
    }
    int year = Integer.parseInt(m.group(1));
    boolean whole = period.equals(String.valueOf(date.year())) && date.month() > 0;
    boolean report = setting.kind() != Setting.Kind.NEWS && date.month() <= 3;
    String modifier = place.quantity().modifier();
    boolean round = modifier.equals("about") || modifier.equals("above");
    boolean goal = report || (round && date.month() <= 6);
    return year > date.year() || (whole && goal);
  }

  private static String news(String sentence, Place place, Measure measure, String clause) {
    int start = place.quantity().start();
    String head =
        NO_GOAL
            .matcher(sentence.substring(Math.max(0, start - 60), place.quantity().outerStart()))
            .replaceAll("");
    boolean now = BY_NOW.in(clause) && !TARGET.in(NO_GOAL.matcher(clause).replaceAll(""));
    if (now) {
      return "actual";
    }
    boolean goal = place.right().contains("预期目标") || place.right().endsWith("的目标");
    if (goal || TARGET.in(head) || AFTERWARDS.in(head)) {
      return "target";
    }
    if (MUST.matcher(clause).find()) {
      return future(measure, place, clause);
    }
    if (INVESTED.before(place.left(), place.left().length()) != null && BEGUN.in(head)) {
      return "plan";
    }
    String around =
        sentence.substring(Math.max(0, start - 60), Math.min(sentence.length(), start + 60));
    boolean budget = BUDGET.in(around) && !SPENT.in(around);
    return PLAN.in(head) || budget ? "plan" : "actual";
  }

  private static String future(Measure measure, Place place, String clause) {
    boolean amount = measure.measure().equals("level") || measure.measure().equals("change");
    if (!amount) {
      return "target";
    }
    if (place.left().strip().endsWith("等") && place.right().startsWith("国家")) {
      return "actual";
    }
    boolean planned = PLANNED.in(clause + place.right());
    boolean reached =
        GAINED.in(clause) || REACHED.before(noun(place), noun(place).length()) != null;
    return !reached && (planned || !place.right().isEmpty()) ? "plan" : "target";
  }

  /** The words before the number without the verbs at their end. */
  private static String noun(Place place) {
    return Phrase.tail(place.left(), 0, place.left().length()).in(place.left());
  }
}
