package io.gongbao.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.LocalSpark;
import io.gongbao.article.Survivors.Rank;
import io.gongbao.row.Article;
import io.gongbao.row.Duplicate;
import io.gongbao.stage.FlagDuplicates.Repeat;
import io.gongbao.table.Records;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FlagDuplicatesTest {
  private static final SparkSession SPARK = LocalSpark.open();
  private static final Random LETTERS = new Random(7);

  @AfterAll
  static void stop() {
    SPARK.stop();
  }

  private static String text(int length) {
    return LETTERS
        .ints(length, 0x4E00, 0x9FA0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Article article(String id, String published, String body) {
    return SmallCorpus.withBody(id, published, body);
  }

  private static Dataset<Article> rows(List<Article> articles, int partitions) {
    return SPARK.createDataset(articles, Records.encoder(Article.class)).repartition(partitions);
  }

  private static List<Duplicate> duplicates(List<Article> articles) {
    Dataset<Article> rows = rows(articles, 2);
    return FlagDuplicates.survivors(
        FlagDuplicates.repeats(rows, DuplicateCandidates.of(rows)).collectAsList(), id -> id);
  }

  private static Map<String, String> found(List<Article> articles, int partitions) {
    Dataset<Article> rows = rows(articles, partitions);
    return FlagDuplicates.survivors(
            FlagDuplicates.repeats(rows, DuplicateCandidates.of(rows)).collectAsList(), id -> id)
        .stream()
        .collect(Collectors.toMap(Duplicate::articleId, Duplicate::duplicateOf));
  }

  @Test
  void theMostCompleteAndCleanestStandsForAll() {
    String whole = text(600);
    String cut = whole.substring(0, 500);
    String gaps = whole.substring(0, 300) + "▢▢▢" + whole.substring(303);
    String page = text(2000) + whole + text(2000);
    List<Article> articles =
        new ArrayList<>(
            List.of(
                article("whole", "2024-01-02", whole),
                article("later", "2024-01-03", whole),
                article("cut", "2024-01-01", cut),
                article("gaps", "2024-01-01", gaps),
                article("other", "2024-01-01", text(600))));
    Map<String, String> expected = Map.of("later", "whole", "cut", "whole", "gaps", "whole");
    assertThat(found(articles, 1)).isEqualTo(expected);
    Collections.shuffle(articles, new Random(1));
    assertThat(found(articles, 3)).isEqualTo(expected);
    articles.add(article("page", null, page));
    assertThat(found(articles, 2)).containsEntry("whole", "page").containsEntry("cut", "page");
  }

  /** Texts with phrases that many hold, some on the verge of too many, and one that came often. */
  private static List<Article> crowd() {
    List<String> phrases = java.util.stream.Stream.generate(() -> text(90)).limit(6).toList();
    String often = text(300);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      String own = text(20 + LETTERS.nextInt(80));
      String phrase = phrases.get(i % (i < 104 ? 2 : 6));
      String body = i % 5 == 4 && i > 30 ? own + phrase.substring(0, 60) : own + phrase;
      articles.add(article("a" + (i * 37 % 130), "2024-01-01", i % 9 == 0 ? body + often : body));
      if (i % 3 == 0) {
        articles.add(article("b" + (i * 37 % 130), "2024-01-02", often + text(i % 4)));
      }
    }
    return articles;
  }

  @Test
  void whatJoinsACorpusChangesWhatAFreshLookWouldSee() {
    List<Article> all = crowd();
    Collections.shuffle(all, new Random(5));
    for (int known : new int[] {90, all.size() - 1}) {
      List<Article> before = all.subList(0, known);
      Set<String> added =
          all.subList(known, all.size()).stream()
              .map(Article::articleId)
              .collect(Collectors.toSet());
      var search = new RepeatSearch(rows(all, 2), duplicates(before), added);
      List<Duplicate> found =
          new ArrayList<>(FlagDuplicates.survivors(search.repeats(), search::known));
      duplicates(before).stream()
          .filter(row -> !search.looked().contains(row.articleId()))
          .forEach(found::add);
      assertThat(search.looked()).hasSizeBetween(added.size(), all.size() - 10);
      assertThat(found).containsExactlyInAnyOrderElementsOf(duplicates(all));
    }
  }

  @Test
  void nothingRepeatsNothing() {
    assertThat(found(List.of(), 1)).isEmpty();
    assertThat(found(List.of(article("a", null, ""), article("b", null, "")), 1)).isEmpty();
  }

  @Test
  void aChainEndsAtTheBest() {
    Rank best = new Rank("best", null, 30);
    Rank middle = new Rank("middle", null, 20);
    Rank worst = new Rank("worst", null, 10);
    assertThat(
            FlagDuplicates.survivors(
                List.of(
                    new Repeat(middle, worst, 1, 10, false),
                    new Repeat(best, middle, 1, 20, false)),
                id -> id))
        .extracting(Duplicate::duplicateOf)
        .containsExactly("best", "best");
  }
}
