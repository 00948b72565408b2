package io.gongbao.stage;

import static org.apache.spark.sql.functions.col;

import io.gongbao.article.Twins;
import io.gongbao.article.Twins.Mended;
import io.gongbao.pipeline.Changes;
import io.gongbao.pipeline.Night;
import io.gongbao.row.Article;
import io.gongbao.row.Repair;
import io.gongbao.table.Lake;
import io.gongbao.table.Records;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;

/**
 * Fills the gaps of damaged articles from the better copies that were found, in whichever night the
 * copy came. The documents mended count as changed, so that what was made of them is made anew.
 */
final class TwinRepair {
  private final Night night;
  private final Lake lake;

  TwinRepair(Night night) {
    this.night = night;
    this.lake = night.lake();
  }

  /**
   * Mends what can be.
   *
   * @param twinOf damaged article to its better copy
   * @return bodies of the mended articles and of their copies, by id
   */
  Map<String, String> mend(Map<String, String> twinOf) {
    Set<String> ids = new HashSet<>(twinOf.keySet());
    ids.addAll(twinOf.values());
    Map<String, Article> articles =
        rows(Article.class, "articleId", ids).stream()
            .collect(Collectors.toMap(Article::articleId, Function.identity()));
    Set<String> docs =
        twinOf.keySet().stream().map(id -> articles.get(id).docId()).collect(Collectors.toSet());
    List<Repair> repairs = rows(Repair.class, "docId", docs);
    Map<String, Article> mended = new TreeMap<>();
    Map<String, String> bodies = new TreeMap<>();
    Map<String, Repair> changed = new TreeMap<>();
    twinOf.forEach(
        (id, twin) -> {
          Mended one = Twins.mend(articles.get(id), repairs, articles.get(twin).body());
          if (!one.repairs().isEmpty()) {
            mended.put(id, one.article());
            one.repairs().forEach(repair -> changed.put(key(repair), repair));
            bodies.put(id, one.article().body());
            bodies.put(twin, articles.get(twin).body());
          }
        });
    if (!mended.isEmpty()) {
      write(mended.values(), repairs.stream().map(r -> changed.getOrDefault(key(r), r)).toList());
    }
    return bodies;
  }

  private static String key(Repair repair) {
    return repair.docId() + " " + repair.repairNo();
  }

  private <R extends Record> List<R> rows(Class<R> row, String column, Set<String> ids) {
    return lake.read(row).filter(col(column).isin(ids.toArray())).collectAsList();
  }

  private void write(Collection<Article> mended, List<Repair> repairs) {
    Set<String> docs = mended.stream().map(Article::docId).collect(Collectors.toSet());
    lake.delete(
        Article.class,
        col("article_id"),
        mended.stream().map(Article::articleId).collect(Collectors.toSet()));
    lake.append(Article.class, dataset(Article.class, mended));
    lake.delete(Repair.class, col("doc_id"), docs);
    lake.append(
        Repair.class,
        dataset(Repair.class, repairs.stream().filter(r -> docs.contains(r.docId())).toList()));
    Changes before = night.changes().get();
    Set<String> added = new HashSet<>(before.added());
    Set<String> removed = new HashSet<>(before.removed());
    // What was read tonight is made anew in any case.
    removed.addAll(docs.stream().filter(doc -> !before.added().contains(doc)).toList());
    added.addAll(docs);
    night.changes().set(new Changes(added, removed));
  }

  private <R extends Record> Dataset<R> dataset(Class<R> row, Collection<R> rows) {
    return lake.spark().createDataset(new ArrayList<>(rows), Records.encoder(row)).coalesce(1);
  }
}
