package io.gongbao.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.delta.kernel.Table;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.defaults.internal.logstore.LogStoreProvider;
import io.gongbao.table.Tables.TableInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;

/**
 * The logs of a warehouse's tables, without Spark: the first commit of an empty table and the
 * latest versions.
 *
 * <p>The first commit is written as the Delta protocol's specification says (actions protocol and
 * metaData), because Kernel has no way to give a table its description.
 */
final class TableLog {
  private static final ObjectMapper JSON = new ObjectMapper();

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
        LogStoreProvider.getLogStore(hadoop, first.getFileSystem(hadoop).getScheme())
            .write(first, actions(table).iterator(), false, hadoop);
      }
    } catch (FileAlreadyExistsException | java.nio.file.FileAlreadyExistsException e) {
      // Another run created it in between: that is the same empty table.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> actions(TableInfo table) throws IOException {
    Map<String, Object> protocol = Map.of("minReaderVersion", 1, "minWriterVersion", 2);
    Map<String, Object> metadata = new TreeMap<>();
    metadata.put("id", UUID.randomUUID().toString());
    metadata.put("description", "One row per " + table.grain() + ".");
    metadata.put("format", Map.of("provider", "parquet", "options", Map.of()));
    metadata.put("schemaString", Schemas.of(table).json());
    metadata.put("partitionColumns", List.of());
    metadata.put("configuration", Map.of());
    return List.of(
        JSON.writeValueAsString(Map.of("protocol", protocol)),
        JSON.writeValueAsString(Map.of("metaData", metadata)));
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
