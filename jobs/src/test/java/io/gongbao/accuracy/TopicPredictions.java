package io.gongbao.accuracy;

import io.gongbao.row.Article;
import io.gongbao.row.Sentence;
import io.gongbao.row.TermStat;
import io.gongbao.row.Topic;
import io.gongbao.row.WeightedTerm;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TermRules;
import io.gongbao.rules.TopicRules;
import io.gongbao.stage.CodedCorpus;
import io.gongbao.stage.ComputeTermStats;
import io.gongbao.stage.FitTopics;
import io.gongbao.stage.SmallCorpus;
import io.gongbao.table.Records;
import io.gongbao.term.WordCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Runs the stages of terms and topics on cached words and writes what the scorer reads. */
final class TopicPredictions {
  private TopicPredictions() {}

  /** Arguments: folder of the cache, folder for the results, years. */
  public static void main(String[] args) throws IOException {
    SparkSession spark = SmallCorpus.session("local[2]");
    spark.sparkContext().setLogLevel("ERROR");
    Path out = Files.createDirectories(Path.of(args[1]));
    load(spark, args, out);
    ConfFolder conf = new ConfFolder(Path.of("conf"));
    Dataset<Sentence> sentences =
        spark.read().parquet(out + "/sentences").as(Records.encoder(Sentence.class));
    Dataset<Article> articles =
        spark.read().parquet(out + "/articles").as(Records.encoder(Article.class));
    long start = System.nanoTime();
    CodedCorpus corpus = CodedCorpus.of(sentences, articles, TermRules.load(conf));
    ComputeTermStats.compute(corpus, TermRules.load(conf))
        .write()
        .mode("overwrite")
        .parquet(out + "/term_stats");
    start = tell("term statistics", start);
    Dataset<TermStat> stats =
        spark.read().parquet(out + "/term_stats").as(Records.encoder(TermStat.class));
    FitTopics.Result fitted = FitTopics.fit(corpus, List.of(), TopicRules.load(conf), "run");
    List<Topic> topics = fitted.topics().collectAsList();
    fitted.articleTopics().write().mode("overwrite").parquet(out + "/article_topics");
    tell("topics", start);
    try (PrintWriter writer =
        new PrintWriter(Files.newBufferedWriter(out.resolve("topics.jsonl")))) {
      topics.forEach(topic -> writer.println(json(topic)));
    }
    stats
        .orderBy("year", "term")
        .coalesce(1)
        .write()
        .mode("overwrite")
        .json(out + "/term_stats.json");
    fitted.articleTopics().coalesce(1).write().mode("overwrite").json(out + "/article_topics.json");
    spark.stop();
  }

  private static long tell(String what, long start) {
    long now = System.nanoTime();
    System.out.println(what + " " + (now - start) / 1_000_000 + " ms");
    return now;
  }

  private static void load(SparkSession spark, String[] args, Path out) throws IOException {
    String mode = "overwrite";
    for (int i = 2; i < args.length; i++) {
      List<Article> articles = new ArrayList<>();
      List<Sentence> sentences = new ArrayList<>();
      for (TokenCache.Item item : TokenCache.read(Path.of(args[0], args[i] + ".tsv"))) {
        Article article = SmallCorpus.article(item.id(), item.date(), "", null);
        articles.add(article);
        List<Sentence> own = new ArrayList<>();
        for (int no = 0; no < item.sentences().size(); no++) {
          own.add(
              new Sentence(
                  item.id(),
                  item.id(),
                  no,
                  0,
                  0,
                  0,
                  Integer.valueOf(args[i]),
                  "",
                  item.sentences().get(no)));
        }
        sentences.addAll(WordCode.noted(article, own));
      }
      spark
          .createDataset(articles, Records.encoder(Article.class))
          .coalesce(1)
          .write()
          .mode(mode)
          .parquet(out + "/articles");
      spark
          .createDataset(sentences, Records.encoder(Sentence.class))
          .coalesce(1)
          .write()
          .mode(mode)
          .parquet(out + "/sentences");
      mode = "append";
    }
  }

  private static String json(Topic topic) {
    return topic.terms().stream()
        .map(WeightedTerm::term)
        .collect(
            Collectors.joining(
                "\",\"",
                "{\"topic_id\":\""
                    + topic.topicId()
                    + "\",\"label\":\""
                    + topic.label()
                    + "\",\"articles\":"
                    + topic.articles()
                    + ",\"terms\":[\"",
                "\"]}"));
  }
}
