package io.gongbao.cli;

import io.gongbao.table.Tables;
import io.gongbao.table.Tables.ColumnInfo;
import io.gongbao.table.Tables.TableInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tables}: the data dictionary. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    description = "Print the data dictionary: tables, grain, columns, types, units, meanings.")
final class TablesCommand implements Runnable {
  @Parameters(arity = "0..*", paramLabel = "TABLE", description = "Only these tables.")
  List<String> names = List.of();

  @Option(names = "--markdown", description = "As README has it.")
  boolean markdown;

  @Override
  public void run() {
    List<TableInfo> tables =
        Tables.all().stream()
            .filter(table -> names.isEmpty() || names.contains(table.name()))
            .toList();
    if (tables.isEmpty()) {
      throw new io.gongbao.fault.UserError(
          "no table " + String.join(", ", names), "./gongbao tables lists them all");
    }
    for (TableInfo table : tables) {
      System.out.print(markdown ? markdown(table) : plain(table));
    }
  }

  private static String plain(TableInfo table) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: one row per %s; key %s; written by %s%n"
            .formatted(table.name(), table.grain(), String.join(", ", table.key()), writer(table)));
    for (ColumnInfo column : table.columns()) {
      text.append(
          "  %-20s %-8s %s%s%n"
              .formatted(column.name(), shortType(column), column.meaning(), unit(column)));
    }
    return text.append('\n').toString();
  }

  /** A table of the dictionary as README shows it. */
  static String markdown(TableInfo table) {
    StringBuilder text = new StringBuilder();
    text.append(
        "#### %s\n\nOne row per %s. Key: %s. Written by %s.\n\n"
            .formatted(table.name(), table.grain(), String.join(", ", table.key()), writer(table)));
    text.append("| column | type | unit | meaning |\n|---|---|---|---|\n");
    for (ColumnInfo column : table.columns()) {
      text.append(
          "| %s | %s | %s | %s |\n"
              .formatted(column.name(), shortType(column), column.unit(), column.meaning()));
    }
    return text.append('\n').toString();
  }

  private static String writer(TableInfo table) {
    Map<String, String> writers = new TreeMap<>();
    io.gongbao.stage.Stages.writers().forEach((row, stage) -> writers.put(Tables.name(row), stage));
    return writers.getOrDefault(table.name(), "the run itself");
  }

  private static String unit(ColumnInfo column) {
    return column.unit().isEmpty() ? "" : " [" + column.unit() + "]";
  }

  private static String shortType(ColumnInfo column) {
    String type = column.type().replace(" not null", "");
    return (type.startsWith("array<struct") ? "array<struct>" : type)
        + (column.nullable() ? "?" : "");
  }
}
