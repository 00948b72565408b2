package io.gongbao.cli;

import io.gongbao.fault.UserError;
import io.gongbao.pipeline.NightlyRun;
import io.gongbao.pipeline.NightlyRun.Outcome;
import io.gongbao.pipeline.Pipeline;
import io.gongbao.pipeline.Warehouse;
import io.gongbao.rules.ConfFolder;
import io.gongbao.stage.Stages;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: one night. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Read new and changed documents, bring all tables up to date, publish them.")
final class RunCommand implements Callable<Integer> {
  @Mixin Options options;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      defaultValue = "${sys:gongbao.home:-.}/seeds",
      description = "Folder, file, glob or URI; may be given several times. Default: seeds")
  List<String> inputs;

  @Option(names = "--as-of", paramLabel = "DATE", description = "Date to take for today.")
  String asOf;

  @Option(
      names = "--from",
      paramLabel = "STAGE",
      description = "Run this stage and later ones anew.")
  String from;

  @Option(names = "--to", paramLabel = "STAGE", description = "Run no stage after this one.")
  String to;

  @Option(names = "--full", description = "Make every row anew.")
  boolean full;

  @Override
  public Integer call() {
    Instant started = Clock.systemUTC().instant();
    ConfFolder conf = options.rules();
    Pipeline pipeline = new Pipeline(Stages.all());
    requireStage(from, pipeline);
    requireStage(to, pipeline);
    NightlyRun.Request request =
        new NightlyRun.Request(
            inputs,
            options.warehouse,
            started,
            date(started),
            CodeVersion.ofThisProgram(),
            from,
            to,
            full);
    Warehouse warehouse = Warehouse.toWrite(options.warehouse);
    try (Warehouse.Hold held = warehouse.hold();
        Progress progress = Progress.of(pipeline.stages().size())) {
      Outcome outcome =
          new NightlyRun(request, pipeline, conf, progress::done)
              .run(() -> Session.open(conf), () -> RulesCommand.check(conf));
      progress.close();
      return NightSummary.print(outcome, warehouse.root(), conf);
    }
  }

  private String date(Instant started) {
    if (asOf == null) {
      return LocalDate.ofInstant(started, ZoneOffset.UTC).toString();
    }
    try {
      return LocalDate.parse(asOf).toString();
    } catch (DateTimeException e) {
      throw new UserError("--as-of " + asOf + " is no date", "give it as 2026-01-31", e);
    }
  }

  private static void requireStage(String name, Pipeline pipeline) {
    List<String> names = pipeline.stages().stream().map(stage -> stage.name()).toList();
    if (name != null && !names.contains(name)) {
      throw new UserError("no stage " + name, "use one of " + String.join(", ", names));
    }
  }
}
