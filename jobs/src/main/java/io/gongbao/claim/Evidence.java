package io.gongbao.claim;

/** The words that an analyst reads to believe a claim. */
final class Evidence {
  private static final int LONGEST = 120;

  private Evidence() {}

  /** The sentence, or the clauses around the number when it is long. */
  static String of(String sentence, Quantity q) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int from = Math.max(0, q.start() - LONGEST * 2 / 3);
    int to = Math.min(sentence.length(), q.end() + LONGEST / 3);
    while (from > 0 && from < q.start() && "，；：。".indexOf(sentence.charAt(from - 1)) < 0) {
      from++;
    }
    while (to < sentence.length() && to > q.end() && "，；。".indexOf(sentence.charAt(to - 1)) < 0) {
      to--;
    }
    return sentence.substring(Math.min(from, q.start()), Math.max(to, q.end()));
  }
}
