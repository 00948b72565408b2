package io.gongbao.cli;

import io.gongbao.fault.UserError;
import io.gongbao.pipeline.RunLog;
import io.gongbao.pipeline.Warehouse;
import io.gongbao.table.Lake;
import io.gongbao.table.Views;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sql}: a query, or a shell. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    description = "Query the tables of the last published run; without a query, a shell.")
final class SqlCommand implements Runnable {
  @Mixin Options options;

  @Option(
      names = "--run",
      paramLabel = "RUN_ID",
      description = "Run to look at. Default: the last.")
  String run;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  ResultFormat format;

  @Parameters(arity = "0..1", paramLabel = "SELECT", description = "The query.")
  String query;

  @Override
  public void run() {
    Warehouse warehouse = options.toRead();
    var published = new RunLog(warehouse.root()).published(run);
    var spark = Session.open(options.rules());
    Views views = new Views(new Lake(spark, warehouse.root()), published);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    if (query == null) {
      SqlShell.run(views, format, published.runId());
    } else if (query.isBlank()) {
      throw new UserError("the query is empty", "give a SELECT, or nothing for a shell");
    } else {
      format.print(views.query(query), out);
    }
    out.flush();
  }
}
