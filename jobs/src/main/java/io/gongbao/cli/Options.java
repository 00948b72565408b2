package io.gongbao.cli;

import io.gongbao.pipeline.Warehouse;
import io.gongbao.rules.ConfFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that most commands share. */
final class Options {
  @Option(
      names = "--warehouse",
      paramLabel = "PATH",
      defaultValue = "warehouse",
      description = "Folder or URI of the tables. Default: ${DEFAULT-VALUE}")
  String warehouse;

  @Option(
      names = "--conf",
      paramLabel = "PATH",
      defaultValue = "${sys:gongbao.conf:-conf}",
      description = "Folder of the rules. Default: ${DEFAULT-VALUE}")
  Path conf;

  ConfFolder rules() {
    return new ConfFolder(conf);
  }

  Warehouse toRead() {
    return Warehouse.toRead(warehouse);
  }
}
