package io.gongbao.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.claim.Auditor;
import io.gongbao.claim.ClaimExtractor;
import io.gongbao.claim.RegionReader;
import io.gongbao.language.Sentences;
import io.gongbao.row.Article;
import io.gongbao.row.Claim;
import io.gongbao.row.Conflict;
import io.gongbao.row.Metric;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.IndicatorCatalogue;
import io.gongbao.rules.RegionTable;
import io.gongbao.rules.UnitTable;
import io.gongbao.stage.Engines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Articles of the corpora beside the repository, and the claims in them. */
final class Corpora {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Corpora() {}

  /** The extractor of claims with the rules of conf/. */
  static ClaimExtractor extractor(ConfFolder conf) {
    return new ClaimExtractor(
        IndicatorCatalogue.load(conf),
        UnitTable.load(conf),
        new RegionReader(RegionTable.load(conf)));
  }

  /** Work reports, one a file: 2026_广东省.txt or 1985.txt. */
  static List<Article> reports(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString();
        String year = name.substring(0, 4);
        String place = name.contains("_") ? name.substring(5, name.length() - 4) : "";
        String published = year + (place.isEmpty() ? "-03" : "-01");
        String title = year + "年" + place + "政府工作报告";
        articles.add(article(name, title, published, Files.readString(file)));
      }
    }
    return articles;
  }

  /** A year of news items. */
  static List<Article> news(Path gzip) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(gzip)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode item = JSON.readTree(line);
        articles.add(
            article(
                item.path("id").asText(),
                item.path("title").asText(),
                item.path("date").asText(),
                item.path("text").asText()));
      }
    }
    return articles;
  }

  /** The articles of a folder as a night reads them. */
  static List<Article> read(ConfFolder conf, Path folder) throws IOException {
    Engines engines = Engines.of(conf);
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (folder.relativize(file).toString().startsWith("_")) {
          continue;
        }
        engines
            .documents()
            .read(
                folder.relativize(file).toString(),
                Files.size(file),
                () -> Files.newInputStream(file),
                0,
                1,
                raw -> articles.addAll(engines.articles().read(raw).articles()),
                refusal -> {});
      }
    }
    return articles;
  }

  static Article article(String doc, String title, String published, String body) {
    return article(doc, 0, title, null, published, body);
  }

  /**
   * An article as the reader would hand it on.
   *
   * @param published ISO date, may be null
   */
  static Article article(
      String doc, int ordinal, String title, String source, String published, String body) {
    Integer year = published == null ? null : Integer.valueOf(published.substring(0, 4));
    return new Article(
        doc + "#" + ordinal,
        doc,
        doc,
        ordinal,
        title,
        null,
        source,
        List.of(),
        published,
        "metadata",
        year,
        null,
        null,
        "simplified",
        body.length(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        body);
  }

  static Article withBody(Article a, String body) {
    return a.mended(body, a.fingerprint(), List.of(), a.flags());
  }

  static List<Claim> claims(ClaimExtractor extractor, Article article) {
    return extractor.claims(article, Sentences.withoutTokens(article));
  }

  /** What a night finds: among the statements of each place, and among places. */
  static List<Conflict> conflicts(Auditor auditor, List<Metric> metrics, List<Claim> claims) {
    List<Conflict> found = new ArrayList<>(auditor.audit(metrics, claims));
    Map<String, List<Metric>> byPeriod = new TreeMap<>();
    metrics.forEach(
        m ->
            Auditor.period(m)
                .ifPresent(p -> byPeriod.computeIfAbsent(p, k -> new ArrayList<>()).add(m)));
    byPeriod.values().forEach(group -> found.addAll(auditor.places(group)));
    return found;
  }
}
