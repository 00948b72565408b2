package io.gongbao.pipeline;

import static org.apache.spark.sql.functions.col;

import io.gongbao.rules.ConfFolder;
import io.gongbao.table.Lake;
import org.apache.spark.sql.Dataset;

/**
 * What a stage sees of its night.
 *
 * @param runId id of the run
 * @param asOf date that the run takes for today, ISO
 * @param whole true when every row of the stage must be made anew: first run, changed rules or code
 * @param changes documents that differ from the last published run
 */
public record Night(
    Lake lake,
    ConfFolder conf,
    InputListing input,
    String runId,
    String asOf,
    boolean whole,
    ChangeLog changes) {
  /** Above this many documents a list of ids costs more than reading a table whole. */
  private static final int MOST_IDS = 20_000;

  /** The same night as a stage sees it that must, or need not, begin anew. */
  Night withWhole(boolean anew) {
    return new Night(lake, conf, input, runId, asOf, anew, changes);
  }

  /** Rows of the documents that are new or were read again; all rows when the stage begins anew. */
  public <R extends Record> Dataset<R> changed(Class<R> row) {
    Dataset<R> rows = lake.read(row);
    if (whole) {
      return rows;
    }
    var ids = changes.get().added();
    if (ids.size() <= MOST_IDS) {
      return rows.filter(col("docId").isin(ids.toArray()));
    }
    Dataset<org.apache.spark.sql.Row> added =
        lake.spark()
            .createDataset(java.util.List.copyOf(ids), org.apache.spark.sql.Encoders.STRING())
            .toDF("addedId");
    return rows.join(added, col("docId").equalTo(col("addedId")), "left_semi")
        .as(io.gongbao.table.Records.encoder(row));
  }

  /** Puts the rows of changed documents in place of those that the table holds for them. */
  public <R extends Record> void put(Class<R> row, Dataset<R> rows) {
    if (whole) {
      lake.replace(row, rows);
      return;
    }
    lake.delete(row, col("doc_id"), changes.get().removed());
    if (!changes.get().added().isEmpty()) {
      lake.append(row, rows);
    }
  }
}
