package io.gongbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.LocalSpark;
import io.gongbao.Program;
import io.gongbao.row.RunRecord;
import io.gongbao.table.Lake;
import io.gongbao.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Whole nights in processes of their own: what they publish, and what survives when they die. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NightTest {
  private static final int KILLS = Integer.getInteger("gongbao.kills", 10);

  /** Columns that name the run, and tables that list runs. */
  private static final Set<String> OF_THE_RUN = Set.of("born_run", "last_run");

  private static final Set<String> LOGS = Set.of("runs", "checks");

  @TempDir static Path folder;
  private static SparkSession spark;

  @BeforeAll
  static void open() {
    spark = LocalSpark.open();
  }

  @AfterAll
  static void close() {
    spark.stop();
  }

  private static Program.Result night(String warehouse, int cores, String... inputs) {
    List<String> arguments =
        new java.util.ArrayList<>(List.of("run", "--warehouse", path(warehouse)));
    for (String input : inputs) {
      arguments.addAll(List.of("--input", input));
    }
    return Program.run(
        folder.resolve("log-" + warehouse),
        List.of("-Dgongbao.cores=" + cores),
        arguments.toArray(String[]::new));
  }

  private static String path(String warehouse) {
    return folder.resolve(warehouse).toString();
  }

  /** Rows of every table of the published run as sorted text. */
  private static Map<String, List<String>> rows(String warehouse) {
    RunRecord run = new RunLog(path(warehouse)).published(null);
    Lake lake = new Lake(spark, path(warehouse));
    Map<String, List<String>> rows = new TreeMap<>();
    for (var table : Tables.all()) {
      if (!LOGS.contains(table.name())) {
        var read = lake.read(table.name(), run.tableVersions().get(table.name()));
        String[] columns =
            Arrays.stream(read.columns())
                .filter(column -> !OF_THE_RUN.contains(column))
                .toArray(String[]::new);
        rows.put(
            table.name(),
            read.selectExpr(columns).toJSON().collectAsList().stream().sorted().toList());
      }
    }
    return rows;
  }

  private static void assertSameRows(String one, String other) {
    Map<String, List<String>> left = rows(one);
    Map<String, List<String>> right = rows(other);
    left.forEach(
        (table, rows) -> assertThat(right.get(table)).as(table).containsExactlyElementsOf(rows));
  }

  @Test
  @Order(1)
  void aNightFillsEveryTable() {
    Program.Result night = night("whole", 2, "seeds");
    assertThat(night.err()).doesNotContain("gongbao:");
    assertThat(night.code()).isZero();
    assertThat(night.out()).contains("published").contains("documents").contains("report");
    assertThat(rows("whole")).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    assertThat(folder.resolve("whole/report.html")).isNotEmptyFile();
  }

  @Test
  @Order(2)
  void aNightWithoutNewsTouchesNothing() {
    Map<String, Long> before = new RunLog(path("whole")).published(null).tableVersions();
    Program.Result night = night("whole", 2, "seeds");
    assertThat(night.out()).contains("nothing new");
    assertThat(new RunLog(path("whole")).published(null).tableVersions()).isEqualTo(before);
  }

  @Test
  @Order(3)
  void oneCoreGivesTheRowsOfTwo() {
    assertThat(night("one-core", 1, "seeds").code()).isZero();
    assertSameRows("whole", "one-core");
  }

  @Test
  @Order(4)
  void whatComesAndGoesLeavesTheRowsOfAFreshNight() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    for (String name : List.of("a", "b")) {
      Files.createDirectory(input.resolve(name));
    }
    List<Path> texts = texts();
    for (int i = 0; i < texts.size(); i++) {
      Files.copy(texts.get(i), input.resolve(i % 2 == 0 ? "a" : "b").resolve(i + ".txt"));
    }
    // A byte-shifted repost; its clean original comes a night later.
    Files.copy(Path.of("seeds/web/2024-4847-signs.txt"), input.resolve("b/repost.txt"));
    assertThat(night("grown", 2, input.toString()).code()).isZero();
    Files.copy(
        Path.of("seeds/newspaper/2024-01-15-west-bund-p1.txt"), input.resolve("a/clean.txt"));
    // A night that only adds compares less than one in which something goes or changes.
    assertThat(night("grown", 2, input.toString()).code()).isZero();
    Files.delete(input.resolve("a/0.txt"));
    Files.copy(
        texts.get(1), input.resolve("b/1.txt"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.copy(texts.get(0), input.resolve("b/late.txt"));
    assertThat(night("grown", 2, input.toString()).code()).isZero();
    assertThat(night("fresh", 2, input.toString()).code()).isZero();
    assertThat(rows("fresh").get("repairs")).anyMatch(NightTest::isFilled);
    assertGrownAsFresh("grown", "fresh");
    Files.delete(input.resolve("a/clean.txt"));
    assertThat(night("grown", 2, input.toString()).code()).isZero();
    assertThat(night("withdrawn", 2, input.toString()).code()).isZero();
    assertThat(rows("grown").get("repairs")).noneMatch(NightTest::isFilled);
    assertGrownAsFresh("grown", "withdrawn");
  }

  private static boolean isFilled(String repair) {
    return repair.contains("\"kind\":\"twin\"");
  }

  /** Topics keep yesterday's centres on purpose; all other tables know no history. */
  private static void assertGrownAsFresh(String grown, String fresh) {
    Map<String, List<String>> rows = rows(grown);
    rows(fresh)
        .forEach(
            (table, expected) -> {
              if (!table.contains("topic")) {
                assertThat(rows.get(table)).as(table).containsExactlyElementsOf(expected);
              }
            });
  }

  private static List<Path> texts() throws IOException {
    try (var files = Files.walk(Path.of("seeds"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt") && !file.toString().contains("/_"))
          .sorted()
          .limit(8)
          .toList();
    }
  }

  @Test
  @Order(5)
  void aKilledNightLeavesReadersWhereTheyWere() throws Exception {
    Path input = Files.createDirectory(folder.resolve("few"));
    List<Path> texts = texts();
    Files.copy(texts.get(0), input.resolve("0.txt"));
    assertThat(night("killed", 2, input.toString()).code()).isZero();
    String published = new RunLog(path("killed")).published(null).runId();
    for (int i = 1; i < texts.size(); i++) {
      Files.copy(texts.get(i), input.resolve(i + ".txt"));
    }
    Random moments = new Random(20260101);
    for (int kill = 0; kill < KILLS; kill++) {
      Process night =
          Program.start(
              folder.resolve("log-kill"),
              List.of(),
              "io.gongbao.cli.Main",
              "run",
              "--input",
              input.toString(),
              "--warehouse",
              path("killed"));
      boolean ended = night.waitFor(1500 + moments.nextInt(20_000), TimeUnit.MILLISECONDS);
      night.destroyForcibly().waitFor();
      if (!ended) {
        assertThat(new RunLog(path("killed")).published(null).runId()).isEqualTo(published);
      } else {
        published = new RunLog(path("killed")).published(null).runId();
      }
    }
    assertThat(night("killed", 2, input.toString()).code()).isZero();
    assertThat(night("undisturbed", 2, input.toString()).code()).isZero();
    assertGrownAsFresh("killed", "undisturbed");
  }

  @Test
  @Order(6)
  void aHeldWarehouseIsLeftAtOnce() {
    try (Warehouse.Hold held = Warehouse.toWrite(path("whole")).hold()) {
      Program.Result night = night("whole", 2, "seeds");
      assertThat(night.code()).isEqualTo(75);
      assertThat(night.err()).contains("pid " + ProcessHandle.current().pid());
    }
  }
}
