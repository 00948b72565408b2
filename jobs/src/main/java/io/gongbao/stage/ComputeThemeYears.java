package io.gongbao.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.gongbao.pipeline.Night;
import io.gongbao.pipeline.Stage;
import io.gongbao.row.Article;
import io.gongbao.row.Duplicate;
import io.gongbao.row.ThemeMention;
import io.gongbao.row.ThemeYear;
import io.gongbao.table.Records;
import io.gongbao.theme.ThemeYears;
import io.gongbao.theme.ThemeYears.Count;
import io.gongbao.theme.ThemeYears.Coverage;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts themes by year and region. An article stands in its own region; one whose region is
 * unknown stands in those that its mentions name, else in 不明. Articles that repeat others or have
 * no year are left out. No text is read, and what reaches the driver is bounded by years, regions
 * and themes.
 */
final class ComputeThemeYears implements Stage {
  @Override
  public List<Class<? extends Record>> reads() {
    // Duplicates too: they are marked in articles by the time that table is written.
    return List.of(Article.class, Duplicate.class, ThemeMention.class);
  }

  @Override
  public List<Class<? extends Record>> writes() {
    return List.of(ThemeYear.class);
  }

  @Override
  public List<String> rules() {
    return List.of("themes.yaml");
  }

  @Override
  public void run(Night night) {
    List<ThemeYear> rows =
        compute(night.lake().read(Article.class), night.lake().read(ThemeMention.class));
    night
        .lake()
        .replace(
            ThemeYear.class,
            night.lake().spark().createDataset(rows, Records.encoder(ThemeYear.class)).coalesce(1));
  }

  /** Rows of all themes, in order. */
  static List<ThemeYear> compute(Dataset<Article> articles, Dataset<ThemeMention> mentions) {
    Dataset<Row> placed = placed(articles, mentions).persist();
    try {
      List<Coverage> coverage =
          placed
              .groupBy("year", "regionName")
              .agg(count(lit(1)).as("articles"), sum("charCount").as("characters"))
              .as(Records.encoder(Coverage.class))
              .collectAsList();
      List<Count> counts =
          mentions
              .groupBy("articleId", "theme")
              .agg(count(lit(1)).as("said"))
              .join(placed, "articleId")
              .groupBy("theme", "year", "regionName")
              .agg(count(lit(1)).as("articles"), sum("said").as("sentences"))
              .as(Records.encoder(Count.class))
              .collectAsList();
      return ThemeYears.of(coverage, counts);
    } finally {
      placed.unpersist();
    }
  }

  /** One row per article and region that it stands in, and one for all regions together. */
  private static Dataset<Row> placed(Dataset<Article> articles, Dataset<ThemeMention> mentions) {
    Dataset<Row> known =
        articles
            .filter(col("year").isNotNull().and(col("duplicateOf").isNull()))
            .select(
                col("articleId"),
                col("year"),
                col("regionName").as("home"),
                col("charCount").cast("long").as("charCount"));
    Dataset<Row> named =
        mentions
            .filter(col("regionName").isNotNull())
            .select(col("articleId").as("namedId"), col("regionName").as("named"))
            .distinct();
    Dataset<Row> own =
        known
            .join(
                named,
                col("articleId").equalTo(col("namedId")).and(col("home").isNull()),
                "left_outer")
            .withColumn("regionName", coalesce(col("home"), col("named"), lit(ThemeYears.UNKNOWN)));
    return own.select("articleId", "year", "regionName", "charCount")
        .union(
            known
                .withColumn("regionName", lit(ThemeYears.ALL))
                .select("articleId", "year", "regionName", "charCount"));
  }
}
