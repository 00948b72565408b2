package io.gongbao.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.substring_index;

import io.gongbao.article.Twins;
import io.gongbao.pipeline.Changes;
import io.gongbao.pipeline.Night;
import io.gongbao.pipeline.Stage;
import io.gongbao.row.Article;
import io.gongbao.row.Document;
import io.gongbao.row.InputFile;
import io.gongbao.row.Refusal;
import io.gongbao.row.Repair;
import io.gongbao.rules.ConfFolder;
import io.gongbao.table.Records;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads, decodes and repairs new and changed input, and cuts it into articles. Each input file is
 * opened once a night, and only when its content changed.
 */
final class ReadDocuments implements Stage {
  /** The input file of a document: its path up to the mark of a member. */
  private static final Column FILE = substring_index(col("path"), "!", 1);

  @Override
  public List<Class<? extends Record>> reads() {
    return List.of();
  }

  @Override
  public List<Class<? extends Record>> writes() {
    return List.of(InputFile.class, Document.class, Refusal.class, Article.class, Repair.class);
  }

  @Override
  public List<String> rules() {
    return List.of(
        "sources.yaml", "cleaning.yaml", "pages.yaml", "regions.tsv", "regions.yaml", "lexicon");
  }

  @Override
  public void run(Night night) {
    SparkSession spark = night.lake().spark();
    Map<String, InputFile> input = night.input().files();
    Set<String> touched = touched(night, input);
    Set<String> again = filled(night, known(night, touched));
    touched.addAll(files(night, again));
    Set<String> known = known(night, touched);
    Set<String> kept = new HashSet<>(known);
    kept.removeAll(again);
    Set<String> open = new TreeSet<>(touched);
    open.retainAll(input.keySet());
    Dataset<Reading> readings =
        read(
                spark.createDataset(
                    InputSlice.of(night.input(), open), Records.encoder(InputSlice.class)),
                InputSlice.partitions(night.input(), open),
                night.conf(),
                Set.copyOf(kept))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Set<String> seen = ids(readings, col("docId").isNotNull());
    Set<String> added = new HashSet<>(seen);
    added.removeAll(kept);
    Set<String> removed = new HashSet<>(known);
    removed.removeAll(seen);
    removed.addAll(again);
    night.changes().set(new Changes(added, removed));
    write(night, readings, touched);
    readings.unpersist();
  }

  /** What each slice of the input holds; documents with a known id are only named. */
  static Dataset<Reading> read(
      Dataset<InputSlice> slices, int partitions, ConfFolder conf, Set<String> known) {
    return slices
        .repartition(partitions)
        .flatMap(
            (FlatMapFunction<InputSlice, Reading>)
                slice -> new SliceReader(Engines.of(conf), known).read(slice),
            Records.encoder(Reading.class));
  }

  private static void write(Night night, Dataset<Reading> readings, Set<String> touched) {
    List<Runnable> writes =
        List.of(
            () -> night.put(Document.class, flat(readings, Reading::documents, Document.class)),
            () -> night.put(Article.class, flat(readings, Reading::articles, Article.class)),
            () -> night.put(Repair.class, flat(readings, Reading::repairs, Repair.class)),
            () -> {
              Dataset<Refusal> refused =
                  flat(readings, Reading::refusals, Refusal.class).dropDuplicates("path", "detail");
              if (night.whole()) {
                night.lake().replace(Refusal.class, refused);
              } else {
                night.lake().delete(Refusal.class, FILE, touched);
                night.lake().append(Refusal.class, refused);
              }
            },
            () ->
                night
                    .lake()
                    .replace(
                        InputFile.class,
                        night
                            .lake()
                            .spark()
                            .createDataset(
                                List.copyOf(night.input().files().values()),
                                Records.encoder(InputFile.class))
                            .coalesce(1)));
    CompletableFuture.allOf(
            writes.stream().map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new))
        .join();
  }

  /** Files that are new, changed or gone; all files when the stage begins anew. */
  private static Set<String> touched(Night night, Map<String, InputFile> input) {
    if (night.whole()) {
      return input.keySet();
    }
    Map<String, InputFile> before = new TreeMap<>();
    for (InputFile file : night.lake().read(InputFile.class).collectAsList()) {
      before.put(file.file(), file);
    }
    Set<String> touched = new TreeSet<>(before.keySet());
    touched.addAll(input.keySet());
    touched.removeIf(file -> input.containsKey(file) && input.get(file).equals(before.get(file)));
    return touched;
  }

  /** Ids that the table holds for documents of these files. */
  private static Set<String> known(Night night, Set<String> files) {
    return night.whole() ? Set.of() : of(night, FILE, files, col("docId"));
  }

  /** Files of documents that the table holds. */
  private static Set<String> files(Night night, Set<String> docs) {
    return of(night, col("docId"), docs, FILE);
  }

  private static Set<String> of(Night night, Column key, Set<String> keys, Column what) {
    return keys.isEmpty()
        ? Set.of()
        : new HashSet<>(
            night
                .lake()
                .read(Document.class)
                .filter(key.isin(keys.toArray()))
                .select(what)
                .as(Encoders.STRING())
                .collectAsList());
  }

  /**
   * Documents with gaps that were filled from one of these: their copy may be gone or changed, so
   * they are read again.
   */
  private static Set<String> filled(Night night, Set<String> copies) {
    if (copies.isEmpty()) {
      return Set.of();
    }
    Column copy = regexp_replace(col("duplicateOf"), "-\\d+$", "");
    return new HashSet<>(
        night
            .lake()
            .read(Article.class)
            .filter(exists(col("flags"), flag -> flag.startsWith(Twins.FILLED)))
            .filter(copy.isin(copies.toArray()))
            .select("docId")
            .as(Encoders.STRING())
            .collectAsList());
  }

  private static Set<String> ids(Dataset<Reading> readings, Column which) {
    return readings.filter(which).select("docId").as(Encoders.STRING()).collectAsList().stream()
        .collect(Collectors.toSet());
  }

  /** A part of each reading, with the type of the row. */
  private interface Part<R> extends java.io.Serializable {
    List<R> of(Reading reading);
  }

  private static <R extends Record> Dataset<R> flat(
      Dataset<Reading> readings, Part<R> part, Class<R> row) {
    return readings.flatMap(
        (FlatMapFunction<Reading, R>) reading -> part.of(reading).iterator(), Records.encoder(row));
  }
}
