package io.gongbao.table;

import io.gongbao.row.Article;
import io.gongbao.row.ArticleTopic;
import io.gongbao.row.Check;
import io.gongbao.row.Claim;
import io.gongbao.row.Column;
import io.gongbao.row.Conflict;
import io.gongbao.row.Document;
import io.gongbao.row.Duplicate;
import io.gongbao.row.InputFile;
import io.gongbao.row.Metric;
import io.gongbao.row.Refusal;
import io.gongbao.row.Repair;
import io.gongbao.row.RunRecord;
import io.gongbao.row.Sentence;
import io.gongbao.row.Table;
import io.gongbao.row.TermPair;
import io.gongbao.row.TermStat;
import io.gongbao.row.ThemeMention;
import io.gongbao.row.ThemeYear;
import io.gongbao.row.Topic;
import io.gongbao.row.TopicYear;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The catalogue: every published table, described from its row record. */
public final class Tables {
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])([A-Z])");

  /** Row types of all tables, in reading order. */
  public static final List<Class<? extends Record>> ROWS =
      List.of(
          InputFile.class,
          Document.class,
          Refusal.class,
          Article.class,
          Repair.class,
          Duplicate.class,
          Sentence.class,
          TermStat.class,
          TermPair.class,
          Topic.class,
          TopicYear.class,
          ArticleTopic.class,
          ThemeMention.class,
          ThemeYear.class,
          Claim.class,
          Metric.class,
          Conflict.class,
          RunRecord.class,
          Check.class);

  private Tables() {}

  /**
   * A table.
   *
   * @param grain what one row stands for
   * @param key columns that are unique together
   */
  public record TableInfo(
      String name,
      String grain,
      List<String> key,
      Class<? extends Record> row,
      List<ColumnInfo> columns) {}

  /** A column: its name in the table and in the record, its SQL type and meaning. */
  public record ColumnInfo(
      String name, String type, String unit, String meaning, boolean nullable, RecordComponent in) {
    ColumnInfo(RecordComponent in, Column column) {
      this(
          snakeCase(in.getName()),
          Records.sqlType(in.getGenericType()),
          column.unit(),
          column.value(),
          column.nullable(),
          in);
    }
  }

  /** All tables, in reading order. */
  public static List<TableInfo> all() {
    return ROWS.stream().map(Tables::of).toList();
  }

  /** The table of a row type. */
  public static TableInfo of(Class<? extends Record> row) {
    Table table = row.getAnnotation(Table.class);
    List<ColumnInfo> columns =
        Arrays.stream(row.getRecordComponents())
            .map(component -> new ColumnInfo(component, component.getAnnotation(Column.class)))
            .toList();
    return new TableInfo(
        table.name(), table.grain(), List.of(table.key().split(", ")), row, columns);
  }

  /** Name of the table of a row type. */
  public static String name(Class<? extends Record> row) {
    return row.getAnnotation(Table.class).name();
  }

  static String snakeCase(String camelCase) {
    return HUMP.matcher(camelCase).replaceAll("_$1").toLowerCase(Locale.ROOT);
  }
}
