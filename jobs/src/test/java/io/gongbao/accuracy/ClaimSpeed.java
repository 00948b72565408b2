package io.gongbao.accuracy;

import io.gongbao.claim.ClaimExtractor;
import io.gongbao.row.Article;
import io.gongbao.rules.ConfFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Characters a second that claims are read at, on one core: argument is a file of news. The second
 * pass counts, when the JVM has compiled the code.
 */
public final class ClaimSpeed {
  private static final int MOST = 2000;

  private ClaimSpeed() {}

  public static void main(String[] args) throws IOException {
    ConfFolder conf = new ConfFolder(Path.of("conf"));
    ClaimExtractor extractor = Corpora.extractor(conf);
    List<Article> articles = Corpora.news(Path.of(args[0])).stream().limit(MOST).toList();
    long characters = articles.stream().mapToLong(a -> a.body().length()).sum();
    for (int pass = 1; pass <= 2; pass++) {
      long start = System.nanoTime();
      long claims = articles.stream().mapToLong(a -> Corpora.claims(extractor, a).size()).sum();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "pass %d: %d characters, %d claims, %.2f s, %.0f characters/s%n",
          pass,
          characters,
          claims,
          seconds,
          characters / seconds);
    }
  }
}
