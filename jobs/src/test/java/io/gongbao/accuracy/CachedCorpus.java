package io.gongbao.accuracy;

import io.gongbao.row.Token;
import io.gongbao.rules.TermRules;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.TermFilter;
import io.gongbao.term.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cached words coded as {@code CodedCorpus} codes them, in plain Java, so that terms and topics are
 * measured in seconds.
 *
 * @param articles in the order of their ids
 */
record CachedCorpus(Vocabulary vocabulary, List<CodedArticle> articles) {
  private record Tagged(String term, String tag) {}

  static CachedCorpus of(Path cache, List<String> years, TermRules rules) throws IOException {
    List<TokenCache.Item> items = new ArrayList<>();
    for (String year : years) {
      items.addAll(TokenCache.read(cache.resolve(year + ".tsv")));
    }
    items.sort(Comparator.comparing(TokenCache.Item::id));
    return of(items, rules);
  }

  static CachedCorpus of(List<TokenCache.Item> items, TermRules rules) {
    Vocabulary vocabulary = vocabulary(items, rules);
    return new CachedCorpus(
        vocabulary, items.stream().map(item -> coded(item, vocabulary)).toList());
  }

  private static Vocabulary vocabulary(List<TokenCache.Item> items, TermRules rules) {
    Map<Tagged, Long> counts = new HashMap<>();
    for (TokenCache.Item item : items) {
      for (List<Token> sentence : item.sentences()) {
        for (Token token : sentence) {
          if (TermFilter.isPart(token.term())) {
            counts.merge(new Tagged(token.term(), token.pos()), 1L, Long::sum);
          }
        }
      }
    }
    TermFilter filter = new TermFilter(rules.words());
    Map<String, Vocabulary.Entry> entries = new HashMap<>();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<Tagged, Long> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().term())
                .thenComparing(e -> e.getKey().tag()))
        .limit(rules.words().most())
        .forEach(
            e ->
                entries.putIfAbsent(
                    e.getKey().term(),
                    new Vocabulary.Entry(
                        e.getKey().term(),
                        e.getKey().tag(),
                        e.getValue(),
                        filter.admits(e.getKey().term(), e.getKey().tag()))));
    return new Vocabulary(List.copyOf(entries.values()));
  }

  private static CodedArticle coded(TokenCache.Item item, Vocabulary vocabulary) {
    List<Integer> words = new ArrayList<>();
    int tokens = 0;
    for (List<Token> sentence : item.sentences()) {
      for (Token token : sentence) {
        tokens += token.pos().startsWith("w") ? 0 : 1;
        words.add(vocabulary.place(token.term()));
      }
      words.add(CodedArticle.SENTENCE_END);
    }
    return new CodedArticle(
        item.id(),
        Integer.parseInt(item.date().substring(0, 4)),
        Integer.parseInt(item.date().substring(5, 7)),
        "",
        tokens,
        words.stream().mapToInt(Integer::intValue).toArray());
  }
}
