package io.gongbao.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the time of a number: the one its clause names, else the sentence's, else the setting's.
 */
final class PeriodChooser {
  private static final Words FLOW =
      Words.of(
          "累计 新增 新建 完成 改造 治理 实施 开展 发放 新设 处置 创建 投放 新登记 新培育 就业 净增 化解 投入 投资 培训 转移 开行 筹集 新开工 引进 减税 惠及"
              + " 落户 消除 修复 批准 新改建 推动 获批 培育 解决 提供 招引 打造 重组 开挖 造林 搬迁 脱贫 接续 认定 新获");
  private static final Words REACHED = Words.of("提高到 提升到 增加到 增长到 上升到 扩大到 减少到 下降到 降至 降到 增至 升至 压缩至");
  private static final Pattern RUN = Pattern.compile("连续(\\d{1,2}|[二三四五六七八九十两]{1,3})个?(?:年|月|季度)");
  private static final Words HELD = Words.of("累计 保持在 稳定在 接连 连续跨越");
  private static final Words STOCK =
      Words.of("达到 达 总量 增至 提高到 突破 超过 拥有 共有 现有 总数 余额 里程 保有量 总规模 全省有 扩容至 保持 稳定");

  private final Calendar date;
  private String carried;
  private String main;
  private String month;
  private int carriedParagraph = -1;

  PeriodChooser(Calendar date) {
    this.date = date;
  }

  /** A period and the words or the rule that gave it. */
  record Choice(String period, String cue) {}

  Choice choose(
      String text,
      Place place,
      Measure measure,
      String basis,
      Setting setting,
      List<When> times,
      int paragraph,
      String status) {
    When named = named(text, place, times);
    if (named != null) {
      String words = text.substring(named.start(), named.end());
      month = words.endsWith("当月") ? named.period() : null;
      if (!named.base() && month == null) {
        remember(named.period(), paragraph);
      }
      boolean reached = words.endsWith("以来") && reaches(place, measure);
      String period = reached ? date.now() : held(text, place, measure, named.period());
      return new Choice(period, words);
    }
    if (setting.kind() != Setting.Kind.NEWS) {
      String period =
          first(text, place)
              ? String.valueOf(setting.from() - 1)
              : bySetting(text, place, measure, setting);
      return new Choice(period, setting.kind().name().toLowerCase(java.util.Locale.ROOT));
    }
    boolean flow =
        !measure.measure().equals("level")
            || "CNY".equals(measure.unit())
            || "USD".equals(measure.unit());
    boolean part = carried != null && carried.length() > 4 && !carried.startsWith("asof");
    if (month != null && measure.measure().equals("pp")) {
      return new Choice(month, "earlier sentence");
    }
    boolean yearly = measure.measure().equals("growth") && place.left().contains("同比");
    if (yearly && main != null && carried.matches("\\d{4}/\\d{4}")) {
      return new Choice(main, "last time named");
    }
    if (carried != null
        && (carriedParagraph == paragraph || (flow && part && status.equals("actual")))) {
      return new Choice(carried, "earlier sentence");
    }
    return byDefault(measure, status);
  }

  /** 党的十八大以来，比例提高到69.2% is where it stands now. */
  private static boolean reaches(Place place, Measure measure) {
    String left = place.left().strip();
    return measure.measure().equals("share")
        || (measure.measure().equals("level")
            && REACHED.before(left, left.length()) != null
            && !left.contains("累计"));
  }

  /** 连续三年稳定在99%以上 holds for the three years that end with the one named. */
  private static String held(String text, Place place, Measure measure, String period) {
    if (measure.measure().equals("rank") || measure.measure().equals("pp")) {
      return period;
    }
    String clause = text.substring(place.clauseStart(), place.quantity().outerStart());
    Matcher m = RUN.matcher(clause);
    return m.find() ? Period.run(period, PeriodDates.ordinal(m.group(1))) : period;
  }

  /** Times of a sentence without claims hold for the rest of its paragraph. */
  void note(List<When> times, int paragraph) {
    for (When time : times) {
      if (!time.base()) {
        remember(time.period(), paragraph);
      }
    }
  }

  /** The number that something rose or fell from: 从28件提高到70件. */
  static boolean first(String text, Place place) {
    String left = place.left().strip();
    String near = left.substring(Math.max(0, left.length() - 8));
    boolean from = near.contains("从") || near.endsWith("由");
    int end = place.quantity().outerEnd();
    String after = text.substring(end, Math.min(text.length(), end + 12));
    return from && (after.contains("到") || after.contains("至") || after.contains("为"));
  }

  private void remember(String period, int paragraph) {
    boolean wide = period.startsWith("asof") || period.matches("\\d{4}/\\d{4}");
    main = wide ? main : period;
    carried = period;
    carriedParagraph = paragraph;
  }

  /** The last time before the number, the nearest behind it in its clause if none. */
  private static When named(String text, Place place, List<When> times) {
    When best = null;
    for (When time : times) {
      if (ownBase(text, place.quantity(), time)) {
        return time;
      }
      if (!time.base() && time.end() <= place.quantity().start()) {
        best = time;
      }
    }
    if (best == null) {
      for (When time : times) {
        if (!time.base()
            && time.start() >= place.quantity().end()
            && time.end() <= place.rightEnd()) {
          return time;
        }
      }
    }
    return best;
  }

  /** 较6月的9.1%收窄: the 9.1% are June's. */
  private static boolean ownBase(String text, Quantity q, When time) {
    return time.base()
        && q.kind() == Quantity.Kind.PERCENT
        && text.startsWith("的", time.end())
        && time.end() + 1 == q.outerStart();
  }

  private static String bySetting(String text, Place place, Measure measure, Setting setting) {
    return switch (setting.kind()) {
      case REVIEW, GOALS, NEWS -> String.valueOf(setting.to());
      case SPAN_REVIEW, SPAN_GOALS -> inSpan(place, measure, text, setting);
    };
  }

  private static String inSpan(Place place, Measure measure, String text, Setting setting) {
    String clause =
        text.substring(place.clauseStart(), place.quantity().outerStart()) + place.right();
    if (HELD.in(clause)) {
      return setting.span();
    }
    boolean span =
        switch (measure.measure()) {
          case "growth", "change", "pp" -> true;
          case "level" -> FLOW.in(clause) && !STOCK.in(place.left());
          default -> false;
        };
    return span ? setting.span() : String.valueOf(setting.to());
  }

  private Choice byDefault(Measure measure, String status) {
    boolean moving =
        measure.measure().equals("growth")
            || measure.measure().equals("change")
            || measure.measure().equals("pp");
    boolean budget = status.equals("plan") && main != null && main.matches("\\d{4}");
    if (budget || (moving && main != null)) {
      return new Choice(main, "last time named");
    }
    return moving || !status.equals("actual")
        ? new Choice(null, "none")
        : new Choice(date.now(), "publication");
  }
}
