package io.gongbao.claim;

import java.util.List;

/**
 * Counts of those among the things named before that a relative clause selects: 产值超过百亿元的有5家,
 * 全部建成的120个. The name is the clause with the noun said before: 产值超过百亿元的企业.
 */
final class Selections {
  private static final int LONGEST = 20;
  private static final Words HAVE = Words.of("的有 的共有 的达 的为 的就有 的已有 的 的共 的达到");

  private Selections() {}

  /** The name, or none when the number selects nothing. */
  static Subject of(Spot spot, List<Subject> before) {
    Place place = spot.place();
    String left = place.left().strip();
    String have = HAVE.before(left, left.length());
    boolean counted = place.quantity().family().equals("count") && spot.measure().equals("level");
    if (!counted || have == null || !place.right().isEmpty()) {
      return Subject.NONE;
    }
    Subject noun = last(spot, before);
    boolean follows = left.length() == have.length() && spot.k() > 0;
    int from = follows ? start(spot) : place.leftStart();
    String clause = spot.text().substring(from, place.quantity().outerStart()).strip();
    String own = Phrase.head(clause, 0, clause.length() - have.length()).in(clause);
    boolean said = own.length() < 2 || own.length() > LONGEST || noun.empty();
    String thing = noun.text().substring(noun.text().lastIndexOf('的') + 1);
    return said ? Subject.NONE : noun.with(own + "的" + thing, "joined");
  }

  /** Where the words begin that hold the bound in 收入超过10%的有5家. */
  private static int start(Spot spot) {
    Place bound = spot.places().get(spot.k() - 1);
    return bound.leftStart();
  }

  /** The last thing that was counted in the same measure word. */
  private static Subject last(Spot spot, List<Subject> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      boolean same =
          spot.place().quantity().unit() != null
              && spot.place().quantity().unit().equals(spot.places().get(i).quantity().unit());
      if (same && !before.get(i).cue().equals("joined")) {
        return before.get(i);
      }
    }
    return Subject.NONE;
  }
}
