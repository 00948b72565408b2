package io.gongbao.cli;

import io.gongbao.fault.UserError;
import io.gongbao.pipeline.RunLog;
import io.gongbao.pipeline.Warehouse;
import io.gongbao.report.ReportData;
import io.gongbao.report.ReportPage;
import io.gongbao.table.Lake;
import io.gongbao.table.Views;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code report}: the page of the last published run. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Write one self-contained HTML page about the last published run.")
final class ReportCommand implements Callable<Integer> {
  @Mixin Options options;

  @Option(
      names = "--run",
      paramLabel = "RUN_ID",
      description = "Run to look at. Default: the last.")
  String run;

  @Option(names = "--out", paramLabel = "FILE", defaultValue = "report.html")
  Path out;

  @Override
  public Integer call() {
    Warehouse warehouse = options.toRead();
    var published = new RunLog(warehouse.root()).published(run);
    Lake lake = new Lake(Session.open(options.rules()), warehouse.root());
    try {
      ReportPage.write(
          ReportData.read(
              new Views(lake, published).all(), io.gongbao.rules.ThemeRules.load(options.rules())),
          out);
    } catch (IOException e) {
      throw new UserError("cannot write " + out + ": " + e.getMessage(), "give another --out", e);
    }
    System.out.println(out);
    return 0;
  }
}
