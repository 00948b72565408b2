package io.gongbao.claim;

import io.gongbao.rules.UnitTable.Unit;
import java.util.Set;

/** Characters that look like a unit and are none in their place: 三大, 一个, 两手, 5G, 个人所得. */
final class UnitChecks {
  private static final Words NO_TENTHS =
      Words.of("成为 成立 成都 成果 成员 成功 成品 成本 成效 成绩 成熟 成长 成就 成套 成人 成年 成一 成渝 成交");
  private static final Words NOT_UNIT =
      Words.of(
          "个人所 个人信 个人工智 个性 个别 个体 条件 条例 名牌 名单 名优 名称 名义 名中医 家庭 家电 家居 家具 家园 家长 点多 点面 级以 类似 位于 位居 座谈 项目"
              + " 部分 部门 门类 道路 台阶 套期 层次 层面 根本 口岸 只要 只有 面向 面临 面对 块状 期间 期待 次生 代表 本科 本土 本地 本级 米字 里程碑 里面"
              + " 里外 方式 方案 方向 方针 方法 元素 元旦 元首 元化 角度 角色 分别 分类 天然 天津 天气 天候 秒杀 度假 度过 场景 场所 场地 起步 起来 起飞"
              + " 种植 种业 种子 种养 件套 单位 单项 单元 包括 包容 管理 管网 机关 机场 机组 机构 机器 车辆 车间 车型 船舶 船闸 卡车 卡口 人口岸 人民生"
              + " 人工 人均 人大 人文 人居 人为 人才强 网 尺度 寸土 石油 石化 石材 石墨 担当 担保 集中 集群 集团 集约 集聚 集成 出口 出台 出入 出现 首先"
              + " 首批 首个 首次 副省 副中 副食 支持 支撑 支付 支出 支农 支线 批准 批发 批复 批而 组织 组团 组建 段时 队伍 轮次 团队 片区 片面 栋梁 盘活"
              + " 股权 股份 封闭 处理 处于 处置 处罚 对接 对外 对口 对于 安全 安居 安排 安置 字号 词典 行政 行业 行动 行为 屏障 针对 包装 包干 副主 挂牌"
              + " 挂图 席位 点击 杯水 卷入 本书");
  private static final Words NAME_UNITS =
      Words.of("大 个方面 方面 个一 个更加 个专项行动 个坚持 个意识 个自信 个维护 个确立 个全面 个最 个统一");

  private static final Set<String> NEGATIVE = Set.of("percent", "pp", "摄氏度");
  private static final String MINUS = "-－−";

  private static final Words NOT_MONEY = Words.of("元月 元复 元乙 元里 元桥");

  private UnitChecks() {}

  static boolean accepts(String text, Numeral number, Unit unit, int at) {
    boolean tiny = !number.arabic() && !number.scaled() && number.value() <= 10;
    boolean ratio =
        unit.canonical().equals("percent")
            || unit.canonical().equals("pp")
            || unit.canonical().equals("times");
    boolean money = unit.family().equals("money");
    if (unit.printed().length() == 1 && NOT_UNIT.at(text, at) != null && !money) {
      return false;
    }
    if (unit.printed().equals("成")) {
      return isTenths(text, number, at);
    }
    if (unit.printed().equals("折")) {
      return !text.startsWith("折", at + 1) && !number.scaled();
    }
    if (NOT_MONEY.at(text, at) != null
        || (tiny && unit.printed().equals("元") && !text.startsWith("元钱", at))) {
      return false;
    }
    if (unit.printed().equals("角") || unit.printed().equals("分钱")) {
      return number.arabic();
    }
    if (ratio || money) {
      return true;
    }
    if (!number.arabic() && number.digits() && number.value() == 1 && number.length() == 1) {
      return unit.family().equals("weight");
    }
    return !(tiny && NAME_UNITS.at(text, at) != null) && !latinUnit(text, unit, at);
  }

  private static boolean isTenths(String text, Numeral number, int at) {
    return !number.scaled() && number.value() <= 10 && NO_TENTHS.at(text, at) == null;
  }

  private static boolean latinUnit(String text, Unit unit, int at) {
    char first = unit.printed().charAt(0);
    int end = at + unit.printed().length();
    boolean latin = first < 128 && first != '%';
    return latin
        && end < text.length()
        && Character.isLetter(text.charAt(end))
        && text.charAt(end) < 128;
  }

  /** True where a sign stands before a number that may be below zero: 增长-5%, 降到-3℃. */
  static boolean minus(String text, int start, Unit unit) {
    boolean signed = NEGATIVE.contains(unit.canonical());
    if (!signed || start < 1 || MINUS.indexOf(text.charAt(start - 1)) < 0) {
      return false;
    }
    char before = start < 2 ? ' ' : text.charAt(start - 2);
    return before > 127 && !NumberChars.starts(before) && "％℃—–－−".indexOf(before) < 0;
  }

  /** 亿元以上项目, 千亿元级产业: a class of things, no amount. */
  private static boolean threshold(Numeral number, Unit unit, String text) {
    int end = number.end() + unit.printed().length();
    if (LEVEL.equals(unit.printed())) {
      return number.scaled();
    }
    boolean money = unit.family().equals("money") && !number.arabic();
    String word = money || text.startsWith(LEVEL, end) ? CLASSES.at(text, end) : null;
    int after = word == null ? text.length() : end + word.length();
    return number.scaled() && after < text.length() && Character.isIdeographic(text.charAt(after));
  }

  private static final String LEVEL = "级";
  private static final Words CLASSES = Words.of("以上 及以上 级 （含）以上");

  private static final Words FATES = Words.of("死亡 失踪 受伤 遇难 重伤 轻伤 获救 被捕 确诊");

  /** Small counts written in Chinese: mostly parts of names. */
  static boolean optional(Numeral number, Unit unit, String text) {
    if (threshold(number, unit, text)) {
      return true;
    }
    int behind = number.end() + unit.printed().length();
    if (number.value() > 1 && "人名".contains(unit.printed()) && FATES.at(text, behind) != null) {
      return false;
    }
    boolean tiny = !number.arabic() && !number.scaled() && !number.more() && number.value() <= 10;
    return tiny
        && !unit.canonical().equals("分钟")
        && !unit.canonical().equals("小时")
        && !unit.family().equals("money")
        && !unit.canonical().equals("percent")
        && !unit.canonical().equals("pp")
        && !unit.canonical().equals("times");
  }
}
