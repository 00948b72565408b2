package io.gongbao.theme;

import io.gongbao.language.Tokenizer;
import io.gongbao.row.Sentence;
import io.gongbao.row.ThemeMention;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.ThemeRules;
import io.gongbao.rules.ThemeRules.ThemeRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the themes of a sentence. Terms are matched at the borders of tokens, in one walk over the
 * text for all themes. Known weakness: it reads words, not meaning: irony, and company that stands
 * in another sentence, are lost.
 */
public final class ThemeTagger {
  private final TermTrie trie = new TermTrie();
  private final List<CompiledTheme> themes = new ArrayList<>();
  private final Map<String, List<String>> implies = new TreeMap<>();
  private final BitSet names;
  private final BitSet triggers = new BitSet();
  private final List<String> terms;

  public ThemeTagger(ThemeRules rules) {
    names = CompiledTheme.numbers(rules.names(), rules, trie);
    for (ThemeRule theme : rules.themes()) {
      CompiledTheme compiled = CompiledTheme.of(theme, rules, trie);
      themes.add(compiled);
      implies.put(theme.id(), theme.implies());
      triggers.or(compiled.alone());
      compiled.rules().forEach(rule -> triggers.or(rule.terms()));
    }
    terms = trie.terms();
  }

  /** Themes of a sentence, by id; a theme that another implies is told with the same terms. */
  public List<ThemeMention> mentions(Sentence sentence) {
    Map<String, List<Verdict>> accepted = new TreeMap<>();
    for (Verdict verdict : verdicts(sentence)) {
      if (verdict.accepted()) {
        accept(accepted, verdict.theme(), verdict);
      }
    }
    return accepted.entrySet().stream()
        .map(theme -> mention(sentence, theme.getKey(), theme.getValue()))
        .toList();
  }

  /** Every term found with what became of it, for the reader who asks why. */
  public List<Verdict> verdicts(Sentence sentence) {
    List<Hit> hits = hits(sentence);
    if (hits.isEmpty()) {
      return List.of();
    }
    List<Verdict> verdicts = new ArrayList<>();
    List<Hit> hiding = among(hits, names);
    for (CompiledTheme theme : themes) {
      List<Hit> hidden = new ArrayList<>(hiding);
      hidden.addAll(among(hits, theme.not()));
      List<Hit> seen =
          hidden.isEmpty()
              ? hits
              : hits.stream().filter(hit -> hidden.stream().noneMatch(hit::inside)).toList();
      for (Hit hit : hits) {
        judge(theme, hit, seen, hidden, verdicts);
      }
    }
    return verdicts;
  }

  private static void judge(
      CompiledTheme theme, Hit hit, List<Hit> hits, List<Hit> hiding, List<Verdict> verdicts) {
    boolean alone = theme.alone().get(hit.number());
    boolean known =
        alone || theme.rules().stream().anyMatch(rule -> rule.terms().get(hit.number()));
    if (!known) {
      return;
    }
    String id = theme.id();
    for (Hit name : hiding) {
      if (hit.inside(name)) {
        String reason = "name " + name.text();
        verdicts.add(new Verdict(id, hit.text(), hit.start(), hit.end(), false, 0, reason));
        return;
      }
    }
    if (alone) {
      verdicts.add(new Verdict(id, hit.text(), hit.start(), hit.end(), true, 1, "alone"));
      return;
    }
    for (CompiledRule rule : theme.rules()) {
      if (rule.terms().get(hit.number())) {
        verdicts.add(rule.judge(id, hit, hits));
      }
    }
  }

  private List<Hit> hits(Sentence sentence) {
    String text = sentence.text();
    List<int[]> found = new ArrayList<>();
    boolean[] triggered = {false};
    trie.find(
        text,
        (number, start, end) -> {
          found.add(new int[] {number, start, end});
          triggered[0] |= triggers.get(number);
        });
    return triggered[0] ? fitting(sentence, found) : List.of();
  }

  private List<Hit> fitting(Sentence sentence, List<int[]> found) {
    Borders borders = new Borders(sentence);
    List<Hit> hits = new ArrayList<>();
    for (int[] place : found) {
      int start = place[1];
      int end = place[2];
      if (borders.fits(terms.get(place[0]), start, end)) {
        String text = sentence.text().substring(start, end);
        hits.add(new Hit(place[0], text, start, end, borders.clause(start)));
      }
    }
    return hits;
  }

  private static List<Hit> among(List<Hit> hits, BitSet numbers) {
    return numbers.isEmpty()
        ? List.of()
        : hits.stream().filter(hit -> numbers.get(hit.number())).toList();
  }

  private void accept(Map<String, List<Verdict>> accepted, String theme, Verdict verdict) {
    accepted.computeIfAbsent(theme, id -> new ArrayList<>()).add(verdict);
    implies.get(theme).forEach(implied -> accept(accepted, implied, verdict));
  }

  private static ThemeMention mention(Sentence sentence, String theme, List<Verdict> verdicts) {
    Set<String> found = new LinkedHashSet<>();
    verdicts.forEach(verdict -> found.add(verdict.term()));
    double score = verdicts.stream().mapToDouble(Verdict::score).max().orElse(0);
    return new ThemeMention(
        sentence.docId(),
        sentence.articleId(),
        sentence.sentenceNo(),
        theme,
        List.copyOf(found),
        score,
        null);
  }

  /** Tries every example of the rules; the first that fails is told with its line. */
  public static void check(ThemeRules rules, Tokenizer tokenizer, ConfFolder conf) {
    ThemeTagger tagger = new ThemeTagger(rules);
    for (ThemeRule theme : rules.themes()) {
      theme.yes().forEach(text -> check(tagger, tokenizer, conf, theme.id(), text, true));
      theme.no().forEach(text -> check(tagger, tokenizer, conf, theme.id(), text, false));
    }
  }

  private static void check(
      ThemeTagger tagger,
      Tokenizer tokenizer,
      ConfFolder conf,
      String theme,
      String text,
      boolean expected) {
    Sentence sentence =
        new Sentence("", "", 0, 0, 0, text.length(), null, text, tokenizer.tokens(text));
    Set<String> found =
        tagger.mentions(sentence).stream().map(ThemeMention::theme).collect(Collectors.toSet());
    if (found.contains(theme) != expected) {
      String problem =
          "example '" + text + "' is " + (expected ? "not " : "") + "found as " + theme;
      throw conf.errorAt("themes.yaml", text, problem, "correct the theme's terms or the example");
    }
  }
}
