package io.gongbao.claim;

import java.util.List;

/** Names the parts of 三次产业比重为4.0:37.7:58.3, which are always in the same order. */
final class Sectors {
  private static final List<String> NAMES = List.of("第一产业比重", "第二产业比重", "第三产业比重");

  private Sectors() {}

  /** The sector's name when number k is one of such a chain, else the subject itself. */
  static Subject name(String text, List<Place> places, int k, Subject subject) {
    int place = 0;
    while (place <= NAMES.size()
        && k - place >= 0
        && colonBefore(text, places.get(k - place).quantity())) {
      place++;
    }
    int end = places.get(k).quantity().end();
    boolean chained = place > 0 || (end < text.length() && ":：".indexOf(text.charAt(end)) >= 0);
    boolean share = places.get(k).quantity().kind() == Quantity.Kind.PERCENT;
    return chained && share && place < NAMES.size() && text.contains("三次产业")
        ? subject.with(NAMES.get(place), "listed")
        : subject;
  }

  private static boolean colonBefore(String text, Quantity q) {
    return q.start() > 0 && ":：".indexOf(text.charAt(q.start() - 1)) >= 0;
  }
}
