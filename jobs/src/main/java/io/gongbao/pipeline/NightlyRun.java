package io.gongbao.pipeline;

import io.gongbao.check.TableChecks;
import io.gongbao.row.Check;
import io.gongbao.row.Document;
import io.gongbao.row.Refusal;
import io.gongbao.row.RunRecord;
import io.gongbao.rules.ConfFolder;
import io.gongbao.table.Lake;
import io.gongbao.table.SmallTable;
import io.gongbao.table.Tables;
import io.gongbao.table.Tables.TableInfo;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/**
 * One night: takes the tables back to what is published, runs the stages, checks what they wrote,
 * and publishes all tables with one row of runs. Dying anywhere before that row leaves readers
 * where they were.
 */
public final class NightlyRun {
  private final Request request;
  private final Pipeline pipeline;
  private final ConfFolder conf;
  private final Consumer<String> progress;

  /**
   * What is asked of a night.
   *
   * @param started its start; names the run
   * @param asOf date to take for today, ISO
   * @param from first stage to run anew, null for all that need it
   * @param to last stage to run, null for all
   * @param full whether everything is made anew
   */
  public record Request(
      List<String> inputs,
      String warehouse,
      Instant started,
      String asOf,
      String codeVersion,
      String from,
      String to,
      boolean full) {
    boolean isPlain() {
      return from == null && to == null && !full;
    }
  }

  /** How a night ended. */
  public record Outcome(RunRecord run, Optional<RunRecord> before, List<Check> failed) {
    public boolean hasNews() {
      return before.isEmpty() || !before.get().tableVersions().equals(run.tableVersions());
    }
  }

  public NightlyRun(
      Request request, Pipeline pipeline, ConfFolder conf, Consumer<String> progress) {
    this.request = request;
    this.pipeline = pipeline;
    this.conf = conf;
    this.progress = progress;
  }

  /** Runs the night; Spark is started only when there is something to do. */
  public Outcome run(Supplier<SparkSession> spark, Runnable rulesCheck) {
    InputListing input = InputListing.of(request.inputs());
    Lake tables = new Lake(null, request.warehouse());
    tables.create();
    RunLog log = new RunLog(request.warehouse());
    Optional<RunRecord> before = log.published();
    Fingerprints now = Fingerprints.of(pipeline, conf, request.codeVersion());
    boolean clean = before.isPresent() && versionsKept(tables, before.get());
    if (clean && request.isPlain() && nothingNew(before.get(), input, now)) {
      RunRecord run = record(before.get(), input, now, before.get().tableVersions(), Map.of());
      log.append(run);
      return new Outcome(run, before, List.of());
    }
    if (before.isEmpty() || !before.get().confHash().equals(conf.hash())) {
      rulesCheck.run();
    }
    Lake lake = new Lake(spark.get(), request.warehouse());
    takeBack(lake, before);
    Night night = new Night(lake, conf, input, runId(), request.asOf(), false, new ChangeLog());
    Map<String, Long> millis = pipeline.run(night, plan(before, now), progress);
    return publish(lake, log, night, before, now, millis);
  }

  private Outcome publish(
      Lake lake,
      RunLog log,
      Night night,
      Optional<RunRecord> before,
      Fingerprints now,
      Map<String, Long> millis) {
    Map<String, Long> versions = lake.versions();
    List<Check> checks = checks(lake, versions, before);
    new SmallTable<>(Check.class, request.warehouse()).append(checks);
    versions = lake.versions();
    List<Check> failed = checks.stream().filter(check -> !check.passed()).toList();
    Changes changes = night.changes().get();
    RunRecord run =
        new RunRecord(
            runId(),
            request.started().toString(),
            Instant.now().toString(),
            failed.isEmpty() ? RunLog.DONE : "failed",
            request.asOf(),
            request.inputs(),
            lake.read(Document.class).count(),
            changes.added().stream().filter(id -> !changes.removed().contains(id)).count(),
            changes.removed().stream().filter(id -> !changes.added().contains(id)).count(),
            lake.read(Refusal.class).count(),
            published(versions),
            reached(before, now),
            night.input().hash(),
            conf.hash(),
            request.codeVersion(),
            millis);
    log.append(run);
    return new Outcome(run, before, failed);
  }

