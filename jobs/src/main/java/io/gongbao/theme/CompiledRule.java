package io.gongbao.theme;

import io.gongbao.rules.ThemeRules;
import io.gongbao.rules.ThemeRules.Scope;
import io.gongbao.rules.ThemeRules.TermRule;
import java.util.BitSet;
import java.util.List;

/** A rule whose terms are numbers of one trie. */
record CompiledRule(
    BitSet terms, BitSet then, int gap, BitSet stop, BitSet with, BitSet unless, Scope in) {
  static CompiledRule of(TermRule rule, ThemeRules all, TermTrie trie) {
    return new CompiledRule(
        CompiledTheme.numbers(rule.terms(), all, trie),
        CompiledTheme.numbers(rule.then(), all, trie),
        rule.gap(),
        CompiledTheme.numbers(rule.stop(), all, trie),
        CompiledTheme.numbers(rule.with(), all, trie),
        CompiledTheme.numbers(rule.unless(), all, trie),
        rule.in());
  }

  /** Judges a term that the rule knows; what spoke against it, or for it, is the reason. */
  Verdict judge(String theme, Hit term, List<Hit> hits) {
    String reason = "";
    if (!then.isEmpty()) {
      Hit next = following(term, hits);
      if (next == null) {
        return verdict(theme, term, false, "nothing of then");
      }
      reason = "then " + next.text();
    }
    Hit company = with.isEmpty() ? null : near(term, hits, with);
    if (!with.isEmpty() && company == null) {
      return verdict(theme, term, false, "nothing of with");
    }
    Hit enemy = near(term, hits, unless);
    if (enemy != null) {
      return verdict(theme, term, false, "unless " + enemy.text());
    }
    reason += company == null ? "" : (reason.isEmpty() ? "" : ", ") + "with " + company.text();
    return verdict(theme, term, true, reason);
  }

  private Verdict verdict(String theme, Hit term, boolean accepted, String reason) {
    double score = accepted ? 0.8 : 0;
    return new Verdict(theme, term.text(), term.start(), term.end(), accepted, score, reason);
  }

  private Hit following(Hit term, List<Hit> hits) {
    for (Hit hit : hits) {
      boolean after = hit.start() >= term.end() && hit.clause() == term.clause();
      if (after && hit.start() - term.end() > gap) {
        return null;
      }
      if (after && then.get(hit.number())) {
        return hit;
      }
      if (after && stop.get(hit.number())) {
        return null;
      }
    }
    return null;
  }

  private Hit near(Hit term, List<Hit> hits, BitSet wanted) {
    for (Hit hit : hits) {
      boolean inScope = in == Scope.SENTENCE || hit.clause() == term.clause();
      if (inScope && wanted.get(hit.number()) && !hit.inside(term)) {
        return hit;
      }
    }
    return null;
  }
}
