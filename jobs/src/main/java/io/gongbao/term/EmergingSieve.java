package io.gongbao.term;

import io.gongbao.row.TermStat;
import io.gongbao.rules.TermRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Of the terms that rise in a year, those that are no piece of news of their own: names of persons,
 * fragments of longer words, verbs, what a longer word stands for, and all but the strongest of the
 * terms that stand in the same articles. Time grows with the square of a year's emerging terms.
 */
public final class EmergingSieve {
  private final TermRules.Company rules;
  private final Function<TermStat, TermCompany> company;

  /**
   * @param company of each row that emerges
   */
  public EmergingSieve(TermRules.Trends rules, Function<TermStat, TermCompany> company) {
    this.rules = rules.company();
    this.company = company;
  }

  /** Why a term is left out. */
  public enum Reason {
    PERSON,
    FRAGMENT,
    VERB,
    NESTED,
    SAME_EVENT
  }

  /** Keys of the rows left out, with the reason. */
  public Map<String, Reason> leftOut(List<TermStat> emerging) {
    Map<String, Reason> reasons = new TreeMap<>();
    emerging.stream()
        .collect(Collectors.groupingBy(TermStat::year))
        .values()
        .forEach(year -> sieve(year, reasons));
    return reasons;
  }

  private void sieve(List<TermStat> year, Map<String, Reason> reasons) {
    for (TermStat row : year) {
      Reason reason = ofItself(company.apply(row));
      if (reason != null) {
        reasons.put(key(row), reason);
      }
    }
    Set<String> nested = NestedTerms.of(kept(year, reasons));
    nested.forEach(key -> reasons.put(key, Reason.NESTED));
    crowded(kept(year, reasons)).forEach(row -> reasons.put(key(row), Reason.SAME_EVENT));
  }

  private static List<TermStat> kept(List<TermStat> rows, Map<String, Reason> reasons) {
    return rows.stream().filter(row -> !reasons.containsKey(key(row))).toList();
  }

  private Reason ofItself(TermCompany beside) {
    if (beside.titledShare() >= rules.titled()) {
      return Reason.PERSON;
    }
    if (beside.boundShare() >= rules.bound()) {
      return Reason.FRAGMENT;
    }
    return beside.verbalShare() >= rules.verbal() ? Reason.VERB : null;
  }

  /**
   * Groups of terms of one event, each around the strongest; what fills more of the year than an
   * event does is in none.
   */
  private List<TermStat> crowded(List<TermStat> rows) {
    Map<TermStat, Integer> groups = new LinkedHashMap<>();
    List<TermStat> crowded = new ArrayList<>();
    rows.stream()
        .filter(row -> row.df() <= rules.event() * row.articles())
        .sorted(
            Comparator.comparingDouble((TermStat row) -> -row.logLikelihood())
                .thenComparing(TermStat::term))
        .forEach(
            row -> {
              TermStat strongest =
                  groups.keySet().stream()
                      .filter(other -> ofOneEvent(row, other))
                      .findFirst()
                      .orElse(row);
              if (groups.merge(strongest, 1, Integer::sum) > rules.ofOneEvent()) {
                crowded.add(row);
              }
            });
    return crowded;
  }

  /**
   * Whether two terms stand in the same articles: those that hold both over the geometric mean of
   * those that hold each (Ochiai 1957), or the one hardly without the other, which is no word of
   * the whole year.
   */
  private boolean ofOneEvent(TermStat row, TermStat other) {
    TermCompany own = company.apply(row);
    TermCompany others = company.apply(other);
    double common = own.common(others);
    double within = common / own.articles();
    return common >= rules.overlap() * Math.sqrt((double) own.articles() * others.articles())
        || (within >= rules.within()
            && within >= rules.lift() * others.articles() / (double) row.articles());
  }

  /** Year and term. */
  public static String key(TermStat row) {
    return NestedTerms.key(row);
  }
}
