package io.gongbao.accuracy;

import io.gongbao.row.TermStat;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TermRules;
import io.gongbao.term.ByHash;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.CompanyCounts;
import io.gongbao.term.CorpusYears;
import io.gongbao.term.EmergingSieve;
import io.gongbao.term.PhraseBook;
import io.gongbao.term.PhraseSearch;
import io.gongbao.term.TermCompany;
import io.gongbao.term.TermCounts;
import io.gongbao.term.TermYears;
import io.gongbao.term.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Terms that emerge in each year of cached news, those of most articles first, in plain Java:
 * {@code EmergingLists CACHE TOP YEAR...}.
 */
final class EmergingLists {
  private EmergingLists() {}

  public static void main(String[] args) throws IOException {
    TermRules rules = TermRules.load(new ConfFolder(Path.of("conf")));
    List<String> years = List.of(args).subList(2, args.length);
    CachedCorpus corpus = CachedCorpus.of(Path.of(args[0]), years, rules);
    PhraseBook book = book(corpus, rules);
    List<TermStat> emerging = emerging(corpus, book, rules);
    Map<Long, TermCompany> companies = companies(corpus, book, emerging, rules);
    Map<String, EmergingSieve.Reason> out =
        new EmergingSieve(rules.trends(), row -> companies.get(CompanyCounts.key(book, row)))
            .leftOut(emerging);
    for (String year : years) {
      List<TermStat> own =
          emerging.stream()
              .filter(row -> row.year() == Integer.parseInt(year))
              .sorted(
                  Comparator.comparingDouble((TermStat row) -> -row.effectFloor())
                      .thenComparing(TermStat::term))
              .toList();
      System.out.println(year + " " + own.size());
      own.stream()
          .filter(row -> !out.containsKey(EmergingSieve.key(row)))
          .limit(Integer.parseInt(args[1]))
          .forEach(row -> print(row, companies.get(CompanyCounts.key(book, row)), ""));
      own.stream()
          .filter(row -> out.containsKey(EmergingSieve.key(row)))
          .forEach(
              row ->
                  print(
                      row,
                      companies.get(CompanyCounts.key(book, row)),
                      " - " + out.get(EmergingSieve.key(row))));
    }
  }

  private static void print(TermStat row, TermCompany company, String reason) {
    System.out.printf(
        "  %s/%s df %d floor %.2f G2 %.0f dp %.2f %s%s%s%n",
        row.term(),
        row.pos(),
        row.df(),
        row.effectFloor(),
        row.logLikelihood(),
        row.dispersion(),
        company,
        row.parts() == null ? "" : " (" + row.parts() + ")",
        reason);
  }

  private static PhraseBook book(CachedCorpus corpus, TermRules rules) {
    List<CodedArticle> sample =
        corpus.articles().stream().sorted(ByHash.ORDER).limit(rules.phrases().sample()).toList();
    return new PhraseSearch(sample, corpus.vocabulary(), rules).search();
  }

  private static Map<Long, TermCompany> companies(
      CachedCorpus corpus, PhraseBook book, List<TermStat> emerging, TermRules rules) {
    CompanyCounts counts =
        new CompanyCounts(book, rules.trends(), CompanyCounts.keys(book, emerging));
    long start = System.nanoTime();
    for (int number = 0; number < corpus.articles().size(); number++) {
      counts.add(number, corpus.articles().get(number));
    }
    System.err.println("company " + (System.nanoTime() - start) / 1_000_000 + " ms");
    return counts.companies();
  }

  private static List<TermStat> emerging(CachedCorpus corpus, PhraseBook book, TermRules rules) {
    List<CodedArticle> articles = corpus.articles();
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
