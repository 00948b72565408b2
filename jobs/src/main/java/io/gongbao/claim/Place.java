package io.gongbao.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * A number in its clause.
 *
 * @param clauseStart offset of the clause (behind ，；：。), not of the list item
 * @param leftStart where the words before the number begin that are its own
 * @param left these words, up to the number and its modifier
 * @param rightEnd offset after the words behind the number that are its own
 * @param right these words
 * @param listed the number follows another one directly (5.1%、6.2%)
 * @param turn its place, from 0, among the numbers behind one 分别
 * @param turns how many they are; 1 for a number by itself
 */
record Place(
    Quantity quantity,
    int clauseStart,
    int leftStart,
    String left,
    int rightEnd,
    String right,
    boolean listed,
    int turn,
    int turns) {
  private static final String ENDS = "，；：。！？,;　\n";
  private static final int LONGEST = 160;

  /** Places of the numbers of a sentence, in order. */
  static List<Place> of(String text, List<Quantity> quantities) {
    List<Place> places = new ArrayList<>();
    int clause = 0;
    int scanned = 0;
    for (int k = 0; k < quantities.size(); k++) {
      Quantity q = quantities.get(k);
      Quantity before = k > 0 ? quantities.get(k - 1) : null;
      for (; scanned < q.outerStart(); scanned++) {
        clause =
            ENDS.indexOf(text.charAt(scanned)) >= 0 && !inBrackets(text, scanned)
                ? scanned + 1
                : clause;
      }
      clause = Math.max(clause, q.outerStart() - LONGEST);
      int leftStart = clause;
      if (before != null && before.outerEnd() > clause) {
        leftStart = split(text, before.outerEnd(), q.outerStart(), true);
      }
      boolean listed = before != null && listed(text, before, q, clause);
      Quantity after = k + 1 < quantities.size() ? quantities.get(k + 1) : null;
      int end = end(text, q.outerEnd(), after);
      leftStart = Math.min(leftStart, q.outerStart());
      places.add(
          new Place(
              q,
              clause,
              leftStart,
              text.substring(leftStart, q.outerStart()),
              end,
              text.substring(q.outerEnd(), end),
              listed,
              0,
              1));
    }
    takeTurns(places);
    return places;
  }

  /** A comma joins numbers of one unit only. */
  private static boolean listed(String text, Quantity before, Quantity q, int clause) {
    boolean same = q.unit() != null && q.unit().equals(before.unit());
    return (same || before.outerEnd() > clause) && Lists.joined(text, before, q);
  }

  private static void takeTurns(List<Place> places) {
    int first = 0;
    for (int k = 1; k <= places.size(); k++) {
      if (k < places.size() && places.get(k).listed) {
        continue;
      }
      if (k - first > 1 && places.get(first).left.contains("分别")) {
        for (int i = first; i < k; i++) {
          places.set(i, places.get(i).taking(i - first, k - first));
        }
      }
      first = k;
    }
  }

  private Place taking(int place, int of) {
    return new Place(quantity, clauseStart, leftStart, left, rightEnd, right, listed, place, of);
  }

  private static boolean inBrackets(String text, int at) {
    for (int i = at - 1; i >= 0 && i > at - 12; i--) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        return true;
      }
      if (c == ')' || c == '）') {
        return false;
      }
    }
    return false;
  }

  private static int end(String text, int from, Quantity after) {
    int end = from;
    while (end < text.length()
        && end < from + LONGEST
        && (ENDS.indexOf(text.charAt(end)) < 0 || inBrackets(text, end))
        && (after == null || end < after.outerStart())) {
      end++;
    }
    if (after != null && end >= after.outerStart()) {
      return split(text, from, end, false);
    }
    return end;
  }

  /** Where the words between two numbers part: at the last 、 or 和; with none, nowhere. */
  private static int split(String text, int from, int to, boolean forLeft) {
    if (from >= to) {
      return Math.min(from, to);
    }
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == '、') {
        return forLeft ? i + 1 : i;
      }
    }
    for (int i = to - 1; i >= from; i--) {
      if ("和及与".indexOf(text.charAt(i)) >= 0 && text.substring(i, to).indexOf('的') < 0) {
        return forLeft ? i + 1 : i;
      }
    }
    return forLeft ? from : to;
  }
}
