package io.gongbao.term;

import io.gongbao.row.TermStat;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Terms that emerge inside each other are one piece of news: of a word and a term that it holds,
 * the one that says less is left out. Time grows with the square of a year's emerging terms.
 */
public final class NestedTerms {
  /** From this share of the inner term's articles on, the longer word stands for it. */
  private static final double STANDS_FOR = 0.8;

  private NestedTerms() {}

  /** Keys of the terms left out. */
  public static Set<String> of(List<TermStat> emerging) {
    Set<String> nested = new HashSet<>();
    Map<Integer, List<TermStat>> years =
        emerging.stream().collect(Collectors.groupingBy(TermStat::year));
    for (List<TermStat> year : years.values()) {
      for (TermStat outer : year) {
        for (TermStat inner : year) {
          if (holds(outer.term(), inner.term())) {
            lesser(outer, inner).ifPresent(row -> nested.add(key(row)));
          }
        }
      }
    }
    return nested;
  }

  /** A token stands for what it holds too, but is not less than that: they are counted apart. */
  private static Optional<TermStat> lesser(TermStat outer, TermStat inner) {
    if (outer.df() >= STANDS_FOR * inner.df()) {
      return Optional.of(inner);
    }
    return outer.parts() == null ? Optional.empty() : Optional.of(outer);
  }

  private static boolean holds(String outer, String inner) {
    return outer.length() > inner.length() && outer.contains(inner);
  }

  /** Year and term. */
  public static String key(TermStat row) {
    return row.year() + row.term();
  }
}
