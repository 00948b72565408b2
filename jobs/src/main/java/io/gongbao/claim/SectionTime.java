package io.gongbao.claim;

import java.util.Set;

/** The time that a report's section gives a number whose sentence names none. */
final class SectionTime {
  private static final Words FLOW =
      Words.of(
          "累计 新增 新建 完成 改造 治理 实施 开展 发放 新设 处置 创建 投放 新登记 新培育 就业 净增 化解 投入 投资 培训 转移 开行 筹集 新开工 引进 减税 惠及"
              + " 出台 形成 制定 接待 补水 务工 输送 外送 消除 修复 批准 新改建 推动 获批 培育 解决 提供 招引 打造 重组 开挖 造林 搬迁 脱贫 接续 认定 新获");
  private static final Words OF_STOCKS = Words.of("落户 开展 就业 投入");

  /** Measure words of what happens, not of what stands. */
  private static final Set<String> EVENTS = Set.of("人次", "列", "班次", "标箱", "车次", "航次", "例");

  private static final Words YEARLY = Words.of("每年 年均 年接待 年客运 年货运 参保 参加");
  private static final Words HELD = Words.of("累计 保持在 稳定在 接连 连续跨越");
  private static final Words STOCK =
      Words.of("达到 达 总量 增至 增加到 提高到 突破 超过 拥有 共有 现有 总数 余额 里程 保有量 总规模 全省有 扩容至 保持 稳定");

  private SectionTime() {}

  static String of(String text, Place place, Measure measure, Setting setting) {
    if (NamedTime.first(text, place)) {
      return String.valueOf(setting.from() - 1);
    }
    return switch (setting.kind()) {
      case REVIEW, GOALS, NEWS -> String.valueOf(setting.to());
      case SPAN_REVIEW, SPAN_GOALS -> inSpan(place, measure, text, setting);
    };
  }

  private static String inSpan(Place place, Measure measure, String text, Setting setting) {
    String clause =
        text.substring(place.clauseStart(), place.quantity().outerStart()) + place.right();
    String run = NamedTime.run(clause, measure, String.valueOf(setting.to()));
    if (run != null || HELD.in(clause)) {
      return run != null ? run : setting.span();
    }
    boolean span =
        switch (measure.measure()) {
          case "growth", "change", "pp" -> true;
          case "level" -> flow(text, place) && !STOCK.in(place.left());
          default -> false;
        };
    return span ? setting.span() : String.valueOf(setting.to());
  }

  /** What the things counted do (8家实验室落户) does not make them a flow. */
  private static boolean flow(String text, Place place) {
    String before = text.substring(place.clauseStart(), place.quantity().outerStart());
    String behind = OF_STOCKS.first(place.right()) == null ? place.right() : "";
    boolean events = EVENTS.contains(String.valueOf(place.quantity().unit()));
    boolean yearly = YEARLY.in(before);
    return FLOW.in(before + behind) || (events && !yearly);
  }
}
