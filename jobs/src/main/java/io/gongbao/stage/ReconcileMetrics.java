package io.gongbao.stage;

import io.gongbao.claim.Auditor;
import io.gongbao.claim.Reconciler;
import io.gongbao.pipeline.Night;
import io.gongbao.pipeline.Stage;
import io.gongbao.row.Claim;
import io.gongbao.row.Conflict;
import io.gongbao.row.Duplicate;
import io.gongbao.row.Metric;
import io.gongbao.rules.ConfFolder;
import io.gongbao.table.Records;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** Makes metrics of claims, and finds the claims that cannot all be right. */
final class ReconcileMetrics implements Stage {
  /** Metrics and conflicts of one region. */
  public record Reconciled(List<Metric> metrics, List<Conflict> conflicts) {}

  @Override
  public List<Class<? extends Record>> reads() {
    return List.of(Claim.class, Duplicate.class);
  }

  @Override
  public List<Class<? extends Record>> writes() {
    return List.of(Metric.class, Conflict.class);
  }

  @Override
  public List<String> rules() {
    return List.of("indicators.yaml", "audit.yaml");
  }

  @Override
  public void run(Night night) {
    Dataset<Reconciled> found =
        compute(night.lake().read(Claim.class), night.lake().read(Duplicate.class), night.conf())
            .persist(StorageLevel.MEMORY_AND_DISK());
    night
        .lake()
        .replace(
            Metric.class,
            found.flatMap(
                (FlatMapFunction<Reconciled, Metric>) one -> one.metrics().iterator(),
                Records.encoder(Metric.class)));
    night.lake().replace(Conflict.class, conflicts(found, night.conf()));
    found.unpersist();
  }

  /** What each region's statements contradict, and regions those that hold them. */
  static Dataset<Conflict> conflicts(Dataset<Reconciled> found, ConfFolder conf) {
    Dataset<Metric> compared =
        found.flatMap(
            (FlatMapFunction<Reconciled, Metric>)
                one -> one.metrics().stream().filter(m -> Auditor.period(m).isPresent()).iterator(),
            Records.encoder(Metric.class));
    return found
        .flatMap(
            (FlatMapFunction<Reconciled, Conflict>) one -> one.conflicts().iterator(),
            Records.encoder(Conflict.class))
        .union(
            compared
                .groupByKey(
                    (MapFunction<Metric, String>) m -> Auditor.period(m).orElseThrow(),
                    Encoders.STRING())
                .flatMapGroups(
                    (FlatMapGroupsFunction<String, Metric, Conflict>)
                        (period, metrics) -> places(metrics, conf),
                    Records.encoder(Conflict.class)));
  }

  private static Iterator<Conflict> places(Iterator<Metric> metrics, ConfFolder conf) {
    List<Metric> ofOnePeriod = new ArrayList<>();
    metrics.forEachRemaining(ofOnePeriod::add);
    return Engines.of(conf).auditor().places(ofOnePeriod).iterator();
  }

  /** Metrics and conflicts by region; what names no region or period is compared in its article. */
  static Dataset<Reconciled> compute(
      Dataset<Claim> claims, Dataset<Duplicate> duplicates, ConfFolder conf) {
    return claims
        .joinWith(
            duplicates, claims.col("articleId").equalTo(duplicates.col("articleId")), "left_outer")
        .groupByKey(
            (MapFunction<Tuple2<Claim, Duplicate>, String>) pair -> place(pair._1()),
            Encoders.STRING())
        .mapGroups(
            (MapGroupsFunction<String, Tuple2<Claim, Duplicate>, Reconciled>)
                (place, pairs) -> reconcile(pairs, conf),
            Records.encoder(Reconciled.class));
  }

  private static Reconciled reconcile(Iterator<Tuple2<Claim, Duplicate>> pairs, ConfFolder conf) {
    List<Claim> claims = new ArrayList<>();
    Map<String, String> duplicateOf = new TreeMap<>();
    pairs.forEachRemaining(
        pair -> {
          claims.add(pair._1());
          if (pair._2() != null) {
            duplicateOf.put(pair._2().articleId(), pair._2().duplicateOf());
          }
        });
    List<Metric> metrics = Reconciler.reconcile(claims, duplicateOf);
    return new Reconciled(metrics, Engines.of(conf).auditor().audit(metrics, claims));
  }

  private static String place(Claim claim) {
    boolean known = claim.regionName() != null && claim.period() != null;
    return known ? claim.regionName() : "article " + claim.articleId();
  }
}
