package io.gongbao.table;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.LocalSpark;
import io.gongbao.row.Duplicate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeTest {
  private static final SparkSession SPARK = LocalSpark.open();

  @TempDir Path folder;
  private Lake lake;

  @BeforeEach
  void create() {
    lake = new Lake(SPARK, folder.toString());
    lake.create();
  }

  @AfterAll
  static void stop() {
    SPARK.stop();
  }

  private static Dataset<Duplicate> rows(int from, int to) {
    List<Duplicate> rows =
        IntStream.range(from, to).mapToObj(i -> new Duplicate("a" + i, "b", i, i)).toList();
    return SPARK.createDataset(rows, Records.encoder(Duplicate.class));
  }

  private List<Integer> numbers() {
    return lake.read(Duplicate.class).collectAsList().stream()
        .map(Duplicate::sharedChars)
        .sorted()
        .toList();
  }

  private long version() {
    return lake.versions().get("duplicates");
  }

  /** The same rows by Delta's own reader. */
  private List<String> byDelta(long version) {
    return sorted(
        SPARK
            .read()
            .format("delta")
            .option("versionAsOf", version)
            .load(folder + "/tables/duplicates"));
  }

  private static List<String> sorted(Dataset<Row> rows) {
    return rows.toJSON().collectAsList().stream().sorted().toList();
  }

  @Test
  void aNewTableIsEmptyAndHasItsColumns() {
    assertThat(lake.versions().values()).containsOnly(0L);
    assertThat(lake.read(Duplicate.class).collectAsList()).isEmpty();
    assertThat(lake.rows("duplicates").columns())
        .containsExactly("article_id", "duplicate_of", "similarity", "shared_chars");
    assertThat(byDelta(0)).isEmpty();
  }

  @Test
  void replacedRowsAreGoneAndStayReadableInTheirVersion() {
    lake.replace(Duplicate.class, rows(0, 3));
    long first = version();
    lake.replace(Duplicate.class, rows(5, 6));
    assertThat(numbers()).containsExactly(5);
    assertThat(sorted(lake.read("duplicates", first))).hasSize(3).isEqualTo(byDelta(first));
    lake.restore(Duplicate.class, first);
    assertThat(numbers()).containsExactly(0, 1, 2);
  }

  @Test
  void rowsAreAddedTakenAwayAndMarked() {
    lake.replace(Duplicate.class, rows(0, 4));
    lake.append(Duplicate.class, rows(4, 6));
    lake.delete(Duplicate.class, col("article_id"), List.of("a0", "a5"));
    assertThat(numbers()).containsExactly(1, 2, 3, 4);
    lake.mark(
        Duplicate.class,
        "article_id",
        "duplicate_of",
        Map.of("a1", "c", "a2", "b", "a3", "b", "a4", "d"));
    Map<String, String> marked = new TreeMap<>();
    lake.read(Duplicate.class)
        .collectAsList()
        .forEach(row -> marked.put(row.articleId(), row.duplicateOf()));
    assertThat(marked).isEqualTo(Map.of("a1", "c", "a2", "b", "a3", "b", "a4", "d"));
    assertThat(sorted(lake.rows("duplicates"))).isEqualTo(byDelta(version()));
  }

  @Test
  void aTableOfAnOlderProgramIsReadAndTakesTheNewColumns() throws IOException {
    Path first = folder.resolve("tables/duplicates/_delta_log/00000000000000000000.json");
    String column = ",{\\\"name\\\":\\\"shared_chars\\\"";
    String made = Files.readString(first);
    int at = made.indexOf(column);
    String older = made.substring(0, at) + made.substring(made.indexOf("}}", at) + 2);
    Files.writeString(first, older);
    Files.delete(first.resolveSibling("00000000000000000000.crc"));
    rows(0, 2)
        .selectExpr("articleId article_id", "duplicateOf duplicate_of", "similarity")
        .write()
        .format("delta")
        .mode("append")
        .save(folder + "/tables/duplicates");
    assertThat(numbers()).containsExactly(0, 0);

    lake.replace(Duplicate.class, rows(3, 5));
    assertThat(numbers()).containsExactly(3, 4);
    long conformed = version();
    lake.replace(Duplicate.class, rows(3, 5));
    assertThat(version()).as("columns are set once").isEqualTo(conformed + 1);
    assertThat(sorted(lake.rows("duplicates"))).isEqualTo(byDelta(version()));
    assertThat(SPARK.read().format("delta").load(folder + "/tables/duplicates").schema())
        .isEqualTo(Schemas.of(Tables.of(Duplicate.class)));
  }

  @Test
  void whatChangesNothingCommitsNothing() {
    lake.replace(Duplicate.class, rows(0, 2));
    long before = version();
    lake.delete(Duplicate.class, col("article_id"), List.of());
    lake.mark(Duplicate.class, "article_id", "duplicate_of", Map.of("a0", "b", "a1", "b"));
    assertThat(version()).isEqualTo(before);
  }

  @Test
  void aCheckpointedLogReadsTheSame() {
    for (int i = 0; i < 12; i++) {
      lake.append(Duplicate.class, rows(i, i + 1));
    }
    assertThat(folder.resolve("tables/duplicates/_delta_log/_last_checkpoint")).exists();
    assertThat(numbers()).hasSize(12);
    lake.maintain(Duplicate.class, 7);
    assertThat(numbers()).hasSize(12);
    assertThat(sorted(lake.rows("duplicates"))).isEqualTo(byDelta(version()));
  }
}
