package io.gongbao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;

/** How the rows of a query are printed. */
enum ResultFormat {
  /** Aligned columns; wide characters count two. */
  TABLE {
    @Override
    void print(Dataset<Row> result, PrintStream out) {
      List<List<String>> lines = new ArrayList<>();
      lines.add(List.of(result.columns()));
      for (Row row : result.collectAsList()) {
        lines.add(cells(row, "", MOST_WIDE));
      }
      int[] widths = new int[lines.get(0).size()];
      for (List<String> line : lines) {
        for (int i = 0; i < widths.length; i++) {
          widths[i] = Math.max(widths[i], width(line.get(i)));
        }
      }
      for (int n = 0; n < lines.size(); n++) {
        out.println(aligned(lines.get(n), widths).stripTrailing());
        if (n == 0) {
          out.println("-".repeat(java.util.Arrays.stream(widths).sum() + 2 * (widths.length - 1)));
        }
      }
    }
  },
  /** RFC 4180, with a header. */
  CSV {
    @Override
    void print(Dataset<Row> result, PrintStream out) {
      out.print(String.join(",", result.columns()) + "\r\n");
      forEach(
          result,
          row ->
              out.print(
                  String.join(
                          ",",
                          cells(row, "", Integer.MAX_VALUE).stream()
                              .map(ResultFormat::quoted)
                              .toList())
                      + "\r\n"));
    }
  },
  /** One array of objects. */
  JSON {
    @Override
    void print(Dataset<Row> result, PrintStream out) {
      out.print("[");
      String[] gap = {"\n"};
      forEach(
          result,
          row -> {
            out.print(gap[0] + json(row));
            gap[0] = ",\n";
          });
      out.println("\n]");
    }
  },
  /** One object a line. */
  JSONL {
    @Override
    void print(Dataset<Row> result, PrintStream out) {
      forEach(result, row -> out.println(json(row)));
    }
  };

  private static final int MOST_WIDE = 60;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
          .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  abstract void print(Dataset<Row> result, PrintStream out);

  private static void forEach(Dataset<Row> result, java.util.function.Consumer<Row> printer) {
    Iterator<Row> rows = result.toLocalIterator();
    rows.forEachRemaining(printer);
  }

  private static List<String> cells(Row row, String ofNull, int most) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Object value = plain(row.get(i));
      String text =
          value == null ? ofNull : value instanceof Double d ? plain(d) : value.toString();
      if (value instanceof Map || value instanceof List) {
        text = json(value);
      }
      text = most == Integer.MAX_VALUE ? text : text.replaceAll("\\p{Cntrl}", " ");
      cells.add(width(text) > most ? cut(text, most) : text);
    }
    return cells;
  }

  /** 47200000000000 and 5.2, not 4.72E13. */
  private static String plain(Double number) {
    if (!Double.isFinite(number)) {
      return number.toString();
    }
    return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
  }

  private static String json(Row row) {
    return json(plain(row));
  }

  private static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows become maps, Scala's collections Java's. */
  private static Object plain(Object value) {
    if (value instanceof Row row) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        map.put(row.schema().fieldNames()[i], plain(row.get(i)));
      }
      return map;
    }
    if (value instanceof scala.collection.Map<?, ?> map) {
      Map<String, Object> sorted = new java.util.TreeMap<>();
      CollectionConverters.asJava(map).forEach((k, v) -> sorted.put(String.valueOf(k), plain(v)));
      return sorted;
    }
    if (value instanceof scala.collection.Seq<?> list) {
      return CollectionConverters.asJava(list).stream().map(ResultFormat::plain).toList();
    }
    if (value instanceof java.sql.Date || value instanceof java.sql.Timestamp) {
      return value.toString();
    }
    return value;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String aligned(List<String> line, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      text.append(line.get(i)).append(" ".repeat(widths[i] - width(line.get(i)) + 2));
    }
    return text.toString();
  }

  private static String cut(String text, int most) {
    int width = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      width += width(point);
      if (width > most - 1) {
        break;
      }
      at += Character.charCount(point);
    }
    return text.substring(0, at) + "…";
  }

  static int width(String text) {
    return text.codePoints().map(ResultFormat::width).sum();
  }

  private static int width(int point) {
    int wide = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
    boolean two =
        wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH;
    int type = UCharacter.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT ? 0 : two ? 2 : 1;
  }
}
