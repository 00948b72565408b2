package io.gongbao.claim;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The regular expression of times, with a named group for each form.
 *
 * @param starts tells where a time can begin; the expression is tried only there
 * @param eras years of the events after which time is counted
 */
record PeriodPattern(Pattern pattern, Map<String, Integer> eras, PeriodStarts starts) {
  private static final String N = "(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})";
  private static final String TIME =
      "(?<pair>[去今](?:年)?[今明](?:年)?[这两]{1,2}年)"
          + "|(?<event>(?:19|20)\\d{2}(?=\\p{IsHan}{2,9}(?:会|展|赛|节|强|榜|论坛)))"
          + "|(?<span>(?<a>\\d{4})年?(?:至|到|—|-|–|~)(?<b>\\d{4})年?(?:间|期间)?)"
          + "|(?<plan>“?(?<five>十?[一二三四五六七八九十])五”?(?:时期|期间|以来|规划期|计划|末|前四年|收官|开局)?)"
          + "|(?<lasty>过去一年|过去的一年|一年来|新的?一年|这一年里?|一年里|同一年|全年|当年|同年|年末|年底|年初)"
          + "|(?<years>(?:过去|近|这|最近|今后|未来|前)?的?(?<n>"
          + N
          + ")年(?:多)?(?:来|间|里|期间|内|中|(?=累计|合计|共计|总共|一共))|(?:过去|近|这|最近|今后|未来|的)的?(?<m>"
          + N
          + ")年(?!期|级|前|后))"
          + "|(?<since>(?:自|从)?(?:(?<sy>\\d{4}|去|今|前)年)?(?:(?<sm>\\d{1,2})月份?)?(?:\\d{1,2}日)?(?:开始)?(?:以来|(?<=[年月日])起|至今(?![年天日])))"
          + "|(?<century>本世纪(?:末|中叶))"
          + "|(?<![\\d第月年.])(?<day>[0-3]?\\d)(?:日|号(?=[，,上下凌晚中宣公起]))(?!均)"
          + "|(?<today>今天|今日|昨天|昨日)(?!是|的|.{0,3}(?:公布|发布|宣布|表示|举行|召开|说|我们|通报|从|印发|上午|下午))|(?<now>截至目前|到目前为止|目前|截至今(?![年天日])|至今(?![年天日])|迄今|眼下|当前|现有|现在|现如今|如今)"
          + "|(?<year>(?:\\d{4}\uFFFD?|[一二三〇零四五六七八九]{4}|今|去|前|明|上|本|同|当)年(?:度)?|)(?<sub>(?<q>第?(?<qn>[一二三四1-4])(?:、[一二三四])?季度)|(?<half>[上下]半年)|(?<m1>\\d{1,2}|[一二三四五六七八九十]{1,2})月?份?(?:至|到|-|—|–|~)(?<m2>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末)?|(?<!提)(?:头|前)(?<fm>\\d{1,2}|[一二三四五六七八九十两]{1,2})个?(?<fu>月|季度)|(?<mo>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?:(?<d>\\d{1,2})(?:日|号)?|底|末|初|中旬|上旬|下旬)?|(?<ye>年?底|年?末|年?初|年?以前|全年|整年)?)(?:当月)?";

  /** With the eras (党的十八大 → 2012) that 以来 may follow. */
  static PeriodPattern with(Map<String, Integer> eras) {
    String names = String.join("|", new TreeMap<>(eras).descendingKeySet());
    String era =
        "(?<era>(?:自|从)?(?:党的)?(?<ename>"
            + (names.isEmpty() ? "(?!)" : names)
            + ")(?:召开|胜利召开)?以来)|";
    return new PeriodPattern(Pattern.compile(era + TIME), eras, new PeriodStarts(eras.keySet()));
  }
}
