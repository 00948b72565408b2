package io.gongbao.claim;

/** The time that a report's section gives a number whose sentence names none. */
final class SectionTime {
  private static final Words FLOW =
      Words.of(
          "累计 新增 新建 完成 改造 治理 实施 开展 发放 新设 处置 创建 投放 新登记 新培育 就业 净增 化解 投入 投资 培训 转移 开行 筹集 新开工 引进 减税 惠及"
              + " 落户 消除 修复 批准 新改建 推动 获批 培育 解决 提供 招引 打造 重组 开挖 造林 搬迁 脱贫 接续 认定 新获");
  private static final Words HELD = Words.of("累计 保持在 稳定在 接连 连续跨越");
  private static final Words STOCK =
      Words.of("达到 达 总量 增至 提高到 突破 超过 拥有 共有 现有 总数 余额 里程 保有量 总规模 全省有 扩容至 保持 稳定");

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
          case "level" -> FLOW.in(clause) && !STOCK.in(place.left());
          default -> false;
        };
    return span ? setting.span() : String.valueOf(setting.to());
  }
}
