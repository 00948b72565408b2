package io.gongbao.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.input.Refused.Reason;
import io.gongbao.row.Refusal;
import io.gongbao.rules.SourceRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * Records of a .jsonl file, one a line. A bad line loses that line only; a line that repeats an
 * earlier one byte for byte is refused, since it would be the same document twice.
 */
final class JsonLines {
  private final SourceRules rules;
  private final ObjectMapper json;

  JsonLines(SourceRules rules) {
    this.rules = rules;
    StreamReadConstraints bounds =
        StreamReadConstraints.builder()
            .maxStringLength(rules.limits().documentBytes())
            .maxNestingDepth(100)
            .build();
    this.json = new ObjectMapper(JsonFactory.builder().streamReadConstraints(bounds).build());
  }

  void read(
      String path,
      InputStream in,
      Slice slice,
      Consumer<RawDocument> documents,
      Consumer<Refusal> refusals)
      throws IOException {
    Lines lines = new Lines(in, rules.limits().documentBytes());
    Set<Long> seen = new HashSet<>();
    int records = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (isBlank(line)) {
        continue;
      }
      boolean repeated = !seen.add(digest(line));
      if (slice.owns(records++)) {
        try {
          documents.accept(record(path, line, lines, repeated));
        } catch (Refused e) {
          refusals.accept(e.at(path));
        }
      }
    }
    if (records == 0 && slice.owns(0)) {
      refusals.accept(new Refused(Reason.EMPTY, "holds no record").at(path));
    }
  }

  private RawDocument record(String path, byte[] line, Lines lines, boolean repeated)
      throws Refused {
    if (lines.truncated()) {
      throw bad(Reason.TOO_LARGE, lines, "longer than " + line.length + " bytes", line);
    }
    if (repeated) {
      throw bad(Reason.BAD_RECORD, lines, "repeats an earlier line", line);
    }
    JsonNode node = parse(line, lines);
    String text = field(node, rules.records().text());
    if (text == null || text.isBlank()) {
      throw bad(Reason.EMPTY, lines, "no text", line);
    }
    String id = field(node, rules.records().id());
    String name = id == null ? "line " + lines.number() : id;
    String full = path + "!" + name;
    return new RawDocument(
        RawDocument.idOf(full, line),
        id == null ? path.substring(path.lastIndexOf('/') + 1) + "!" + name : name,
        full,
        RawDocument.RECORD,
        utf8(text),
        new Declared(
            field(node, rules.records().title()),
            field(node, rules.records().date()),
            field(node, rules.records().source()),
            field(node, rules.records().url())),
        line.length);
  }

  private JsonNode parse(byte[] line, Lines lines) throws Refused {
    try {
      JsonNode node = json.readTree(Texts.decode(line));
      if (!node.isObject()) {
        throw bad(Reason.BAD_RECORD, lines, "not an object", line);
      }
      return node;
    } catch (JsonProcessingException e) {
      throw bad(Reason.BAD_RECORD, lines, e.getOriginalMessage(), line);
    }
  }

  private static Refused bad(Reason reason, Lines lines, String problem, byte[] line) {
    return new Refused(reason, "line " + lines.number() + ": " + problem, Snippet.of(line));
  }

  private static String field(JsonNode node, List<String> names) {
    return names.stream()
        .map(node::get)
        .filter(value -> value != null && value.isValueNode() && !value.isNull())
        .map(JsonNode::asText)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(null);
  }

  /** UTF-8 in which a lone surrogate becomes U+FFFD, not an invented question mark. */
  static byte[] utf8(String text) {
    return Texts.wellFormed(text).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** 64 bits suffice to find a repetition among the lines of one file. */
  private static long digest(byte[] line) {
    CRC32C crc = new CRC32C();
    crc.update(line);
    return (crc.getValue() << 32) | (Arrays.hashCode(line) & 0xFFFFFFFFL);
  }
}
