package io.gongbao.rules;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gongbao.fault.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The conf folder. What is wrong in it is told with file, line and remedy. A file under {@code
 * local/} with the same name replaces the one delivered.
 */
public final class ConfFolder {
  private static final ObjectReader YAML =
      YAMLMapper.builder(YAMLFactory.builder().build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build()
          .reader();

  private final Path root;

  public ConfFolder(Path root) {
    this.root = root;
  }

  /** Row of a tab-separated file: its line number, from 1, and its cells. */
  public record Row(int line, List<String> cells) {}

  /**
   * Reads a YAML file into a record whose components are its keys in snake_case. An unknown key, a
   * wrong type, or an {@link IllegalArgumentException} of a compact constructor is refused.
   */
  public <T> T yaml(String name, Class<T> type) {
    String text = text(name);
    try {
      return YAML.forType(type).readValue(text);
    } catch (UnrecognizedPropertyException e) {
      throw error(
          name,
          line(e.getLocation()),
          "unknown key '" + e.getPropertyName() + "'",
          "use one of " + e.getKnownPropertyIds());
    } catch (JsonProcessingException e) {
      Throwable cause = e.getCause() instanceof IllegalArgumentException ? e.getCause() : e;
      String problem =
          cause instanceof JsonProcessingException j ? j.getOriginalMessage() : cause.getMessage();
      throw error(name, line(e.getLocation()), problem, "correct that entry");
    }
  }

  /**
   * Reads a tab-separated file. Empty lines and lines that begin with # are left out.
   *
   * @param columns names of the columns, as the first line must give them
   */
  public List<Row> tsv(String name, List<String> columns) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    boolean header = true;
    for (String line : text(name).split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.stripTrailing().split("\t", -1));
      if (header && !cells.equals(columns)) {
        throw error(name, number, "header is " + cells, "make it " + String.join("<tab>", columns));
      }
      if (cells.size() > columns.size()) {
        throw error(name, number, cells.size() + " cells", "give " + columns.size());
      }
      if (!header) {
        List<String> filled = new ArrayList<>(cells);
        while (filled.size() < columns.size()) {
          filled.add("");
        }
        rows.add(new Row(number, List.copyOf(filled)));
      }
      header = false;
    }
    return rows;
  }

  /** The files of a subfolder that end so, by name, as names for the other methods. */
  public List<String> list(String folder, String ending) {
    try (var files = Files.list(root.resolve(folder))) {
      return files
          .map(file -> folder + "/" + file.getFileName())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw missing(folder, e);
    }
  }

  /** The whole file. */
  public String text(String name) {
    Path local = root.resolve("local").resolve(name);
    try {
      Path file = Files.exists(local) ? local : root.resolve(name);
      return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw missing(name, e);
    }
  }

  /** Error about a piece of text in a file: the line is found by the text. */
  public UserError errorAt(String name, String piece, String problem, String remedy) {
    int at = text(name).indexOf(piece);
    int line =
        at < 0 ? 1 : 1 + (int) text(name).substring(0, at).chars().filter(c -> c == '\n').count();
    return error(name, line, problem, remedy);
  }

  /** Error about a line of a file. */
  public UserError error(String name, int line, String problem, String remedy) {
    return new UserError(root.resolve(name) + ":" + line + ": " + problem, remedy);
  }

  private UserError missing(String name, IOException e) {
    String problem =
        e instanceof NoSuchFileException ? "missing" : "unreadable (" + e.getMessage() + ")";
    return new UserError(root.resolve(name) + ": " + problem, "restore it from the repository", e);
  }

  private static int line(JsonLocation location) {
    return location == null ? 1 : location.getLineNr();
  }
}
