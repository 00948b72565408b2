package io.gongbao.accuracy;

import io.gongbao.claim.ClaimExtractor;
import io.gongbao.language.HanlpTokenizer;
import io.gongbao.language.Sentences;
import io.gongbao.row.Article;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.Lexicon;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What claims cost beside segmenting, on one thread over the same articles: arguments are a file of
 * news and the number of passes. Times are those of the thread's own work, so that other loads
 * count little; the first pass is for the compiler.
 */
public final class ClaimSpeed {
  private ClaimSpeed() {}

  public static void main(String[] args) throws IOException {
    ConfFolder conf = new ConfFolder(Path.of("conf"));
    ClaimExtractor extractor = Corpora.extractor(conf);
    Sentences words = new Sentences(HanlpTokenizer.shared(Lexicon.load(conf)));
    List<Article> articles = Corpora.news(Path.of(args[0]));
    long characters = articles.stream().mapToLong(a -> a.body().length()).sum();
    System.out.printf("%d articles, %d characters%n", articles.size(), characters);
    for (int pass = 1; pass <= Integer.parseInt(args[1]); pass++) {
      double segmenting = seconds(articles, a -> words.of(a).size());
      double claims = seconds(articles, a -> Corpora.claims(extractor, a).size());
      System.out.printf(
          Locale.ROOT,
          "pass %d: segmenting %.2f s (%.0f characters/s), claims %.2f s (%.0f), ratio %.2f%n",
          pass,
          segmenting,
          characters / segmenting,
          claims,
          characters / claims,
          claims / segmenting);
    }
  }

  private static double seconds(List<Article> articles, ToLongFunction<Article> work) {
    var thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    long done = articles.stream().mapToLong(work).sum();
    double seconds = (thread.getCurrentThreadCpuTime() - start) / 1e9;
    return done < 0 ? Double.NaN : seconds;
  }
}
