package io.gongbao.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.row.Claim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a reader finds in seeds/, as data. */
final class Expected {
  static final Path FOLDER = Path.of("seeds/_expected");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Expected() {}

  static List<JsonNode> lines(String name) {
    List<JsonNode> lines = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(FOLDER.resolve(name))) {
        lines.add(JSON.readTree(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** Rows of a tab-separated file by the names of its first line. */
  static List<Map<String, String>> table(String name) {
    List<String> lines;
    try {
      lines = Files.readAllLines(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String[] names = lines.get(0).split("\t", -1);
    return lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(
            line -> {
              String[] cells = line.split("\t", -1);
              Map<String, String> row = new LinkedHashMap<>();
              for (int i = 0; i < names.length; i++) {
                row.put(names[i], i < cells.length ? cells[i] : "");
              }
              return row;
            })
        .toList();
  }

  /** Text without white space, which nobody compares. */
  static String solid(String text) {
    return text == null ? "" : text.replaceAll("\\s", "");
  }

  /** Whether a claim has every field of an expected one. */
  static boolean holds(Claim found, JsonNode claim) {
    return solid(found.numberText()).equals(solid(claim.get("number").asText()))
        && found.measure().equals(claim.get("measure").asText())
        && Math.abs(found.value() - claim.get("value").asDouble()) <= 1e-9 * Math.abs(found.value())
        && Objects.equals(found.unit(), text(claim.get("unit")))
        && Objects.equals(found.indicator(), text(claim.get("indicator")))
        && Objects.equals(found.basis(), text(claim.get("basis")))
        && found.status().equals(claim.get("status").asText())
        && Objects.equals(found.period(), text(claim.get("period")))
        && Objects.equals(found.regionName(), text(claim.get("region")));
  }

  private static String text(JsonNode node) {
    return node.isNull() ? null : node.asText();
  }
}
