package io.gongbao.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the time of a number: the one its sentence names, else that of its section in a report;
 * in news the one named before, else what an undated figure of its kind mostly means.
 */
final class PeriodChooser {
  private static final Pattern YEAR = Pattern.compile("(?:asof:)?(\\d{4})(?:-[^/]*)?");
  private static final Pattern YEARS = Pattern.compile("\\d{4}/\\d{4}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TOLD = Pattern.compile("\\d{4}(?:-\\d{2}(?!/)|/\\d{4})");
  private static final Words UNDATED =
      Words.of("过去 此前 以前 往年 原来 曾 从前 建成后 通车后 投产后 完工后 完成后 达产后 未来， 每年 一年投入");
  private static final Words HABIT = Words.of("年接待 年产 年人均 年货运 年客运 年销售 年发电 年处理");
  private static final Words STANDS = Words.of("已达 已达到 已经达到 拥有 共有 现有 已有 达 已建成 建有 设有");
  private static final Words RISEN = Words.of("提高到 提升到 增加到 扩大到 减少到 下降到 降到 降至 增至 升至 压减到 压缩到");
  private static final Words YEARLY = Words.of("收入 产值 增加值 生产总值 总额 利润 税收 销售额 营收 进出口");
  private static final Words FLOWS = Words.of("使用外资 利用外资 到外资 引进外资 外商直接投资 对外直接投资 新设 新登记 新增就业 产量");
  static final Words HOLIDAYS = Words.of("春节 国庆 五一 “五一” 清明 端午 中秋 元旦 黄金周 小长假 假期 假日 春运 暑运 双11 双十一");
  private static final Set<String> MONEY = Set.of("CNY", "USD");
  private static final Set<String> MOVING = Set.of("growth", "change", "pp");
  private static final Pattern GROWN =
      Pattern.compile("，(?:同比|比上年|比去年|较上年)?(?:名义|实际)?(?:增长|下降|上涨|增)[约近超]?\\d");

  private static final int REACH = 120;

  private final Calendar date;
  private String carried;
  private String main;
  private String month;
  private String topic;
  private int carriedParagraph = -1;
  private boolean holidays;
  private Choice last;
  private String lastText;

  PeriodChooser(Calendar date) {
    this.date = date;
  }

  /** A period and the words or the rule that gave it. */
  record Choice(String period, String cue) {}

  Choice choose(
      String text,
      Place place,
      Measure measure,
      Setting setting,
      List<When> times,
      int paragraph,
      String status,
      String subject) {
    boolean part = text.startsWith("其中") || (lastText != null && lastText.endsWith("；"));
    topic = text.equals(lastText) || part ? topic : null;
    holidays |= !text.equals(lastText) && HOLIDAYS.in(text);
    last = find(text, place, measure, setting, times, paragraph, status, subject);
    lastText = text;
    return last;
  }

  private Choice find(
      String text,
      Place place,
      Measure measure,
      Setting setting,
      List<When> times,
      int paragraph,
      String status,
      String subject) {
    When named = NamedTime.find(text, place, times);
    if (named != null) {
      return named(text, place, measure, named, times, paragraph);
    }
    if (setting.kind() != Setting.Kind.NEWS) {
      String period = SectionTime.of(text, place, measure, setting);
      return new Choice(period, setting.kind().name().toLowerCase(Locale.ROOT));
    }
    int end = place.quantity().outerStart();
    String before = text.substring(Math.max(0, end - REACH), end);
    boolean point = carried != null && TOLD.matcher(carried).lookingAt();
    boolean habit = HABIT.in(before) && !(yearTold() && carriedParagraph == paragraph);
    if ((NamedTime.first(text, place) && !point) || UNDATED.in(before) || habit) {
      return new Choice(null, "none");
    }
    if (place.left().startsWith("占") && text.equals(lastText)) {
      return last;
    }
    boolean yearly = !holidays && yearly(text, place, measure, subject);
    Choice told = told(text, before, place, measure, paragraph, status);
    boolean day = told != null && yearly && early() && DAY.matcher(told.period()).matches();
    return told == null || day ? byDefault(text, place, measure, status, yearly) : told;
  }

  private Choice named(
      String text, Place place, Measure measure, When named, List<When> times, int paragraph) {
    String words = text.substring(named.start(), named.end());
    month = words.endsWith("当月") ? named.period() : null;
    topic = month != null && topic(text, named) ? month : null;
    if (!named.base() && month == null && !NamedTime.opensMove(text, named)) {
      remember(named.period(), paragraph, words);
    }
    return new Choice(NamedTime.fit(text, place, measure, named, times, date.now()), words);
  }

  /** A month that opens its sentence is what the sentences behind it speak of, too. */
  private static boolean topic(String text, When named) {
    String before = text.substring(0, named.start());
    return !before.contains("其中") && before.chars().noneMatch(Character::isDigit);
  }

  /** Months of this year from its first on. */
  private boolean toDate(String period) {
    String year = String.valueOf(date.year());
    return period != null
        && (period.equals(year + "-H1")
            || period.equals(year + "-Q1")
            || period.startsWith(year + "-01/" + year));
  }

  /** The time of an earlier sentence, null when it does not hold for this number. */
  private Choice told(
      String text, String before, Place place, Measure measure, int paragraph, String status) {
    if (topic != null) {
      return new Choice(topic, "earlier sentence");
    }
    if (carried == null) {
      return null;
    }
    boolean level = measure.measure().equals("level");
    boolean flow = !level || MONEY.contains(String.valueOf(measure.unit()));
    if (month != null && measure.measure().equals("pp")) {
      return new Choice(month, "earlier sentence");
    }
    boolean yearly = (flow && !level) && before.contains("同比");
    boolean span = YEARS.matcher(carried).matches();
    if (yearly && main != null && span) {
      return new Choice(main, "last time named");
    }
    boolean stands =
        span ? STANDS.in(place.left()) : carried.contains("/") && RISEN.in(place.left());
    if (!flow && stands && !place.left().contains("累计")) {
      return null;
    }
    boolean part = carried.length() > 4 && !carried.startsWith("asof") && !span;
    if (carriedParagraph == paragraph || (flow && part && status.equals("actual"))) {
      return new Choice(NamedTime.within(carried, text, place, measure), "earlier sentence");
    }
    boolean stock = main == null && flow && !level && carried.startsWith("asof");
    return stock ? new Choice(carried, "last time named") : null;
  }

  /** Another item begins. */
  void forget() {
    carried = null;
    main = null;
    month = null;
    topic = null;
    holidays = false;
  }

  /** Times of a sentence without claims hold for the rest of its paragraph. */
  void note(String text, List<When> times, int paragraph) {
    for (When time : times) {
      if (!time.base()) {
        remember(time.period(), paragraph, text.substring(time.start(), time.end()));
      }
    }
  }

  /** The year of the time named last, what 当年 means; 0 when none. */
  int toldYear() {
    Matcher m = YEAR.matcher(carried == null ? "" : carried);
    return m.matches() ? Integer.parseInt(m.group(1)) : 0;
  }

  /** 今年以来 in an article about a half year means that half year in the sentences behind it. */
  private void remember(String period, int paragraph, String words) {
    boolean wide = period.startsWith("asof") || YEARS.matcher(period).matches();
    boolean vague = words.equals("今年以来") && toDate(main);
    main = wide || vague || DAY.matcher(period).matches() ? main : period;
    carried = vague ? main : period;
    carriedParagraph = paragraph;
  }

  private Choice byDefault(
      String text, Place place, Measure measure, String status, boolean yearly) {
    boolean moving = MOVING.contains(measure.measure());
    boolean year = main != null && main.length() == 4;
    if (status.equals("target") && year && early()) {
      return new Choice(
          String.valueOf(Math.max(date.year(), Integer.parseInt(main))), "last time named");
    }
    boolean budget = status.equals("plan") && year;
    if (budget || (moving && main != null)) {
      return new Choice(main, "last time named");
    }
    if (moving || !status.equals("actual")) {
      return new Choice(null, "none");
    }
    if (!yearly || (main == null && !early())) {
      return new Choice(date.now(), "publication");
    }
    String last = main == null ? String.valueOf(date.year() - 1) : main;
    String clause = text.substring(place.clauseStart(), place.quantity().outerStart());
    String run = NamedTime.run(clause, measure, last);
    return new Choice(run == null ? last : run, main == null ? "publication" : "last time named");
  }

  private boolean early() {
    return date.month() > 0 && date.month() <= 3;
  }

  private boolean yearTold() {
    return carried != null && carried.length() == 4;
  }

  /**
   * What is counted over a time: a flow by its name, or an amount with its own growth behind it.
   */
  private static boolean yearly(String text, Place place, Measure measure, String subject) {
    String unit = measure.unit();
    boolean money = unit == null || MONEY.contains(unit);
    boolean flow = (money && YEARLY.in(subject)) || FLOWS.in(subject);
    boolean grown =
        GROWN.matcher(text).region(place.quantity().outerEnd(), text.length()).lookingAt();
    return measure.measure().equals("level") && (flow || grown);
  }
}
