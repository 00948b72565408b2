package io.gongbao.accuracy;

import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TermRules;
import io.gongbao.term.ByHash;
import io.gongbao.term.PhraseBook;
import io.gongbao.term.PhraseSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Words found in cached news that count as terms, the most frequent first: CACHE TOP YEAR... */
final class FoundWords {
  private FoundWords() {}

  public static void main(String[] args) throws IOException {
    TermRules rules = TermRules.load(new ConfFolder(Path.of("conf")));
    List<String> years = List.of(args).subList(2, args.length);
    CachedCorpus corpus = CachedCorpus.of(Path.of(args[0]), years, rules);
    var sample =
        corpus.articles().stream().sorted(ByHash.ORDER).limit(rules.phrases().sample()).toList();
    new PhraseSearch(sample, corpus.vocabulary(), rules)
        .search().phrases().stream()
            .filter(PhraseBook.Phrase::counts)
            .sorted(
                Comparator.comparingLong((PhraseBook.Phrase p) -> -p.count())
                    .thenComparing(PhraseBook.Phrase::term))
            .limit(Integer.parseInt(args[1]))
            .forEach(
                p ->
                    System.out.printf(
                        "%s/%s %d npmi %.2f entropy %.2f%n",
                        p.parts().replace(' ', '|'), p.pos(), p.count(), p.npmi(), p.entropy()));
  }
}
