package io.gongbao.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongbao.claim.ClaimExtractor;
import io.gongbao.claim.Explained;
import io.gongbao.language.Sentences;
import io.gongbao.row.Article;
import io.gongbao.row.Claim;
import io.gongbao.rules.ConfFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the claims of labelled documents in the form that score_claims.py reads. Arguments: the
 * shared folder, the folder to write to.
 */
public final class ClaimPredictions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ClaimPredictions() {}

  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[0]);
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    ConfFolder conf = new ConfFolder(Path.of("conf"));
    ClaimExtractor extractor = Corpora.extractor(conf);
    write(out, "seeds", extractor, seeds(shared.resolve("gold/seeds-articles.jsonl")));
    write(out, "news", extractor, news(shared.resolve("gold/news.jsonl")));
    write(out, "news-2", extractor, news(shared.resolve("gold/news-2.jsonl")));
    write(out, "check-news-3", extractor, news(shared.resolve("gold/check/news-3.jsonl")));
    Path provincial = shared.resolve("corpora/reports-provincial-2026");
    write(out, "guangdong-2026", extractor, report(provincial, "2026_广东省.txt", "2026-01"));
    write(out, "henan-2026", extractor, report(provincial, "2026_河南省.txt", "2026-01"));
    write(out, "zhejiang-2026", extractor, report(provincial, "2026_浙江省.txt", "2026-01"));
    write(out, "check-hebei-2026", extractor, report(provincial, "2026_河北省.txt", "2026-01"));
    write(
        out, "check-xinjiang-2026", extractor, report(provincial, "2026_新疆维吾尔自治区.txt", "2026-01"));
    Path national = shared.resolve("corpora/reports-national");
    write(out, "national-1985", extractor, report(national, "1985.txt", "1985-03-27"));
    write(out, "check-national-2010", extractor, report(national, "2010.txt", "2010-03-05"));
  }

  private static void write(Path out, String name, ClaimExtractor extractor, List<Article> articles)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Article article : articles) {
      for (Explained explained : extractor.explain(article, Sentences.withoutTokens(article))) {
        if (explained.claim() != null) {
          ObjectNode row = row(explained.claim());
          row.put("indicator_cue", explained.indicatorCue());
          row.put("period_cue", explained.periodCue());
          row.put("region_cue", explained.regionCue());
          row.put("known", explained.claim().indicator() != null);
          lines.append(JSON.writeValueAsString(row)).append('\n');
        }
      }
    }
    Files.writeString(out.resolve(name + ".jsonl"), lines);
  }

  private static ObjectNode row(Claim claim) {
    ObjectNode row = JSON.createObjectNode();
    row.put("doc", claim.docName());
    row.put("sentence", claim.evidence());
    row.put("number", claim.numberText());
    row.put("measure", claim.measure());
    row.put("value", claim.value());
    row.put("value_high", claim.valueHigh());
    row.put("unit", claim.unit());
    row.put("modifier", claim.modifier());
    row.put("indicator_text", claim.indicatorText());
    row.put("indicator", claim.indicator());
    row.put("basis", claim.basis());
    row.put("status", claim.status());
    row.put("period", claim.period());
    row.put("region", claim.regionName());
    row.put("confidence", claim.confidence());
    return row;
  }

  private static List<Article> seeds(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode json = JSON.readTree(line);
      if (!json.hasNonNull("body")) {
        continue;
      }
      articles.add(
          Corpora.article(
              json.get("doc").asText(),
              articles.size(),
              text(json, "title"),
              text(json, "source"),
              text(json, "published"),
              json.get("body").asText()));
    }
    return articles;
  }

  private static List<Article> news(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode json = JSON.readTree(line);
      articles.add(
          Corpora.article(
              json.get("id").asText(),
              0,
              text(json, "title"),
              text(json, "source"),
              text(json, "date"),
              json.get("text").asText()));
    }
    return articles;
  }

  private static String text(JsonNode json, String field) {
    return json.hasNonNull(field) ? json.get(field).asText() : null;
  }

  private static List<Article> report(Path folder, String name, String published)
      throws IOException {
    String body = Files.readString(folder.resolve(name));
    String place = name.contains("_") ? name.substring(5, name.length() - 4) : "";
    String title = published.substring(0, 4) + "年" + place + "政府工作报告";
    return List.of(Corpora.article(name, 0, title, null, published, body));
  }
}
