package io.gongbao.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import io.delta.tables.DeltaTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/**
 * The Delta tables of a warehouse. The only class that knows Delta: its options are set here, all
 * reads and writes pass through here. A write is one commit; nothing is visible to readers before a
 * run publishes the versions.
 */
public final class Lake {
  private final SparkSession spark;
  private final String tables;
  private final TableLog log;

  /**
   * @param warehouse folder or URI that holds {@code tables/}
   */
  public Lake(SparkSession spark, String warehouse) {
    this.spark = spark;
    this.tables = warehouse + "/tables/";
    this.log = new TableLog(warehouse);
  }

  public SparkSession spark() {
    return spark;
  }

  /** Creates the tables that do not exist yet, empty. */
  public void create() {
    Tables.all().forEach(log::create);
  }

  /** Latest version of each table. */
  public Map<String, Long> versions() {
    return log.versions();
  }

  /** All rows as they stand now. */
  public <R extends Record> Dataset<R> read(Class<R> row) {
    return typed(row, rows(Tables.name(row)));
  }

  /** All rows as they stand now, with the table's own column names. */
  public Dataset<Row> rows(String table) {
    return spark.read().format("delta").load(tables + table);
  }

  /** Rows of a version, with the table's own column names. */
  public Dataset<Row> read(String table, long version) {
    return spark.read().format("delta").option("versionAsOf", version).load(tables + table);
  }

  /** Makes the rows given the only rows. */
  public <R extends Record> void replace(Class<R> row, Dataset<R> rows) {
    columns(rows).write().format("delta").mode("overwrite").save(tables + Tables.name(row));
  }

  /** Adds rows. */
  public <R extends Record> void append(Class<R> row, Dataset<R> rows) {
    columns(rows).write().format("delta").mode("append").save(tables + Tables.name(row));
  }

  /** Takes away the rows whose column has one of the values; no commit when there are none. */
  public void delete(Class<? extends Record> row, Column column, Collection<String> values) {
    if (!values.isEmpty()) {
      table(row).delete(column.isin(values.toArray()));
    }
  }

  /**
   * Copies a column of one table into the rows of another with the same key; rows without a partner
   * get null. Only files that hold a changed row are written again.
   */
  public void mark(
      Class<? extends Record> target, String key, String column, Class<? extends Record> source) {
    Dataset<Row> wanted = rows(Tables.name(source)).select(key, column);
    Dataset<Row> now = rows(Tables.name(target)).select(col(key), col(column).as("now"));
    Dataset<Row> changed =
        now.join(wanted, now.col(key).equalTo(wanted.col(key)), "left_outer")
            .filter(not(col("now").eqNullSafe(col(column))))
            .select(now.col(key).as(key), col(column).as(column))
            .cache();
    if (!changed.isEmpty()) {
      table(target)
          .as("target")
          .merge(changed.as("changed"), "target." + key + " = changed." + key)
          .whenMatched()
          .update(Map.of(column, col("changed." + column)))
          .execute();
    }
    changed.unpersist();
  }

  /**
   * Puts small files together and removes files that only versions older than so many days need.
   *
   * @param keepDays at least 7, so that no reader at work loses its files
   */
  public void maintain(Class<? extends Record> row, int keepDays) {
    table(row).optimize().executeCompaction();
    table(row).vacuum(24.0 * Math.max(7, keepDays));
  }

  /** Takes a table back to a version that a run published. */
  public void restore(Class<? extends Record> row, long version) {
    table(row).restoreToVersion(version);
  }

  private DeltaTable table(Class<? extends Record> row) {
    return DeltaTable.forPath(spark, tables + Tables.name(row));
  }

  /** Rows of a record type from columns named as in the table. */
  public static <R extends Record> Dataset<R> typed(Class<R> row, Dataset<Row> rows) {
    Encoder<R> encoder = Records.encoder(row);
    List<Column> columns = new ArrayList<>();
    for (StructField field : encoder.schema().fields()) {
      columns.add(
          col(Tables.snakeCase(field.name()))
              .cast(Schemas.nullable(field.dataType()))
              .as(field.name()));
    }
    return rows.select(columns.toArray(Column[]::new)).as(encoder);
  }

  private static <R extends Record> Dataset<Row> columns(Dataset<R> rows) {
    List<Column> columns = new ArrayList<>();
    for (StructField field : rows.schema().fields()) {
      columns.add(
          col(field.name())
              .cast(Schemas.snakeCase(field.dataType()))
              .as(Tables.snakeCase(field.name())));
    }
    return rows.select(columns.toArray(Column[]::new));
  }
}
