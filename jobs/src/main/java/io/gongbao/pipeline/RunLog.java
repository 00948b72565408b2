package io.gongbao.pipeline;

import io.gongbao.fault.UserError;
import io.gongbao.row.RunRecord;
import io.gongbao.table.SmallTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The runs of a warehouse. A run is published by its row here, and by nothing else. */
public final class RunLog {
  /** Status of a run that readers may see. */
  public static final String DONE = "done";

  private final SmallTable<RunRecord> table;
  private final String warehouse;

  public RunLog(String warehouse) {
    this.table = new SmallTable<>(RunRecord.class, warehouse);
    this.warehouse = warehouse;
  }

  /** All runs, earliest first. */
  public List<RunRecord> all() {
    return table.rows().stream().sorted(Comparator.comparing(RunRecord::runId)).toList();
  }

  /** The run that readers see. */
  public Optional<RunRecord> published() {
    return all().stream().filter(run -> run.status().equals(DONE)).reduce((a, b) -> b);
  }

  /**
   * The published run with an id, or the last one when it is null.
   *
   * @throws UserError when there is none
   */
  public RunRecord published(String runId) {
    if (runId == null) {
      return published()
          .orElseThrow(
              () ->
                  new UserError(
                      "no run of " + warehouse + " has been published yet", "run ./gongbao run"));
    }
    return all().stream()
        .filter(run -> run.runId().equals(runId) && run.status().equals(DONE))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "no published run " + runId + " in " + warehouse,
                    "./gongbao history lists the runs"));
  }

  /** Adds a run; with status done this publishes it. */
  public void append(RunRecord run) {
    table.append(List.of(run));
  }
}
