package io.gongbao.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.gongbao.row.Check;
import io.gongbao.row.Claim;
import io.gongbao.row.Metric;
import io.gongbao.row.ThemeYear;
import io.gongbao.row.TopicYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What must hold for every table and for some columns; one aggregation a table. */
public final class TableChecks {
  private static final Map<Class<? extends Record>, Map<String, Column>> RULES =
      Map.of(
          Claim.class,
          Map.of(
              "confidence within 0 and 1", col("confidence").between(0, 1),
              "number within the body", col("start").geq(0).and(col("end").gt(col("start"))),
              "value is finite", finite("value")),
          Metric.class,
          Map.of("at least one claim", col("claims").geq(1)),
          TopicYear.class,
          Map.of("share within 0 and 1", col("share").between(0, 1)),
          ThemeYear.class,
          Map.of("share within 0 and 1", col("share").between(0, 1)));

  private TableChecks() {}

  private static Column finite(String column) {
    return col(column).between(-Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /**
   * Checks of one table: its key is unique, its rules hold.
   *
   * @param rows with the table's own column names
   */
  public static List<Check> of(
      String runId,
      Class<? extends Record> row,
      String table,
      List<String> key,
      Dataset<Row> rows) {
    Map<String, Column> rules = new LinkedHashMap<>(RULES.getOrDefault(row, Map.of()));
    List<Column> sums = new ArrayList<>();
    Column[] keys = key.stream().map(name -> col(name)).toArray(Column[]::new);
    sums.add(countDistinct(keys[0], java.util.Arrays.copyOfRange(keys, 1, keys.length)));
    rules.values().forEach(rule -> sums.add(count(when(rule, null).otherwise(lit(1)))));
    Row found = rows.agg(count(lit(1)), sums.toArray(Column[]::new)).first();
    List<Check> checks = new ArrayList<>();
    long all = found.getLong(0);
    checks.add(
        check(runId, table, "key " + String.join(", ", key) + " is unique", all, found.getLong(1)));
    int at = 2;
    for (String rule : rules.keySet()) {
      checks.add(check(runId, table, rule, 0, found.getLong(at++)));
    }
    return checks;
  }

  private static Check check(String runId, String table, String what, long expected, long found) {
    return new Check(
        runId,
        table,
        what,
        "error",
        Long.toString(expected),
        Long.toString(found),
        expected == found);
  }
}
