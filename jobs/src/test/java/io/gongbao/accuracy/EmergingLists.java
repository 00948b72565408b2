package io.gongbao.accuracy;

import io.gongbao.row.TermStat;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TermRules;
import io.gongbao.term.ByHash;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.CorpusYears;
import io.gongbao.term.NestedTerms;
import io.gongbao.term.PhraseBook;
import io.gongbao.term.PhraseSearch;
import io.gongbao.term.TermCounts;
import io.gongbao.term.TermYears;
import io.gongbao.term.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms that emerge in each year of cached news, those of most articles first, in plain Java:
 * {@code EmergingLists CACHE TOP YEAR...}.
 */
final class EmergingLists {
  private EmergingLists() {}

  public static void main(String[] args) throws IOException {
    TermRules rules = TermRules.load(new ConfFolder(Path.of("conf")));
    List<String> years = List.of(args).subList(2, args.length);
    List<TermStat> emerging = emerging(CachedCorpus.of(Path.of(args[0]), years, rules), rules);
    Set<String> nested = NestedTerms.of(emerging);
    for (String year : years) {
      System.out.println(year);
      emerging.stream()
          .filter(
              row -> row.year() == Integer.parseInt(year) && !nested.contains(NestedTerms.key(row)))
          .sorted(
              Comparator.comparingDouble((TermStat row) -> -row.logLikelihood())
                  .thenComparing(TermStat::term))
          .limit(Integer.parseInt(args[1]))
          .forEach(
              row ->
                  System.out.printf(
                      "  %s/%s df %d G2 %.0f ratio %.1f dp %.2f%s%n",
                      row.term(),
                      row.pos(),
                      row.df(),
                      row.logLikelihood(),
                      row.effectSize(),
                      row.dispersion(),
                      row.parts() == null ? "" : " (" + row.parts() + ")"));
    }
  }

  private static List<TermStat> emerging(CachedCorpus corpus, TermRules rules) {
    List<CodedArticle> articles = corpus.articles();
    List<CodedArticle> sample =
        articles.stream().sorted(ByHash.ORDER).limit(rules.phrases().sample()).toList();
    PhraseBook book = new PhraseSearch(sample, corpus.vocabulary(), rules).search();
    TermCounts counts = new TermCounts(book, rules.trends().titles());
    articles.forEach(counts::add);
    List<CorpusYears.Part> parts =
        articles.stream()
            .map(a -> new CorpusYears.Part(a.year(), a.month(), a.source(), 1, a.tokens()))
            .toList();
    TermYears years =
        new TermYears(new CorpusYears(CorpusYears.sum(parts), rules.trends()), rules.trends());
    List<TermStat> rows = new ArrayList<>();
    for (Map.Entry<Integer, long[]> term : counts.packed().entrySet()) {
      List<TermYears.Count> of = TermCounts.counts(term.getValue());
      Vocabulary.Entry entry =
          book.found(term.getKey()) ? null : corpus.vocabulary().entry(term.getKey());
      List<TermStat> own =
          entry == null
              ? years.rows(book.phrase(term.getKey()), of)
              : years.rows(entry.term(), entry.pos(), of);
      own.stream().filter(TermStat::emerging).forEach(rows::add);
    }
    return rows;
  }
}
