package io.gongbao.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.LocalSpark;
import io.gongbao.SharedData;
import io.gongbao.article.MadePairs;
import io.gongbao.article.MadePairs.Pair;
import io.gongbao.row.Article;
import io.gongbao.row.Duplicate;
import io.gongbao.stage.FlagDuplicates.Repeat;
import io.gongbao.table.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Made copies are found among the texts of a whole corpus, small or large. */
class DuplicateCorpusTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SparkSession SPARK = LocalSpark.open();
  private static final int SHORTEST = 60;
  private static final int MADE = 40;

  @AfterAll
  static void stop() {
    SPARK.stop();
  }

  @Test
  void copiesInASmallCorpus() throws IOException {
    Set<String> bodies = new LinkedHashSet<>();
    for (String line : Files.readAllLines(Path.of("seeds/_expected/articles.jsonl"))) {
      bodies.add(JSON.readTree(line).get("body").asText());
    }
    check("small", bodies.stream().filter(t -> t.length() >= SHORTEST).limit(MADE).toList());
  }

  @Test
  void copiesInALargeCorpus() throws IOException {
    check("large", news("corpora/news/2016.jsonl.gz", 5000));
  }

  @Test
  void oneOfVeryManyEqualTextsStands() {
    List<Article> articles = new ArrayList<>();
    String text = "云岭港的吊车从早忙到晚，船员说这是多年来最忙的秋天，码头上灯光通宵亮着，卖馄饨的推车一直守到天亮才收摊回家。";
    for (int i = 0; i < 120; i++) {
      String published = "2024-01-" + (10 + i * 7 % 19);
      articles.add(SmallCorpus.withBody("a" + (i * 37 % 120), published, text));
    }
    List<Duplicate> found = FlagDuplicates.survivors(repeats(articles), id -> id);
    assertThat(found).hasSize(119);
    assertThat(found).extracting(Duplicate::duplicateOf).containsOnly("a0");
  }

  /** Made copies of some of the texts join the corpus; which pairs of them are found. */
  private static void check(String name, List<String> texts) {
    int step = Math.max(1, texts.size() / MADE);
    List<String> some = new ArrayList<>();
    for (int i = 0; i < texts.size() && some.size() < MADE; i += step) {
      some.add(texts.get(i));
    }
    int wrong = 0;
    int right = 0;
    for (double shared : List.of(0.3, 0.5, 0.8, 0.9, 1.0)) {
      List<Pair> pairs = new MadePairs(some).sharing(shared);
      List<Article> articles = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        articles.add(SmallCorpus.withBody("t" + i, "2016-01-01", texts.get(i)));
      }
      for (int i = 0; i < pairs.size(); i++) {
        articles.add(SmallCorpus.withBody("p" + i, "2016-01-01", pairs.get(i).b()));
      }
      Set<String> found = new HashSet<>();
      int own = 0;
      for (Repeat repeat : repeats(articles)) {
        String a = repeat.better().articleId();
        String b = repeat.worse().articleId();
        found.add(a + " " + b);
        found.add(b + " " + a);
        own += a.startsWith("t") && b.startsWith("t") ? 1 : 0;
      }
      int hits = 0;
      List<String> missed = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        String original = "t" + texts.indexOf(pairs.get(i).a());
        boolean hit = found.contains(original + " p" + i);
        hits += hit ? 1 : 0;
        if (hit != shared >= 0.8) {
          missed.add(pairs.get(i).damage() + " " + pairs.get(i).a().length());
        }
      }
      System.out.printf(
          "%s %.1f shared: %d of %d found, %d pairs of its own; %s%n",
          name, shared, hits, pairs.size(), own, missed.stream().limit(9).toList());
      if (shared >= 0.8) {
        right += hits;
        assertThat((double) hits / pairs.size()).as("recall at " + shared).isGreaterThan(0.98);
      } else {
        wrong += hits;
      }
    }
    assertThat((double) right / (right + wrong)).as("precision").isGreaterThan(0.995);
  }

  private static List<Repeat> repeats(List<Article> articles) {
    Dataset<Article> rows =
        SPARK.createDataset(articles, Records.encoder(Article.class)).repartition(2).cache();
    return FlagDuplicates.repeats(rows, DuplicateCandidates.of(rows)).collectAsList();
  }

  private static List<String> news(String name, int count) throws IOException {
    return SharedData.news(name, 1).stream()
        .map(String::strip)
        .filter(text -> text.length() >= SHORTEST)
        .distinct()
        .limit(count)
        .toList();
  }
}
