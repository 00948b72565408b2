package io.gongbao.cli;

import io.gongbao.pipeline.RunLog;
import io.gongbao.row.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code history}: the runs of a warehouse. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "List the runs, earliest first; the last one that is done is what readers see.")
final class HistoryCommand implements Runnable {
  @Mixin Options options;

  @Override
  public void run() {
    System.out.printf(
        "%-20s %-7s %10s %8s %8s %8s %9s  %s%n",
        "run", "status", "documents", "new", "gone", "refused", "seconds", "code");
    for (RunRecord run : new RunLog(options.toRead().root()).all()) {
      double seconds =
          java.time.Duration.between(
                      java.time.Instant.parse(run.started()),
                      java.time.Instant.parse(run.finished()))
                  .toMillis()
              / 1000.0;
      System.out.printf(
          "%-20s %-7s %10d %8d %8d %8d %9.1f  %s%n",
          run.runId(),
          run.status(),
          run.documents(),
          run.documentsNew(),
          run.documentsGone(),
          run.refused(),
          seconds,
          run.codeVersion());
    }
  }
}
