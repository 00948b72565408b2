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
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * The conf folder. What is wrong in it is told with file, line and remedy. A file under {@code
 * local/} with the same name replaces the one delivered.
 */
public final class ConfFolder implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectReader YAML =
      YAMLMapper.builder(YAMLFactory.builder().build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build()
          .reader();

  private final String root;
  private final TreeMap<String, String> files = new TreeMap<>();
  private final String hash;

  /** Reads all files below a folder, so that executors need no conf of their own. */
  public ConfFolder(Path root) {
    this.root = root.toString();
    if (!Files.isDirectory(root)) {
      throw new UserError("conf folder " + root + " is missing", "restore it from the repository");
    }
    read(root, "");
    Path local = root.resolve("local");
    if (Files.isDirectory(local)) {
      read(local, "");
    }
    this.hash = hash("");
  }

  private void read(Path folder, String prefix) {
    try (var entries = Files.list(folder)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        String name = prefix + entry.getFileName();
        if (Files.isDirectory(entry) && !name.equals("local")) {
          read(entry, name + "/");
        } else if (Files.isRegularFile(entry)) {
          files.put(name, Files.readString(entry).replace("\r\n", "\n"));
        }
      }
    } catch (IOException e) {
      throw new UserError(
          folder + " is unreadable (" + e.getMessage() + ")",
          "give UTF-8 files with read permission",
          e);
    }
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
    return files.keySet().stream()
        .filter(
            name -> (folder.isEmpty() || name.startsWith(folder + "/")) && name.endsWith(ending))
        .toList();
  }

  /** SHA-256 of all rule files. */
  public String hash() {
    return hash;
  }

  /** SHA-256 of a file, or of all files of a folder with their names. */
  public String hash(String name) {
    List<String> names = files.containsKey(name) ? List.of(name) : list(name, "");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : names) {
        digest.update((file + '\0' + text(file) + '\0').getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The whole file. */
  public String text(String name) {
    String text = files.get(name);
    if (text == null) {
      throw new UserError(root + "/" + name + ": missing", "restore it from the repository");
    }
    return text;
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
    return new UserError(root + "/" + name + ":" + line + ": " + problem, remedy);
  }

  private static int line(JsonLocation location) {
    return location == null ? 1 : location.getLineNr();
  }
}
