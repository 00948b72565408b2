package io.gongbao.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.gongbao.row.Article;
import io.gongbao.row.ThemeMention;
import io.gongbao.row.ThemeYear;
import io.gongbao.table.Records;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

final class ComputeThemeYearsTest {
  private static final SparkSession SPARK =
      SparkSession.builder()
          .master("local[2]")
          .config("spark.ui.enabled", "false")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", "2")
          .getOrCreate();

  private static final StructType ARTICLE =
      new StructType()
          .add("articleId", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("regionName", DataTypes.StringType)
          .add("charCount", DataTypes.IntegerType)
          .add("duplicateOf", DataTypes.StringType);

  @AfterAll
  static void stop() {
    SPARK.stop();
  }

  @Test
  void countsArticlesWhereTheyStand() {
    List<ThemeYear> rows =
        ComputeThemeYears.compute(
            articles(
                row("a", 2021, "上海市", 100, null),
                row("b", 2021, null, 100, null),
                row("c", 2021, null, 100, null),
                row("d", 2021, "上海市", 100, "a"),
                row("e", null, "上海市", 100, null)),
            mentions(
                mention("a", 0, "北京市"),
                mention("a", 1, null),
                mention("b", 0, "江苏省"),
                mention("d", 0, null),
                mention("e", 0, null)));
    assertThat(rows)
        .extracting(
            ThemeYear::regionName,
            ThemeYear::articles,
            ThemeYear::sentences,
            ThemeYear::corpusArticles)
        .containsExactlyInAnyOrder(
            tuple("全部", 2L, 3L, 3L), tuple("上海市", 1L, 2L, 1L), tuple("江苏省", 1L, 1L, 1L));
  }

  @Test
  void nothingGivesNothing() {
    assertThat(ComputeThemeYears.compute(articles(), mentions())).isEmpty();
  }

  private static Row row(String id, Integer year, String region, int chars, String duplicateOf) {
    return RowFactory.create(id, year, region, chars, duplicateOf);
  }

  /** Only the columns that the stage reads; the others are empty. */
  private static Dataset<Article> articles(Row... rows) {
    Dataset<Row> known = SPARK.createDataFrame(List.of(rows), ARTICLE);
    Dataset<Row> whole =
        known.join(
            SPARK.createDataset(List.<Article>of(), Records.encoder(Article.class)).toDF(),
            CollectionConverters.asScala(List.of(ARTICLE.fieldNames())).toSeq(),
            "left_outer");
    return whole.as(Records.encoder(Article.class));
  }

  private static Dataset<ThemeMention> mentions(ThemeMention... mentions) {
    return SPARK.createDataset(List.of(mentions), Records.encoder(ThemeMention.class));
  }

  private static ThemeMention mention(String article, int sentence, String region) {
    return new ThemeMention("doc", article, sentence, "ai", List.of("AI"), 1, region);
  }
}
