package io.gongbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.row.Article;
import io.gongbao.row.Claim;
import io.gongbao.row.Conflict;
import io.gongbao.row.Document;
import io.gongbao.row.Duplicate;
import io.gongbao.row.Metric;
import io.gongbao.row.Refusal;
import io.gongbao.row.Repair;
import io.gongbao.row.RunRecord;
import io.gongbao.row.Sentence;
import io.gongbao.row.Table;
import io.gongbao.row.TermStat;
import io.gongbao.row.ThemeMention;
import io.gongbao.row.ThemeYear;
import io.gongbao.row.Topic;
import io.gongbao.row.TopicYear;
import io.gongbao.table.Records;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queries of the report over views of few rows or none; columns not given are null. */
class ReportDataTest {
  private static final List<Class<? extends Record>> TABLES =
      List.of(
          Article.class,
          Claim.class,
          Conflict.class,
          Document.class,
          Duplicate.class,
          Metric.class,
          Refusal.class,
          Repair.class,
          RunRecord.class,
          Sentence.class,
          TermStat.class,
          ThemeMention.class,
          ThemeYear.class,
          Topic.class,
          TopicYear.class);
  private static final String ARTICLE =
      """
      {"article_id": "a1", "doc_name": "a.txt", "title": "云端", "published": "2026-01-02", "year": 2026,
       "region_name": "云川省", "body": "云川省人工智能产值增长一成。"}""";
  private static SparkSession spark;

  @BeforeAll
  static void openSession() {
    spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 1)
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate()
            .newSession();
  }

  @AfterAll
  static void dropViews() {
    TABLES.forEach(t -> spark.catalog().dropTempView(t.getAnnotation(Table.class).name()));
  }

  @Test
  void emptyTablesGiveAnEmptyReport() {
    assertThat(read(Map.of())).isEqualTo(ReportData.empty());
  }

  @Test
  void onlyPublishedRunsCountNewestFirst() {
    ReportData data =
        read(
            Map.of(
                RunRecord.class, List.of(run("1", "done"), run("3", "failed"), run("2", "done"))));
    assertThat(data.runs()).extracting(RunLine::runId).containsExactly("2", "1");
    assertThat(data.runs().get(0).documents()).isEqualTo(7);
  }

  @Test
  void themesComeWithTheSentencesBehindThem() {
    ReportData data =
        read(
            Map.of(
                Article.class, List.of(ARTICLE),
                Sentence.class, List.of("{'article_id':'a1','sentence_no':4,'text':'人工智能产值增长一成。'}"),
                ThemeMention.class,
                    List.of(
                        "{'article_id':'a1','sentence_no':4,'theme':'ai','terms':['人工智能'],'score':1.0}"),
                ThemeYear.class,
                    List.of(themeYear("全部", 1), themeYear("云川省", 1), themeYear("不明", 0))));
    assertThat(data.themes()).extracting(ThemeYear::regionName).containsExactly("云川省", "全部");
    assertThat(data.examples())
        .containsExactly(
            new ThemeExample(
                "ai",
                2026,
                "云川省",
                "云端",
                "a.txt",
                "2026-01-02",
                "人工智能产值增长一成。",
                List.of("人工智能"),
                1,
                1));
  }

  @Test
  void aRisingTermHasItsOtherYearsAndAnExample() {
    ReportData data =
        read(
            Map.of(
                Article.class, List.of(ARTICLE),
                TermStat.class,
                    List.of(
                        term("人工智能", 2025, false),
                        term("人工智能", 2026, true),
                        term("会议", 2026, false))));
    assertThat(data.terms()).extracting(TermYear::year).containsExactly(2026, 2025);
    assertThat(data.terms().get(0).emerging()).isTrue();
    assertThat(data.terms().get(0).text()).contains("人工智能产值");
    assertThat(data.terms().get(1).text()).isNull();
  }

  @Test
  void aTopicWithoutYearsIsKept() {
    String topic =
        "{'topic_id':'t1','label':'港口','terms':[{'term':'港口','weight':1.0}],'coherence':0.4,'articles':3,"
            + "'parents':[],'born_run':'1','status':'alive','reason':'born'}";
    ReportData data = read(Map.of(Topic.class, List.of(topic)));
    assertThat(data.topics()).hasSize(1);
    assertThat(data.topics().get(0).terms()).containsExactly("港口");
    assertThat(data.topics().get(0).year()).isNull();
  }

  @Test
  void figuresAndConflictsBringTheirEvidence() {
    String claim =
        "{'claim_id':'c1','article_id':'a1','doc_name':'a.txt','number_text':'3亿元','unit':'CNY','evidence':'产值3亿元'}";
    String metric =
        "{'metric_id':'m1','indicator':'gdp','indicator_text':'产值','region_name':'云川省','period':'2025',"
            + "'measure':'level','status':'actual','value':3e8,'unit':'CNY','claims':1,'sources':1,"
            + "'agrees':true,'best_claim_id':'c1'}";
    String conflict =
        "{'conflict_id':'k1','kind':'values differ','claim_ids':['c1','c2'],'expected':3e8,'found':4e8,"
            + "'difference':1e8,'reason':'差一亿'}";
    ReportData data =
        read(
            Map.of(
                Article.class, List.of(ARTICLE),
                Claim.class, List.of(claim),
                Metric.class, List.of(metric),
                Conflict.class, List.of(conflict)));
    assertThat(data.figures()).extracting(FigureLine::evidence).containsExactly("产值3亿元");
    assertThat(data.disputes()).extracting(DisputeLine::numberText).containsExactly("3亿元");
    assertThat(data.rows("articles", "2026")).isEqualTo(1);
  }

  private static String run(String id, String status) {
    return "{'run_id':'%s','status':'%s','documents':7,'documents_new':1,'documents_gone':0,'refused':0}"
        .formatted(id, status);
  }

  private static String themeYear(String region, int articles) {
    return """
        {'theme':'ai','year':2026,'region_name':'%s','articles':%d,'sentences':1,'corpus_articles':1,
        'share':1.0,'share_low':0.2,'share_high':1.0,'per_million':10.0,'flags':[]}"""
        .formatted(region, articles);
  }

  private static String term(String term, int year, boolean emerging) {
    return """
        {'term':'%s','year':%d,'df':1,'articles':1,'per_million':9.0,'log_likelihood':12.0,
        'effect_size':2.0,'effect_floor':1.5,'burst':1,'first_year':2025,'emerging':%b,'flags':[]}"""
        .formatted(term, year, emerging);
  }

  private static ReportData read(Map<Class<? extends Record>, List<String>> rows) {
    for (Class<? extends Record> table : TABLES) {
      List<String> lines =
          rows.getOrDefault(table, List.of()).stream()
              .map(json -> json.replace('\'', '"'))
              .toList();
      spark
          .read()
          .schema(schema(table))
          .json(spark.createDataset(lines, Encoders.STRING()))
          .createOrReplaceTempView(table.getAnnotation(Table.class).name());
    }
    return ReportData.read(spark);
  }

  private static StructType schema(Class<? extends Record> table) {
    StructType schema = new StructType();
    for (var field : Records.encoder(table).schema().fields()) {
      String name = field.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
      schema = schema.add(name, field.dataType());
    }
    return schema;
  }
}
