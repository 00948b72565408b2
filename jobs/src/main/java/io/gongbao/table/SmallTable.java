package io.gongbao.table;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.delta.kernel.DataWriteContext;
import io.delta.kernel.Operation;
import io.delta.kernel.Scan;
import io.delta.kernel.Snapshot;
import io.delta.kernel.Table;
import io.delta.kernel.Transaction;
import io.delta.kernel.data.ColumnVector;
import io.delta.kernel.data.ColumnarBatch;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.defaults.internal.json.JsonUtils;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.exceptions.TableNotFoundException;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.data.ScanStateRow;
import io.delta.kernel.internal.util.Utils;
import io.delta.kernel.types.DataType;
import io.delta.kernel.types.StringType;
import io.delta.kernel.utils.CloseableIterable;
import io.delta.kernel.utils.CloseableIterator;
import io.delta.kernel.utils.DataFileStatus;
import io.delta.kernel.utils.FileStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/**
 * A table with few rows, read and appended by Delta Kernel: no Spark session, so that a night
 * without news, {@code history} and the choice of the published run take a second.
 */
public final class SmallTable<R extends Record> {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Class<R> row;
  private final Engine engine;
  private final Table table;

  public SmallTable(Class<R> row, String warehouse) {
    Configuration hadoop = new Configuration();
    hadoop.set("io.delta.kernel.logStore.file.impl", LocalLogStore.class.getName());
    this.row = row;
    this.engine = DefaultEngine.create(hadoop);
    this.table = Table.forPath(engine, warehouse + "/tables/" + Tables.name(row));
  }

  /** Latest version; -1 when the table does not exist. */
  public long version() {
    try {
      return table.getLatestSnapshot(engine).getVersion();
    } catch (TableNotFoundException e) {
      return -1;
    }
  }

  /** All rows of the latest version; none when the table does not exist. */
  public List<R> rows() {
    List<R> rows = new ArrayList<>();
    if (version() < 0) {
      return rows;
    }
    Snapshot snapshot = table.getLatestSnapshot(engine);
    Scan scan = snapshot.getScanBuilder().build();
    Row state = scan.getScanState(engine);
    try (CloseableIterator<FilteredColumnarBatch> files = scan.getScanFiles(engine)) {
      while (files.hasNext()) {
        try (CloseableIterator<Row> adds = files.next().getRows()) {
          while (adds.hasNext()) {
            readFile(state, adds.next(), rows);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private void readFile(Row state, Row add, List<R> rows) throws IOException {
    FileStatus file = InternalScanFileUtils.getAddFileStatus(add);
    var parquet =
        engine
            .getParquetHandler()
            .readParquetFiles(
                Utils.singletonCloseableIterator(file),
                ScanStateRow.getPhysicalDataReadSchema(state),
                Optional.empty());
    try (var batches =
        Scan.transformPhysicalData(engine, state, add, parquet.map(read -> read.getData()))) {
      while (batches.hasNext()) {
        try (CloseableIterator<Row> found = batches.next().getRows()) {
          while (found.hasNext()) {
            rows.add(JSON.readValue(JsonUtils.rowToJson(found.next()), row));
          }
        }
      }
    }
  }

  /** Adds rows in one commit. */
  public void append(List<R> rows) {
    Transaction transaction =
        table.createTransactionBuilder(engine, "gongbao", Operation.WRITE).build(engine);
    Row state = transaction.getTransactionState(engine);
    ColumnarBatch batch =
        engine
            .getJsonHandler()
            .parseJson(
                new JsonVector(rows.stream().map(SmallTable::json).toList()),
                transaction.getSchema(engine),
                Optional.empty());
    var logical =
        Utils.singletonCloseableIterator(new FilteredColumnarBatch(batch, Optional.empty()));
    var physical = Transaction.transformLogicalData(engine, state, logical, Map.of());
    DataWriteContext context = Transaction.getWriteContext(engine, state, Map.of());
    try {
      CloseableIterator<DataFileStatus> files =
          engine
              .getParquetHandler()
              .writeParquetFiles(
                  context.getTargetDirectory(), physical, context.getStatisticsColumns());
      transaction.commit(
          engine,
          CloseableIterable.inMemoryIterable(
              Transaction.generateAppendActions(engine, state, files, context)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(Record row) {
    try {
      return JSON.writeValueAsString(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows as JSON text, as Kernel's parser wants them. */
  private record JsonVector(List<String> rows) implements ColumnVector {
    @Override
    public DataType getDataType() {
      return StringType.STRING;
    }

    @Override
    public int getSize() {
      return rows.size();
    }

    @Override
    public boolean isNullAt(int rowId) {
      return false;
    }

    @Override
    public String getString(int rowId) {
      return rows.get(rowId);
    }

    @Override
    public void close() {}
  }
}