  private List<Check> checks(Lake lake, Map<String, Long> versions, Optional<RunRecord> before) {
    Map<String, Long> old = before.map(RunRecord::tableVersions).orElse(Map.of());
    return Tables.all().parallelStream()
        .filter(table -> !versions.get(table.name()).equals(old.get(table.name())))
        .filter(table -> !isLog(table.name()))
        .map(table -> check(lake, table, versions.get(table.name())))
        .flatMap(List::stream)
        .toList();
  }

  private List<Check> check(Lake lake, TableInfo table, long version) {
    return TableChecks.of(
        runId(), table.row(), table.name(), table.key(), lake.read(table.name(), version));
  }

  private RunRecord record(
      RunRecord before,
      InputListing input,
      Fingerprints now,
      Map<String, Long> versions,
      Map<String, Long> millis) {
    return new RunRecord(
        runId(),
        request.started().toString(),
        Instant.now().toString(),
        RunLog.DONE,
        request.asOf(),
        request.inputs(),
        before.documents(),
        0,
        0,
        before.refused(),
        versions,
        now.byStage(),
        input.hash(),
        conf.hash(),
        request.codeVersion(),
        millis);
  }

  private static boolean nothingNew(RunRecord before, InputListing input, Fingerprints now) {
    return before.inputHash().equals(input.hash()) && before.fingerprints().equals(now.byStage());
  }

  private static boolean versionsKept(Lake lake, RunRecord before) {
    return published(lake.versions()).equals(before.tableVersions());
  }

  /** Versions without those of runs, which cannot hold its own. */
  private static Map<String, Long> published(Map<String, Long> versions) {
    Map<String, Long> published = new java.util.TreeMap<>(versions);
    published.keySet().removeIf(NightlyRun::isLog);
    return published;
  }

  /** Tables that only grow and are read whole: they are not versioned by a run. */
  private static boolean isLog(String table) {
    return table.equals("runs") || table.equals("checks");
  }

  /** A run that died or failed left versions that nobody published. */
  private static void takeBack(Lake lake, Optional<RunRecord> before) {
    Map<String, Long> now = lake.versions();
    for (TableInfo table : Tables.all()) {
      long version = before.map(run -> run.tableVersions().get(table.name())).orElse(0L);
      if (!isLog(table.name()) && now.get(table.name()) != version) {
        lake.restore(table.row(), version);
      }
    }
  }

  private Pipeline.Plan plan(Optional<RunRecord> before, Fingerprints now) {
    Fingerprints old =
        new Fingerprints(
            request.full() ? Map.of() : before.map(RunRecord::fingerprints).orElse(Map.of()));
    Set<String> forced = new HashSet<>();
    Set<String> left = new HashSet<>();
    boolean begun = request.from() == null;
    boolean ended = false;
    for (Stage stage : pipeline.stages()) {
      begun |= stage.name().equals(request.from());
      if (!begun || ended) {
        left.add(stage.name());
      } else if (request.from() != null) {
        forced.add(stage.name());
      }
      ended |= stage.name().equals(request.to());
    }
    return new Pipeline.Plan(old, now, forced, left);
  }

  /** Fingerprints of the rows published; stages left out by --from and --to keep their old ones. */
  private Map<String, String> reached(Optional<RunRecord> before, Fingerprints now) {
    Map<String, String> reached = new java.util.TreeMap<>(now.byStage());
    Set<String> left = plan(before, now).left();
    reached.replaceAll(
        (stage, print) ->
            left.contains(stage)
                ? before.map(run -> run.fingerprints().getOrDefault(stage, "")).orElse("")
                : print);
    return reached;
  }

  private String runId() {
    return java.time.format.DateTimeFormatter.ofPattern(
            "yyyyMMdd'T'HHmmssSSS'Z'", java.util.Locale.ROOT)
        .withZone(java.time.ZoneOffset.UTC)
        .format(request.started());
  }
}
