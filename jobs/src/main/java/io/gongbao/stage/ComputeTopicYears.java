package io.gongbao.stage;

import io.gongbao.pipeline.Night;
import io.gongbao.pipeline.Stage;
import io.gongbao.row.Article;
import io.gongbao.row.ArticleTopic;
import io.gongbao.row.Duplicate;
import io.gongbao.row.TopicYear;
import io.gongbao.rules.TermRules;
import io.gongbao.table.Records;
import io.gongbao.topic.TopicShares;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** What each topic did in each year. */
public final class ComputeTopicYears implements Stage {
  @Override
  public List<Class<? extends Record>> reads() {
    return List.of(ArticleTopic.class, Article.class, Duplicate.class);
  }

  @Override
  public List<Class<? extends Record>> writes() {
    return List.of(TopicYear.class);
  }

  @Override
  public List<String> rules() {
    return List.of("terms.yaml");
  }

  @Override
  public void run(Night night) {
    night
        .lake()
        .replace(
            TopicYear.class,
            compute(
                night.lake().read(ArticleTopic.class),
                night.lake().read(Article.class),
                TermRules.load(night.conf())));
  }

  /** Rows of the topics and years that articles have; years too small bear no change. */
  public static Dataset<TopicYear> compute(
      Dataset<ArticleTopic> articleTopics, Dataset<Article> articles, TermRules rules) {
    Dataset<Row> first =
        articleTopics
            .groupBy("articleId")
            .agg(
                functions
                    .min(
                        functions.struct(
                            functions.negate(functions.col("weight")).as("distance"),
                            functions.col("topicId")))
                    .as("first"));
    List<TopicShares.Part> parts =
        articles
            .filter("duplicateOf IS NULL AND year IS NOT NULL")
            .select("articleId", "year")
            .join(first, new String[] {"articleId"}, "left")
            .groupBy(functions.col("year"), functions.col("first.topicId").as("topicId"))
            .agg(
                functions.count(functions.lit(1)).as("articles"),
                functions
                    .min(functions.struct("first.distance", "articleId"))
                    .getField("articleId")
                    .as("exampleArticleId"))
            .as(Records.encoder(TopicShares.Part.class))
            .collectAsList();
    return articles
        .sparkSession()
        .createDataset(TopicShares.rows(parts, rules.trends()), Records.encoder(TopicYear.class));
  }
}
