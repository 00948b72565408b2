package io.gongbao.cli;

import io.gongbao.pipeline.Warehouse;
import io.gongbao.table.Lake;
import io.gongbao.table.Tables;
import io.gongbao.table.Tables.TableInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code maintain}: small files together, old versions away. */
@Command(
    name = "maintain",
    mixinStandardHelpOptions = true,
    description =
        "Compact small files of all tables and remove files of versions older than needed.")
final class MaintainCommand implements Runnable {
  @Mixin Options options;

  @Option(
      names = "--keep-days",
      defaultValue = "90",
      description = "Runs of so many days stay readable. Default: ${DEFAULT-VALUE}")
  int keepDays;

  @Override
  public void run() {
    Warehouse warehouse = options.toRead();
    try (Warehouse.Hold held = warehouse.hold()) {
      Lake lake = new Lake(Session.open(options.rules()), warehouse.root());
      for (TableInfo table : Tables.all()) {
        lake.maintain(table.row(), keepDays);
        System.err.println("maintained " + table.name());
      }
    }
  }
}
