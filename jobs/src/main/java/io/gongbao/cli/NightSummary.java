package io.gongbao.cli;

import io.gongbao.fault.UserError;
import io.gongbao.pipeline.NightlyRun.Outcome;
import io.gongbao.report.Digest;
import io.gongbao.report.ReportData;
import io.gongbao.report.ReportPage;
import io.gongbao.row.Check;
import io.gongbao.row.RunRecord;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.ThemeRules;
import io.gongbao.table.Lake;
import io.gongbao.table.Views;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What {@code run} says and leaves at its end: failed checks, or the digest and the report. */
final class NightSummary {
  private final Lake lake;
  private final RunRecord run;
  private final Optional<RunRecord> before;

  private NightSummary(Lake lake, RunRecord run, Optional<RunRecord> before) {
    this.lake = lake;
    this.run = run;
    this.before = before;
  }

  /** Prints the end of a night and gives the exit code. */
  static int print(Outcome outcome, String warehouse, ConfFolder conf) {
    if (!outcome.failed().isEmpty()) {
      outcome.failed().forEach(check -> System.err.println("failed: " + line(check)));
      System.err.println("gongbao: nothing was published; readers see the run before");
      return Main.CHECK_FAILED;
    }
    System.out.println("run        " + outcome.run().runId() + " published in " + warehouse);
    if (!outcome.hasNews()) {
      System.out.printf(
          "documents  %,d in: nothing new since run %s%n",
          outcome.run().documents(), outcome.before().orElseThrow().runId());
      return 0;
    }
    Lake lake = new Lake(SparkSession.active(), warehouse);
    NightSummary summary = new NightSummary(lake, outcome.run(), outcome.before());
    String report = summary.report(warehouse, conf);
    Digest.lines(summary.counts(report)).forEach(System.out::println);
    return 0;
  }

  private static String line(Check check) {
    return "%s: %s, expected %s, found %s"
        .formatted(check.table(), check.check(), check.expected(), check.found());
  }

  private String report(String warehouse, ConfFolder conf) {
    if (warehouse.contains(":")) {
      return "";
    }
    Path page = Path.of(warehouse, "report.html");
    try {
      ReportPage.write(ReportData.read(new Views(lake, run).all(), ThemeRules.load(conf)), page);
      return page.toString();
    } catch (IOException e) {
      throw new UserError("cannot write " + page + ": " + e.getMessage(), "free some space", e);
    }
  }

  private Digest.Counts counts(String report) {
    long claims = rows(run, "claims");
    long metrics = rows(run, "metrics");
    boolean first = before.isEmpty();
    return new Digest.Counts(
        run.documents(),
        run.documentsNew(),
        run.documentsGone(),
        one("select count(distinct doc_id) from repairs"),
        run.refused(),
        claims,
        first ? claims : fresh("claims", "claim_id"),
        metrics,
        first ? metrics : fresh("metrics", "metric_id"),
        first ? 0 : revised(),
        rows(run, "conflicts"),
        names(
            "select label from topics where status = 'alive' and born_run = '" + run.runId() + "'"),
        names(
            "select label from topics where status <> 'alive' and last_run = '" + previous() + "'"),
        names(
            "select term from term_stats where emerging and year = (select max(year) from term_stats"
                + " where emerging) order by effect_floor desc, term limit 12"),
        report);
  }

  private String previous() {
    return before.map(RunRecord::runId).orElse("");
  }

  private long rows(RunRecord of, String table) {
    return lake.read(table, of.tableVersions().get(table)).count();
  }

  /** Rows whose id the run before did not have. */
  private long fresh(String table, String id) {
    Map<String, Long> old = before.orElseThrow().tableVersions();
    var now = lake.read(table, run.tableVersions().get(table)).select(id);
    return now.join(lake.read(table, old.get(table)).select(id), id, "left_anti").count();
  }

  private long revised() {
    Map<String, Long> old = before.orElseThrow().tableVersions();
    var now = lake.read("metrics", run.tableVersions().get("metrics")).select("metric_id", "value");
    var then =
        lake.read("metrics", old.get("metrics")).selectExpr("metric_id", "value as old_value");
    return now.join(then, "metric_id").where("value <> old_value").count();
  }

  private long one(String sql) {
    return query(sql).first().getLong(0);
  }

  private List<String> names(String sql) {
    return query(sql).as(Encoders.STRING()).collectAsList();
  }

  private org.apache.spark.sql.Dataset<Row> query(String sql) {
    return new Views(lake, run).query(sql);
  }
}
