package io.gongbao.report;

import io.gongbao.row.Refusal;
import io.gongbao.row.ThemeYear;
import io.gongbao.rules.ThemeRules;
import io.gongbao.rules.ThemeRules.ThemeRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/**
 * Everything that the page shows, and no more: the rows are limited by the queries, so the page
 * stays small whatever the corpus.
 *
 * @param themeNames what readers call a theme, by its id; an id without a name stands for itself
 * @param runs published runs, newest first
 * @param tallies rows by table and key
 * @param themes what themes did by year and region
 * @param examples sentences behind the themes
 * @param terms years of the terms that rose
 * @param topics years of the topics
 * @param figures metrics with their evidence
 * @param disputes claims that contradict each other
 * @param refusals inputs that were not read
 */
public record ReportData(
    Map<String, String> themeNames,
    List<RunLine> runs,
    List<Tally> tallies,
    List<ThemeYear> themes,
    List<ThemeExample> examples,
    List<TermYear> terms,
    List<TopicLine> topics,
    List<FigureLine> figures,
    List<DisputeLine> disputes,
    List<Refusal> refusals) {

  /** Reads as below; themes are called by their ids. */
  public static ReportData read(SparkSession spark) {
    return read(spark, Map.of());
  }

  /**
   * Reads from a session in which every published table is a temporary view of its name; themes are
   * called by their Chinese names.
   */
  public static ReportData read(SparkSession spark, ThemeRules rules) {
    return read(
        spark,
        rules.themes().stream().collect(Collectors.toMap(ThemeRule::id, t -> t.name().zh())));
  }

  private static ReportData read(SparkSession spark, Map<String, String> themeNames) {
    RowReader reader = new RowReader(spark);
    return new ReportData(
        Map.copyOf(themeNames),
        reader.read("runs", RunLine.class),
        reader.read("tallies", Tally.class),
        reader.read("themes", ThemeYear.class),
        reader.read("examples", ThemeExample.class),
        reader.read("terms", TermYear.class),
        reader.read("topics", TopicLine.class),
        reader.read("figures", FigureLine.class),
        reader.read("disputes", DisputeLine.class),
        reader.read("refusals", Refusal.class));
  }

  /** A report of nothing. */
  static ReportData empty() {
    return new ReportData(
        Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  /** Rows of a table over all its keys. */
  long rows(String table) {
    return tallies.stream().filter(t -> t.table().equals(table)).mapToLong(Tally::rows).sum();
  }

  /** Rows of a table with this key. */
  long rows(String table, String key) {
    return tallies.stream()
        .filter(t -> t.table().equals(table) && t.key().equals(key))
        .mapToLong(Tally::rows)
        .sum();
  }
}
