package io.gongbao.stage;

import io.gongbao.pipeline.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All stages. Their order follows from the tables that they read and write. */
public final class Stages {
  private Stages() {}

  public static List<Stage> all() {
    return List.of(
        new ReadDocuments(),
        new FlagDuplicates(),
        new SplitSentences(),
        new ComputeTermStats(),
        new ComputeTermPairs(),
        new FitTopics(),
        new ComputeTopicYears(),
        new TagThemes(),
        new ComputeThemeYears(),
        new ExtractClaims(),
        new ReconcileMetrics());
  }

  /** The stage that writes each table. */
  public static Map<Class<? extends Record>, String> writers() {
    Map<Class<? extends Record>, String> writers = new LinkedHashMap<>();
    for (Stage stage : all()) {
      stage.writes().forEach(row -> writers.put(row, stage.name()));
    }
    return writers;
  }
}
