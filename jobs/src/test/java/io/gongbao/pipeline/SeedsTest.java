package io.gongbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.LocalSpark;
import io.gongbao.Program;
import io.gongbao.row.Article;
import io.gongbao.row.Claim;
import io.gongbao.row.Conflict;
import io.gongbao.row.Document;
import io.gongbao.row.Duplicate;
import io.gongbao.row.InputFile;
import io.gongbao.row.Refusal;
import io.gongbao.row.RunRecord;
import io.gongbao.row.Sentence;
import io.gongbao.row.TermStat;
import io.gongbao.row.ThemeMention;
import io.gongbao.table.Lake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One night on seeds/ against what a reader finds there (seeds/_expected). Where not all is right
 * yet, the number that is right may only grow: raise it with the code.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SparkSession spark;
  private Lake lake;
  private PublishedArticles articles;

  @BeforeAll
  void run(@TempDir Path folder) {
    String warehouse = folder.resolve("w").toString();
    Program.Result night =
        Program.run(
            folder.resolve("log"), List.of(), "run", "--input", "seeds", "--warehouse", warehouse);
    assertThat(night.code()).as(night.err()).isZero();
    spark = LocalSpark.open();
    lake = new Lake(spark, warehouse);
    Map<String, String> files =
        all(Document.class).stream()
            .collect(Collectors.toMap(Document::docId, document -> file(document.path())));
    articles = new PublishedArticles(all(Article.class), files);
    RunRecord run = new RunLog(warehouse).published(null);
    assertThat(run.documents()).isEqualTo(files.size());
  }

  @AfterAll
  void close() {
    spark.stop();
  }

  private static String file(String path) {
    return path.split("!", 2)[0];
  }

  private <R extends Record> List<R> all(Class<R> row) {
    return lake.read(row).collectAsList();
  }

  @ParameterizedTest
  @CsvSource({
    "body, 168",
    "title, 177",
    "kicker, 177",
    "source, 177",
    "bylines, 177",
    "published, 177",
    "captions, 177",
    "script, 177"
  })
  void articlesLeaveAsAReaderSeesThem(String field, int right) {
    List<String> wrong = articles.wrong(field);
    assertThat(Expected.lines("articles.jsonl").size() - wrong.size())
        .as("%s wrong in %s", field, wrong)
        .isGreaterThanOrEqualTo(right);
  }

  @Test
  void noArticleIsInvented() {
    assertThat(articles.rows()).hasSizeLessThanOrEqualTo(Expected.lines("articles.jsonl").size());
  }

  @Test
  void everyFileIsReadOrRefusedByName() {
    Map<String, Integer> refused = new TreeMap<>();
    all(Refusal.class)
        .forEach(row -> refused.merge(row.path() + "\t" + row.reason(), 1, Integer::sum));
    Map<String, Integer> expected = new TreeMap<>();
    Expected.table("quarantine.tsv")
        .forEach(
            row -> expected.put(row.get("path") + "\t" + row.get("reason"), number(row, "rows")));
    assertThat(refused).isEqualTo(expected);
    Set<String> seen = new TreeSet<>(articles.files().values());
    all(Refusal.class).forEach(row -> seen.add(file(row.path())));
    assertThat(seen)
        .isEqualTo(all(InputFile.class).stream().map(InputFile::file).collect(Collectors.toSet()));
  }

  private static int number(Map<String, String> row, String name) {
    return Integer.parseInt(row.get(name));
  }

  @Test
  void repetitionsAreFoundAndNoOthers() {
    Map<String, String> names =
        articles.rows().stream()
            .collect(
                Collectors.toMap(
                    Article::articleId,
                    article ->
                        article.docName().replaceFirst("^.*/", "") + " " + article.ordinal()));
    Set<Set<String>> found =
        all(Duplicate.class).stream()
            .map(row -> Set.of(names.get(row.articleId()), names.get(row.duplicateOf())))
            .collect(Collectors.toSet());
    Set<Set<String>> expected =
        Expected.table("duplicates.tsv").stream()
            .map(
                row ->
                    Set.of(
                        row.get("doc_name") + " " + row.get("ordinal"),
                        row.get("twin_doc_name") + " " + row.get("twin_ordinal")))
            .collect(Collectors.toSet());
    assertThat(found).isEqualTo(expected);
  }

  /** All fields of the claims that were chosen by hand. */
  @Test
  void claimsSayWhatTheTextSays() {
    Map<String, List<Claim>> byDocument =
        all(Claim.class).stream().collect(Collectors.groupingBy(Claim::docName));
    List<String> wrong = new ArrayList<>();
    List<JsonNode> expected = Expected.lines("claims.jsonl");
    for (JsonNode claim : expected) {
      boolean right =
          byDocument.getOrDefault(claim.get("doc").asText(), List.of()).stream()
              .anyMatch(found -> Expected.holds(found, claim));
      if (!right) {
        wrong.add(claim.toString());
      }
    }
    assertThat(expected.size() - wrong.size())
        .as("wrong: %s", String.join("\n", wrong))
        .isGreaterThanOrEqualTo(297);
  }

  @Test
  void aFlashItemThatSwappedTwoDigitsIsAConflict() {
    Map<String, String> slip = Expected.table("conflicts.tsv").get(0);
    assertThat(all(Conflict.class))
        .anySatisfy(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo(slip.get("kind"));
              assertThat(conflict.indicator()).isEqualTo(slip.get("indicator"));
              assertThat(conflict.regionName()).isEqualTo(slip.get("region"));
              assertThat(List.of(conflict.expected(), conflict.found()))
                  .containsExactlyInAnyOrder(
                      Double.valueOf(slip.get("expected")), Double.valueOf(slip.get("found")));
            });
  }

  @Test
  void sentencesCarryTheirThemes() {
    Map<String, Set<String>> themes = new HashMap<>();
    for (ThemeMention row : all(ThemeMention.class)) {
      String sentence = row.articleId() + row.sentenceNo();
      themes.computeIfAbsent(sentence, key -> new TreeSet<>()).add(row.theme());
    }
    List<Sentence> sentences = all(Sentence.class);
    List<String> wrong = new ArrayList<>();
    List<Map<String, String>> expected = Expected.table("themes.tsv");
    for (Map<String, String> row : expected) {
      Set<String> wanted = new TreeSet<>(Arrays.asList(row.get("themes").split(",")));
      wanted.remove("");
      String text = Expected.solid(row.get("sentence"));
      Set<String> found = new TreeSet<>();
      // A semicolon ends a sentence for us, not for those who wrote the list.
      List<Sentence> parts =
          sentences.stream().filter(part -> text.contains(Expected.solid(part.text()))).toList();
      parts.forEach(
          part ->
              found.addAll(themes.getOrDefault(part.articleId() + part.sentenceNo(), Set.of())));
      if (parts.isEmpty() || !wanted.equals(found)) {
        wrong.add(row.get("sentence") + " " + found);
      }
    }
    assertThat(expected.size() - wrong.size())
        .as("wrong: %s", String.join("\n", wrong))
        .isGreaterThanOrEqualTo(58);
  }

  /** Articles by year that hold a term; all years together, since some files hide their date. */
  @Test
  void termsRiseAndFall() {
    Map<String, Map<Integer, Long>> found = new HashMap<>();
    for (TermStat row : all(TermStat.class)) {
      found.computeIfAbsent(row.term(), key -> new TreeMap<>()).put(row.year(), row.df());
    }
    List<String> wrong = new ArrayList<>();
    int cells = 0;
    for (Map<String, String> row : Expected.table("trends.tsv")) {
      Map<Integer, Long> years = found.getOrDefault(row.get("term"), Map.of());
      for (int year = 2012; year <= 2026 && !row.get("term").equals("articles"); year++) {
        cells++;
        long held = years.getOrDefault(year, 0L);
        if (held != number(row, String.valueOf(year))) {
          wrong.add(row.get("term") + " " + year + ": " + held);
        }
      }
    }
    assertThat(cells - wrong.size()).as("wrong: %s", wrong).isGreaterThanOrEqualTo(155);
  }

  @Test
  void yearsHoldTheirArticles() throws IOException {
    JsonNode counts = JSON.readTree(Expected.FOLDER.resolve("counts.json").toFile()).get("by_year");
    Map<String, Integer> found = new TreeMap<>();
    for (Article article : articles.rows()) {
      found.merge(article.year() == null ? "unknown" : article.year().toString(), 1, Integer::sum);
    }
    Map<String, Integer> expected = new TreeMap<>();
    counts.properties().forEach(year -> expected.put(year.getKey(), year.getValue().asInt()));
    assertThat(found).isEqualTo(expected);
  }
}
