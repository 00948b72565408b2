package io.gongbao.claim;

import io.gongbao.claim.Quantity.Kind;
import java.util.ArrayList;
import java.util.List;

/** Gives numbers the denominator that stands before them: 每万人…72.2件, 每秒10立方米, 人均25平方米. */
final class PerUnits {
  private static final Words EVERY = Words.of("每");
  private static final int REACH = 40;

  private PerUnits() {}

  static List<Quantity> apply(
      String text, List<Quantity> quantities, List<QuantityReader.Refused> refused) {
    List<Quantity> out = new ArrayList<>();
    for (Quantity q : quantities) {
      if (EVERY.before(text, q.start()) != null
          && q.kind() == Kind.AMOUNT
          && (!q.family().equals("money") || base(text, q.end()))) {
        refused.add(new QuantityReader.Refused(q.start(), q.end(), "denominator"));
        continue;
      }
      String per =
          q.kind() == Kind.AMOUNT && q.unit() != null && !q.family().equals("money")
              ? denominator(text, q)
              : null;
      out.add(
          per == null || q.unit().indexOf('/') >= 0
              ? q
              : q.withUnit(q.unit() + "/" + per, q.family(), 1, q.kind()));
    }
    return out;
  }

  /** 每百元营业收入: a noun follows the sum, so that it is what another number is for. */
  private static boolean base(String text, int end) {
    char next = end < text.length() ? text.charAt(end) : '，';
    return Character.isIdeographic(next) && "的左上下以之".indexOf(next) < 0;
  }

  private static String denominator(String text, Quantity q) {
    int from = q.outerStart();
    int least = Math.max(0, q.outerStart() - REACH);
    while (from > least && "，；。！？,".indexOf(text.charAt(from - 1)) < 0) {
      from--;
      String per = text.charAt(from) == '每' ? every(text, from + 1) : null;
      if (per != null) {
        return per;
      }
    }
    String near = text.substring(from, q.outerStart());
    if (near.contains("时速") && q.unit().equals("公里")) {
      return "小时";
    }
    boolean weight = q.unit().equals("公斤") || q.unit().equals("斤");
    if (weight && (near.contains("亩产") || near.contains("单产"))) {
      return "亩";
    }
    boolean perHead =
        near.contains("人均")
            && !q.unit().equals("岁")
            && !q.unit().equals("年")
            && !q.unit().equals("人次")
            && !q.unit().equals("次");
    return perHead ? "人" : null;
  }

  private static final Words PER =
      Words.of("万人口 万人 千人口 千人 千名 十万人 百万人 百户 万户 平方公里 平方米 公顷 亩 秒 小时 人 百人 万名 立方米 公里 户");

  private static String every(String text, int at) {
    String word = PER.at(text, at);
    if (word == null || (word.equals("人") && text.startsWith("人每", at))) {
      return null;
    }
    return word.replace("人口", "人").replace("名", "人");
  }
}
