package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.hanlp.HanLP;
import io.gongbao.SharedData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many of 500 texts come back exactly as they were written in each charset, and where two
 * charsets or a stray byte meet. The table is printed.
 */
class CharsetAccuracyTest {
  private static final int TEXTS = 500;
  private static final List<Integer> LENGTHS = List.of(30, 200, 1000);
  private static final double SHORT = 0.97;
  private static final double LONG = 0.995;

  private final Random random = new Random(5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "BOM",
        "STRAY",
        "GB18030",
        "GBK",
        "Big5",
        "Big5-HKSCS",
        "UTF-16LE",
        "UTF-16BE",
        "ISO-8859-1",
        "windows-1252",
        "GB18030+UTF-8",
        "UTF-8+GB18030",
        "Big5+UTF-8",
        "GB18030+Big5"
      })
  void textsComeBack(String way) throws IOException {
    measure("sample", way, bodies());
    measure("news", way, news());
  }

  private void measure(String source, String way, List<String> texts) {
    for (int length : LENGTHS) {
      List<String> enough = texts.stream().filter(text -> text.length() >= length).toList();
      int right = 0;
      for (int i = 0; i < TEXTS; i++) {
        String text = enough.get(random.nextInt(enough.size()));
        int from = random.nextInt(text.length() - length + 1);
        right += comesBack(text.substring(from, from + length), way) ? 1 : 0;
      }
      System.out.printf(
          Locale.ROOT, "%-8s%-16s%5d characters: %d of 500%n", source, way, length, right);
      assertThat((double) right / TEXTS)
          .as(source + " " + way + " " + length)
          .isGreaterThanOrEqualTo(length < 200 ? SHORT : LONG);
    }
  }

  private boolean comesBack(String text, String way) {
    List<String> charsets = List.of(way.split("\\+", -1));
    List<byte[]> parts = new ArrayList<>();
    StringBuilder written = new StringBuilder();
    for (String charset : charsets) {
      String line = charset.startsWith("Big5") ? traditional(text, charset) : text;
      line = charsets.size() == 1 ? line : line + "\n";
      written.append(line);
      parts.add(bytes(line, charset));
    }
    if (way.equals("STRAY")) {
      parts.add(new byte[] {(byte) (0x80 + random.nextInt(0x80))});
      parts.add(bytes(text, way));
      written.append('\uFFFD').append(text);
    }
    return decoded(ShiftingTool.joined(parts)).contentEquals(written);
  }

  /** Without the characters that the charset lacks. */
  private static String traditional(String text, String charset) {
    CharsetEncoder encoder = Charset.forName(charset).newEncoder();
    StringBuilder kept = new StringBuilder();
    String traditional = HanLP.convertToTraditionalChinese(text);
    for (int i = 0; i < traditional.length(); i++) {
      char c = traditional.charAt(i);
      kept.append(encoder.canEncode(c) ? String.valueOf(c) : "");
    }
    return kept.toString();
  }

  private static byte[] bytes(String text, String charset) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return switch (charset) {
      case "STRAY" -> utf8;
      case "BOM" -> ('\uFEFF' + text).getBytes(StandardCharsets.UTF_8);
      case "ISO-8859-1", "windows-1252" -> doubled(utf8, Charset.forName(charset));
      default -> text.getBytes(Charset.forName(charset));
    };
  }

  /** As browsers read it: bytes that the charset leaves open are controls. */
  private static byte[] doubled(byte[] utf8, Charset charset) {
    StringBuilder seen = new StringBuilder();
    for (byte b : utf8) {
      String c = new String(new byte[] {b}, charset);
      seen.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
    }
    return seen.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String decoded(byte[] bytes) {
    String text = CharsetDecoder.decode(bytes).text();
    return WorkingText.of(text).edit(DoubleEncodingRepair.edits(text)).text();
  }

  private static List<String> bodies() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("seeds/_expected/articles.jsonl"))) {
      all.append(plain(new ObjectMapper().readTree(line).get("body").asText()));
    }
    return List.of(all.toString());
  }

  private static List<String> news() throws IOException {
    return SharedData.news("corpora/news/2017.jsonl.gz", 1).stream()
        .limit(4 * TEXTS)
        .map(CharsetAccuracyTest::plain)
        .toList();
  }

  /** Only what every charset for simplified text can write. */
  private static String plain(String text) {
    return text.replaceAll("[^\\u4E00-\\u9FA5，。、；：！？（）《》“”\\n -~]", "");
  }
}
