package io.gongbao.stage;

import io.gongbao.pipeline.Night;
import io.gongbao.pipeline.Stage;
import io.gongbao.row.Article;
import io.gongbao.row.ArticleTopic;
import io.gongbao.row.Duplicate;
import io.gongbao.row.Sentence;
import io.gongbao.row.TermStat;
import io.gongbao.row.Topic;
import io.gongbao.rules.TopicRules;
import io.gongbao.table.Records;
import io.gongbao.term.ByHash;
import io.gongbao.term.CodedArticle;
import io.gongbao.topic.TopicAssigner;
import io.gongbao.topic.TopicCalendar;
import io.gongbao.topic.TopicHistory;
import io.gongbao.topic.TopicSample;
import io.gongbao.topic.TopicTerms;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Gives the corpus its topics. The fit sees a sample of bounded size, chosen by the hash of the
 * article's id; every article is assigned by the fitted centres where it lies.
 */
public final class FitTopics implements Stage {
  @Override
  public List<Class<? extends Record>> reads() {
    return List.of(Sentence.class, Article.class, Duplicate.class, TermStat.class);
  }

  @Override
  public List<Class<? extends Record>> writes() {
    return List.of(Topic.class, ArticleTopic.class);
  }

  @Override
  public List<String> rules() {
    return List.of("topics.yaml");
  }

  @Override
  public void run(Night night) {
    Result result =
        fit(
            CodedCorpus.of(night),
            night.lake().read(Topic.class).collectAsList(),
            TopicRules.load(night.conf()),
            night.runId());
    night.lake().replace(ArticleTopic.class, result.articleTopics());
    night.lake().replace(Topic.class, result.topics());
  }

  /** What comes out. */
  public record Result(Dataset<Topic> topics, Dataset<ArticleTopic> articleTopics) {}

  /**
   * Goes through the fits that are due since the run before, and assigns all articles.
   *
   * @param earlier rows of the run before; none to begin anew
   */
  public static Result fit(
      CodedCorpus corpus, List<Topic> earlier, TopicRules rules, String runId) {
    TopicHistory history = new TopicHistory(rules, runId);
    TreeMap<Integer, Long> months = new TreeMap<>();
    corpus
        .parts()
        .forEach(
            part ->
                months.merge(
                    TopicCalendar.month(part.year(), part.month()), part.articles(), Long::sum));
    List<Topic> topics =
        history.fitted(
            earlier, new TopicCalendar(months, rules), fit -> sample(corpus, rules, fit));
    JavaRDD<ArticleTopic> assigned = assign(corpus, topics, rules);
    SparkSession spark = SparkSession.active();
    return new Result(
        spark.createDataset(history.sized(topics, sizes(assigned)), Records.encoder(Topic.class)),
        spark.createDataset(assigned.rdd(), Records.encoder(ArticleTopic.class)));
  }

  private static TopicSample sample(CodedCorpus corpus, TopicRules rules, TopicCalendar.Fit fit) {
    int last = fit.month();
    JavaRDD<CodedArticle> articles =
        corpus.articles().filter(article -> TopicCalendar.month(article) <= last);
    TopicTerms terms = DocumentCounts.terms(articles, fit.articles(), corpus.vocabulary(), rules);
    List<CodedArticle> sample = articles.takeOrdered(rules.sample(), ByHash.ORDER);
    return TopicSample.of(terms, corpus.phrases(), sample, rules);
  }

  private static JavaRDD<ArticleTopic> assign(
      CodedCorpus corpus, List<Topic> topics, TopicRules rules) {
    TopicAssigner assigner =
        new TopicAssigner(
            TopicHistory.alive(topics),
            corpus.vocabulary().size(),
            corpus.vocabulary()::place,
            rules);
    var shared = JavaSparkContext.fromSparkContext(corpus.articles().context()).broadcast(assigner);
    return corpus
        .articles()
        .mapPartitions(partition -> flatten(partition, shared.value()))
        .persist(StorageLevel.MEMORY_AND_DISK());
  }

  private static Iterator<ArticleTopic> flatten(
      Iterator<CodedArticle> articles, TopicAssigner assigner) {
    Iterable<CodedArticle> once = () -> articles;
    return java.util.stream.StreamSupport.stream(once.spliterator(), false)
        .flatMap(article -> assigner.assign(article.articleId(), article.words()).stream())
        .iterator();
  }

  /** Articles by first topic. */
  private static Map<String, Long> sizes(JavaRDD<ArticleTopic> assigned) {
    return new TreeMap<>(
        assigned.mapPartitionsToPair(FitTopics::firstTopics).reduceByKey(Long::sum).collectAsMap());
  }

  /** An article's topics follow each other, the heaviest first. */
  private static Iterator<Tuple2<String, Long>> firstTopics(Iterator<ArticleTopic> topics) {
    Map<String, Long> sizes = new TreeMap<>();
    String before = "";
    while (topics.hasNext()) {
      ArticleTopic topic = topics.next();
      if (!topic.articleId().equals(before)) {
        sizes.merge(topic.topicId(), 1L, Long::sum);
      }
      before = topic.articleId();
    }
    return sizes.entrySet().stream()
        .map(size -> new Tuple2<>(size.getKey(), size.getValue()))
        .iterator();
  }
}
