package io.gongbao.claim;

/** Of what a share is a part, where its own words leave that to what was counted before. */
final class Shares {
  private static final Words PART = Words.of("占 占到 占了 占比 占比达 占比为 约占 已占");
  private static final Words RATES = Words.of("率 比 增速 增幅 占比 比重 比例");
  private static final int LONGEST = 14;

  private Shares() {}

  /** 经营主体276万户，其中民营经济主体占97%: the share of these among the 经营主体; none when said. */
  static Subject part(Subject own, Place place, Subject whole) {
    String left = place.left().strip();
    String words = own.text();
    boolean open =
        PART.before(left, left.length()) != null
            && words.length() >= 2
            && words.indexOf('占') < 0
            && RATES.before(words, words.length()) == null;
    String of = whole.text();
    boolean known = of.length() >= 2 && of.length() <= LONGEST && of.indexOf('占') < 0;
    if (!open || !known || of.equals(words)) {
      return Subject.NONE;
    }
    boolean same = words.endsWith(of.substring(of.length() - 2)) || alike(words, of);
    return own.with(words + (same ? "占比" : "占" + of + "比重"), own.cue());
  }

  /** 清洁能源装机 of 发电装机容量: the whole says nothing new. */
  private static boolean alike(String words, String of) {
    return words.length() > 2 && of.contains(words.substring(words.length() - 2));
  }
}
