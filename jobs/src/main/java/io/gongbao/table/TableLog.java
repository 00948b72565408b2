package io.gongbao.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.delta.kernel.Table;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.defaults.internal.logstore.LogStoreProvider;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.SnapshotImpl;
import io.gongbao.table.Tables.TableInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.types.DataType;

/**
 * The logs of a warehouse's tables, without Spark: the first commit of an empty table, its columns
 * and the latest versions.
 *
 * <p>The first commit is written as the Delta protocol's specification says (actions protocol and
 * metaData), because Kernel has no way to give a table its description.
 */
final class TableLog {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Object> PROTOCOL =
      Map.of("minReaderVersion", 1, "minWriterVersion", 2);

  private final Configuration hadoop = new Configuration();
  private final String tables;

  TableLog(String warehouse) {
    hadoop.set("io.delta.kernel.logStore.file.impl", LocalLogStore.class.getName());
    this.tables = warehouse + "/tables/";
  }

  /** Creates an empty table at version 0, unless it exists. */
  void create(TableInfo table) {
    Path folder = new Path(tables + table.name() + "/_delta_log");
    Path first = new Path(folder, "00000000000000000000.json");
    try {
      if (!first.getFileSystem(hadoop).exists(first)) {
        first.getFileSystem(hadoop).mkdirs(folder);
        var store = LogStoreProvider.getLogStore(hadoop, first.getFileSystem(hadoop).getScheme());
        Map<String, Object> metadata = metadata(table, UUID.randomUUID().toString());
        store.write(first, actions(metadata).iterator(), false, hadoop);
        store.write(
            new Path(folder, "00000000000000000000.crc"),
            List.of(JSON.writeValueAsString(sums(metadata))).iterator(),
            true,
            hadoop);
      }
    } catch (FileAlreadyExistsException | java.nio.file.FileAlreadyExistsException e) {
      // Another run created it in between: that is the same empty table.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives a table that an older program made the columns of its record. Rows that stand in it lack
   * the new ones: null.
   */
  void conform(TableInfo table) {
    var engine = DefaultEngine.create(hadoop);
    var latest =
        (SnapshotImpl) Table.forPath(engine, tables + table.name()).getLatestSnapshot(engine);
    DataType columns = DataType.fromJson(latest.getMetadata().getSchemaString());
    if (columns.equals(Schemas.of(table))) {
      return;
    }
    Map<String, Object> metadata = metadata(table, latest.getMetadata().getId());
    String version = String.format(Locale.ROOT, "%020d.json", latest.getVersion() + 1);
    Path log = new Path(tables + table.name() + "/_delta_log");
    try {
      LogStoreProvider.getLogStore(hadoop, log.getFileSystem(hadoop).getScheme())
          .write(
              new Path(log, version),
              List.of(JSON.writeValueAsString(Map.of("metaData", metadata))).iterator(),
              false,
              hadoop);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> metadata(TableInfo table, String id) {
    Map<String, Object> metadata = new TreeMap<>();
    metadata.put("id", id);
    metadata.put("description", "One row per " + table.grain() + ".");
    metadata.put("format", Map.of("provider", "parquet", "options", Map.of()));
    metadata.put("schemaString", Schemas.of(table).json());
    metadata.put("partitionColumns", List.of());
    metadata.put("configuration", statistics(table));
    return metadata;
  }

  /**
   * Files are told apart by year: a night's files hold few of them. Bounds of other columns would
   * exclude no file, ids being spread over all, and cost a sixth of a night.
   */
  private static Map<String, String> statistics(TableInfo table) {
    boolean years = table.columns().stream().anyMatch(column -> column.name().equals("year"));
    return years
        ? Map.of("delta.dataSkippingStatsColumns", "year")
        : Map.of("delta.dataSkippingNumIndexedCols", "0");
  }

  private static List<String> actions(Map<String, Object> metadata) throws IOException {
    return List.of(
        JSON.writeValueAsString(Map.of("protocol", PROTOCOL)),
        JSON.writeValueAsString(Map.of("metaData", metadata)));
  }

  /**
   * The version checksum file of the protocol's specification: with it the first writer knows the
   * table without a Spark job.
   */
  private static Map<String, Object> sums(Map<String, Object> metadata) {
    Map<String, Object> sums = new TreeMap<>();
    sums.put("tableSizeBytes", 0);
    sums.put("numFiles", 0);
    sums.put("numMetadata", 1);
    sums.put("numProtocol", 1);
    sums.put("protocol", PROTOCOL);
    sums.put("metadata", metadata);
    sums.put("setTransactions", List.of());
    sums.put("domainMetadata", List.of());
    sums.put("allFiles", List.of());
    return sums;
  }

  /**
   * What a version of a table consists of.
   *
   * @param schema Spark's JSON of the columns
   * @param plain whether its files alone are its rows (reader version 1 of the protocol: neither
   *     deletion vectors nor renamed columns)
   */
  record Contents(String schema, List<String> files, boolean plain) {}

  /** Contents of a version; of the latest one when it is null. */
  Contents contents(String table, Long version) {
    var engine = DefaultEngine.create(hadoop);
    Table log = Table.forPath(engine, tables + table);
    var snapshot =
        (SnapshotImpl)
            (version == null
                ? log.getLatestSnapshot(engine)
                : log.getSnapshotAsOfVersion(engine, version));
    List<String> files = new ArrayList<>();
    try (var batches = snapshot.getScanBuilder().build().getScanFiles(engine)) {
      while (batches.hasNext()) {
        try (var adds = batches.next().getRows()) {
          adds.forEachRemaining(
              add -> files.add(InternalScanFileUtils.getAddFileStatus(add).getPath()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Contents(
        snapshot.getMetadata().getSchemaString(),
        files,
        snapshot.getProtocol().getMinReaderVersion() == 1 && partitions(snapshot).isEmpty());
  }

  private static Set<String> partitions(SnapshotImpl snapshot) {
    return snapshot.getMetadata().getPartitionColNames();
  }

  /** Latest version of each table. */
  Map<String, Long> versions() {
    var engine = DefaultEngine.create(hadoop);
    Map<String, Long> versions = new TreeMap<>();
    for (TableInfo table : Tables.all()) {
      versions.put(
          table.name(),
          Table.forPath(engine, tables + table.name()).getLatestSnapshot(engine).getVersion());
    }
    return versions;
  }
}
