package io.gongbao.claim;

import java.util.BitSet;

/** Numbers that state no amount: dates and times, ordinals, parts of names and codes. */
final class NotClaims {
  private static final Words TIME =
      Words.of(
          "年代 世纪 月 日 号 时 点钟 刻 周 季度 季 届 年级 期工程 号线 路 楼 中全会 大报告 年 个月 个年头 个季度 周年 周岁 旬 星期 年期 岁以 一体化 分之 更"
              + " 代 个交易日 线城市 号文 级地震");
  private static final Words NOT_DATE =
      Words.of("日报 号召 时速 路段 周边 月均 日均 年均 代表 路网 点位 季节 楼宇 代码 点击 时数 号牌 代理 代办 时长 日间 周转 更多 更新 代煤 更加");
  private static final Words UNIT_AFTER_ALL = Words.of("日元 点五 点六 代会 周岁");
  private static final Words REACHED = Words.of("提高到 达到 超过 提升到 提升至 提高至 增至");
  private static final String OPEN = "“‘《「『\"";
  private static final String CLOSE = "”’》」』\"";
  private static final int LONGEST_NAME = 12;

  private static final Words IDIOMS =
      Words.of(
          "千方百计 千家万户 千行百业 千家万 万户 亿万 百县 千镇 万村 百业 百校 百花 万众 千变 万物 百姓 万家 万象 千百 百年 万里 千里 一二三次 一二三产 三产 万一"
              + " 千古 百科 百米决赛 百米飞人 百米短跑 百米赛跑 百强 千亩方 万全 万岁 万水 千山 百货 百日 百分点 百折");

  private NotClaims() {}

  /** Why the characters from start to end, a number without its unit, state no amount; or null. */
  static String reason(String text, Numeral number, BitSet names) {
    if (number.overflow()) {
      return "overflow";
    }
    String part = Expressions.reason(text, number);
    if (part != null) {
      return part;
    }
    if (names.get(number.start())) {
      return "name";
    }
    if (IDIOMS.at(text, number.start()) != null) {
      return "idiom";
    }
    if (number.start() > 0
        && "数几".indexOf(text.charAt(number.start() - 1)) >= 0
        && number.scaled()
        && !text.startsWith("指数", Math.max(0, number.start() - 2))
        && !text.startsWith("人数", Math.max(0, number.start() - 2))) {
      return "not exact";
    }
    char before = number.start() > 0 ? text.charAt(number.start() - 1) : ' ';
    char after = number.end() < text.length() ? text.charAt(number.end()) : ' ';
    if (isLatin(before) || before == '+' || after == '+' || before == '#' || before == '№') {
      return "code";
    }
    if (number.digits() && (before == '.' || before == '·' || after == '·')) {
      return "code";
    }
    if (number.digits()
        && number.length() > 12
        && number.arabic()
        && text.substring(number.start(), number.end()).indexOf('.') < 0
        && text.substring(number.start(), number.end()).indexOf(',') < 0) {
      return "code";
    }
    return time(text, number);
  }

  /** Date, time of day, ordinal time or plain duration. */
  static String time(String text, Numeral number) {
    int end = number.end();
    if (UNIT_AFTER_ALL.at(text, end) != null || NOT_DATE.at(text, end) != null) {
      return null;
    }
    String word = TIME.at(text, end);
    String near = text.substring(Math.max(0, number.start() - 12), number.start());
    if ("岁以".equals(word) && REACHED.before(near, near.length()) != null) {
      return null;
    }
    if (word == null || (word.equals("年") && near.contains("受教育"))) {
      return clock(text, number) ? "time" : null;
    }
    if (number.scaled() && number.value() >= 10_000) {
      return word.equals("点钟") || word.equals("月") ? "date" : word.equals("年") ? "duration" : null;
    }
    if (word.equals("日") && end + 1 < text.length() && text.charAt(end + 1) == '元') {
      return null;
    }
    return (word.startsWith("年") && number.length() < 4)
            || word.startsWith("个")
            || word.startsWith("周")
        ? "duration"
        : "date";
  }

  private static boolean clock(String text, Numeral number) {
    boolean point = number.end() < text.length() && text.charAt(number.end()) == '点';
    return point && number.digits() && number.value() <= 24;
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Characters inside short quotations and book titles, where numbers are parts of names. */
  static BitSet names(String text) {
    BitSet inside = new BitSet(text.length());
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        continue;
      }
      boolean ascii = c == '"';
      if (OPEN.indexOf(c) >= 0 && (!ascii || open < 0)) {
        open = i;
      } else if (CLOSE.indexOf(c) >= 0 && open >= 0) {
        boolean title = text.charAt(open) == '《';
        if (title || (i - open - 1 <= LONGEST_NAME && !punctuated(text, open + 1, i))) {
          inside.set(open, i);
        }
        open = -1;
      }
    }
    return inside;
  }

  private static boolean punctuated(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("，。；！？%".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
