package io.gongbao.table;

import static org.apache.spark.sql.functions.col;

import io.gongbao.fault.UserError;
import io.gongbao.row.RunRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.InsertIntoStatement;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/** The tables of one published run as views with their plain names, for reading by SQL. */
public final class Views {
  private final Lake lake;
  private final RunRecord run;
  private final List<String> known = new ArrayList<>();

  /** Views of the tables as a run published them. */
  public Views(Lake lake, RunRecord run) {
    this.lake = lake;
    this.run = run;
  }

  /** Makes views of all tables. */
  public SparkSession all() {
    Tables.all().forEach(table -> define(table.name()));
    return lake.spark();
  }

  /**
   * The rows of a query.
   *
   * @throws UserError when it is no query, or names what does not exist
   */
  public Dataset<Row> query(String sql) {
    try {
      requireQuery(lake.spark().sessionState().sqlParser().parsePlan(sql));
      for (var table : Tables.all()) {
        // A view costs a look at the table's log, so only what the text names is defined.
        if (sql.toLowerCase(Locale.ROOT).contains(table.name())) {
          define(table.name());
        }
      }
      return lake.spark().sql(sql);
    } catch (ParseException e) {
      throw new UserError(
          "the query cannot be read: " + firstLines(e), "correct it at the caret", e);
    } catch (Exception e) {
      if (e instanceof AnalysisException) {
        throw unknownName(sql, e);
      }
      throw e;
    }
  }

  private static void requireQuery(LogicalPlan plan) {
    boolean writes =
        plan instanceof InsertIntoStatement || (plan instanceof Command && !isLook(plan));
    if (writes) {
      throw new UserError(
          "the tables are read only", "use SELECT, SHOW or DESCRIBE; run writes the tables");
    }
  }

  private static boolean isLook(LogicalPlan plan) {
    String name = plan.getClass().getSimpleName();
    return name.startsWith("Describe") || name.startsWith("Show") || name.startsWith("Explain");
  }

  private synchronized void define(String table) {
    if (known.contains(table)) {
      return;
    }
    Long version = run.tableVersions().get(table);
    Dataset<Row> rows = lake.read(table, version);
    // Logs of runs grow after a run is published: a reader of the past sees their past.
    boolean log = version == null && Arrays.asList(rows.columns()).contains("run_id");
    (log ? rows.filter(col("run_id").leq(run.runId())) : rows).createOrReplaceTempView(table);
    known.add(table);
  }

  private UserError unknownName(String sql, Exception e) {
    StringBuilder columns = new StringBuilder();
    for (String table : known) {
      if (sql.toLowerCase(Locale.ROOT).contains(table)) {
        columns.append("\n  ").append(table).append(": ");
        columns.append(String.join(", ", lake.spark().table(table).columns()));
      }
    }
    String remedy =
        columns.isEmpty()
            ? "tables are " + String.join(", ", Tables.all().stream().map(t -> t.name()).toList())
            : "columns are" + columns;
    return new UserError(firstLines(e), remedy, e);
  }

  private static String firstLines(Exception e) {
    List<String> lines =
        Arrays.stream(String.valueOf(e.getMessage()).split("\n"))
            .filter(
                line -> !line.isBlank() && !line.startsWith("'") && !line.strip().startsWith("+-"))
            .limit(8)
            .toList();
    return String.join("\n", lines);
  }
}
