package io.gongbao.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Themes as {@code conf/themes.yaml} defines them.
 *
 * <p>A term is a run of letters that begins and ends where a token does. {@code 外资*} may end inside
 * a token and {@code *模型} begin inside one. {@code @name} stands for a list of {@code words}.
 *
 * @param words lists of terms that several rules share
 * @param names runs whose letters count for nothing: 招商银行
 */
public record ThemeRules(
    Map<String, List<String>> words, List<String> names, List<ThemeRule> themes) {
  private static final String FILE = "themes.yaml";

  /** Name for readers in two languages. */
  public record Name(String zh, String en) {}

  /**
   * One theme.
   *
   * @param implies themes that every mention of this one is a mention of too
   * @param alone terms that suffice
   * @param rules terms that need or fear company
   * @param not runs whose letters count for nothing in this theme
   * @param yes sentences that speak of the theme; tried at start
   * @param no sentences that do not
   */
  public record ThemeRule(
      String id,
      Name name,
      List<String> implies,
      List<String> alone,
      List<TermRule> rules,
      List<String> not,
      List<String> yes,
      List<String> no) {
    public ThemeRule {
      implies = orEmpty(implies);
      alone = orEmpty(alone);
      rules = rules == null ? List.of() : List.copyOf(rules);
      not = orEmpty(not);
      yes = orEmpty(yes);
      no = orEmpty(no);
    }
  }

  /**
   * Terms that decide only in company.
   *
   * @param terms any of these
   * @param then followed by any of these in the same clause, at most {@code gap} characters later
   * @param stop with none of these in between
   * @param with any of these in the scope
   * @param unless none of these in the scope
   * @param in the scope: the clause (default) or the sentence
   */
  public record TermRule(
      List<String> terms,
      List<String> then,
      Integer gap,
      List<String> stop,
      List<String> with,
      List<String> unless,
      Scope in) {
    private static final int USUAL_GAP = 12;

    public TermRule {
      terms = orEmpty(terms);
      then = orEmpty(then);
      gap = gap == null ? USUAL_GAP : gap;
      stop = orEmpty(stop);
      with = orEmpty(with);
      unless = orEmpty(unless);
      in = in == null ? Scope.CLAUSE : in;
      if (terms.isEmpty()) {
        throw new IllegalArgumentException("a rule without terms");
      }
    }
  }

  /** How far the company of a term may stand. */
  public enum Scope {
    CLAUSE,
    SENTENCE
  }

  public ThemeRules {
    words = words == null ? Map.of() : Map.copyOf(new TreeMap<>(words));
    names = orEmpty(names);
    themes = themes == null ? List.of() : List.copyOf(themes);
  }

  /** Reads the file; what it refers to must exist and every theme must have examples. */
  public static ThemeRules load(ConfFolder conf) {
    ThemeRules rules = conf.yaml(FILE, ThemeRules.class);
    Set<String> ids = new HashSet<>();
    for (ThemeRule theme : rules.themes) {
      if (theme.id == null || !theme.id.matches("[a-z][a-z0-9_]*") || !ids.add(theme.id)) {
        throw at(conf, theme.id, "give each theme an id of its own in small letters");
      }
      if (theme.yes.isEmpty() || theme.no.isEmpty()) {
        throw at(conf, theme.id, "give examples for it (yes) and against it (no)");
      }
    }
    for (ThemeRule theme : rules.themes) {
      for (String implied : theme.implies) {
        if (!ids.contains(implied)) {
          throw at(conf, implied, "name a theme of this file under implies");
        }
      }
      rules.lists(theme, list -> rules.terms(list).forEach(term -> checkTerm(conf, term)));
    }
    return rules;
  }

  /** The terms of a list, with the shared lists that it names put in. */
  public List<String> terms(List<String> list) {
    return list.stream()
        .flatMap(
            term ->
                term.startsWith("@") && words.containsKey(term.substring(1))
                    ? terms(words.get(term.substring(1))).stream()
                    : List.of(term).stream())
        .distinct()
        .toList();
  }

  private void lists(ThemeRule theme, Consumer<List<String>> visit) {
    visit.accept(theme.alone);
    visit.accept(theme.not);
    for (TermRule rule : theme.rules) {
      List.of(rule.terms, rule.then, rule.stop, rule.with, rule.unless).forEach(visit);
    }
  }

  private static void checkTerm(ConfFolder conf, String term) {
    if (term.startsWith("@")) {
      throw at(conf, term, "define that list under words");
    }
    if (term.replace("*", "").isBlank()) {
      throw at(conf, term, "give a term of at least one letter");
    }
  }

  private static RuntimeException at(ConfFolder conf, String piece, String remedy) {
    return conf.errorAt(FILE, String.valueOf(piece), "'" + piece + "' cannot stand", remedy);
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
