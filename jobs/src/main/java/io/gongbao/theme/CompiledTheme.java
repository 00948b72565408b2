package io.gongbao.theme;

import io.gongbao.rules.ThemeRules;
import io.gongbao.rules.ThemeRules.ThemeRule;
import java.util.BitSet;
import java.util.List;

/** A theme whose terms are numbers of one trie. */
record CompiledTheme(String id, BitSet alone, BitSet not, List<CompiledRule> rules) {
  static CompiledTheme of(ThemeRule theme, ThemeRules all, TermTrie trie) {
    List<CompiledRule> rules =
        theme.rules().stream().map(rule -> CompiledRule.of(rule, all, trie)).toList();
    return new CompiledTheme(
        theme.id(), numbers(theme.alone(), all, trie), numbers(theme.not(), all, trie), rules);
  }

  static BitSet numbers(List<String> list, ThemeRules all, TermTrie trie) {
    BitSet numbers = new BitSet();
    all.terms(list).forEach(term -> numbers.set(trie.add(term)));
    return numbers;
  }
}
