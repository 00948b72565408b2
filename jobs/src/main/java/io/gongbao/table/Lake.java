package io.gongbao.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;

import io.delta.tables.DeltaTable;
import io.gongbao.table.TableLog.Contents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The Delta tables of a warehouse. The only class that knows Delta: its options are set here, all
 * reads and writes pass through here. A write is one commit; nothing is visible to readers before a
 * run publishes the versions.
 */
public final class Lake {
  /** From so many on, finding the files is work for all executors. */
  private static final int MANY_FILES = 1000;

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
    return read(table, null);
  }

  /** Rows of a version, or of the latest when it is null, with the table's own column names. */
  public Dataset<Row> read(String table, Long version) {
    Contents contents = log.contents(table, version);
    if (!contents.plain() || contents.files().size() > MANY_FILES) {
      var reader = spark.read().format("delta");
      return (version == null ? reader : reader.option("versionAsOf", version))
          .load(tables + table);
    }
    // Delta's own reader finds the files by three Spark jobs, which here take longer than reading.
    StructType schema = (StructType) DataType.fromJson(contents.schema());
    return contents.files().isEmpty()
        ? spark.createDataFrame(List.of(), schema)
        : spark.read().schema(schema).parquet(contents.files().toArray(String[]::new));
  }

  /** Makes the rows given the only rows, in the columns of their record. */
  public <R extends Record> void replace(Class<R> row, Dataset<R> rows) {
    log.conform(Tables.of(row));
    // Overwriting costs three Spark jobs more, also when there is nothing to take away.
    boolean empty = log.contents(Tables.name(row), null).files().isEmpty();
    write(row, rows, empty ? "append" : "overwrite");
  }

  /** Adds rows. */
  public <R extends Record> void append(Class<R> row, Dataset<R> rows) {
    write(row, rows, "append");
  }

  private <R extends Record> void write(Class<R> row, Dataset<R> rows, String mode) {
    columns(rows).write().format("delta").mode(mode).save(tables + Tables.name(row));
  }

  /** Takes away the rows whose column has one of the values; no commit when there are none. */
  public void delete(Class<? extends Record> row, Column column, Collection<String> values) {
    if (!values.isEmpty()) {
      table(row).delete(column.isin(values.toArray()));
    }
  }

  /**
   * Gives a column the values of a map from the rows' keys; rows without a value get null. Only
   * files that hold a changed row are written again.
   */
  public void mark(
      Class<? extends Record> row, String key, String column, Map<String, String> values) {
    Column wanted = udf((UDF1<String, String>) values::get, DataTypes.StringType).apply(col(key));
    table(row).update(not(col(column).eqNullSafe(wanted)), Map.of(column, wanted));
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

  /**
   * Rows of a record type from columns named as in the table. A column that an older program did
   * not write is null, or 0 where the record takes no null.
   */
  public static <R extends Record> Dataset<R> typed(Class<R> row, Dataset<Row> rows) {
    Encoder<R> encoder = Records.encoder(row);
    Set<String> written = Set.of(rows.columns());
    List<Column> columns = new ArrayList<>();
    for (StructField field : encoder.schema().fields()) {
      String name = Tables.snakeCase(field.name());
      Column column = written.contains(name) ? col(name) : lit(field.nullable() ? null : 0);
      columns.add(column.cast(Schemas.nullable(field.dataType())).as(field.name()));
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
