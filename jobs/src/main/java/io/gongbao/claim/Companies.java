package io.gongbao.claim;

import io.gongbao.language.QuickWords;
import io.gongbao.row.Token;
import java.util.List;

/**
 * Articles about one company: their figures are the company's and belong to no place. The title
 * tells it: 某某通讯：自主创新.
 *
 * <p>Weakness: a company without a telling name, and one that the title does not set before a
 * colon.
 */
final class Companies {
  private static final Words NAMES =
      Words.of("公司 集团 通讯 电器 汽车 石油 石化 电网 重工 钢铁 铁建 中车 交建 中铁 移动 联通 电信 航空 银行 股份 中石油 中石化 中海油");
  private static final String BRAND = "nz";
  private static final int LONGEST = 10;

  private Companies() {}

  static boolean about(String title) {
    String text = title == null ? "" : title.replaceAll("【[^】]*】", "");
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    String topic = colon < 2 ? "" : text.substring(0, colon).strip();
    if (topic.length() < 2 || topic.length() > LONGEST) {
      return false;
    }
    List<Token> words = QuickWords.of(topic);
    boolean brand = words.size() == 1 && BRAND.equals(words.get(0).pos());
    return brand || NAMES.before(topic, topic.length()) != null;
  }
}
