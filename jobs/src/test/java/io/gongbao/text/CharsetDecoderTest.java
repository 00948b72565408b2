package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.hanlp.HanLP;
import io.gongbao.SharedData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetDecoderTest {
  @ParameterizedTest
  @CsvSource({
    "全市招商引资工作会议昨天召开, GB18030",
    "各地區經濟持續回升向好, Big5-HKSCS",
    "农民收入比上年增加一成, UTF-16LE",
    "农民收入比上年增加一成, UTF-16BE",
    "农民收入比上年增加一成, UTF-8"
  })
  void shortTexts(String text, String charset) {
    Decoded decoded = CharsetDecoder.decode(text.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.charset()).isEqualTo(charset);
  }

  @Test
  void strayBytesDoNotTurnAFileOver() {
    byte[] text = "今年以来工业生产稳中有升，服务业增势较好。".getBytes(StandardCharsets.UTF_8);
    text[0] = (byte) 0xFF;
    Decoded decoded = CharsetDecoder.decode(text);
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.text()).endsWith("年以来工业生产稳中有升，服务业增势较好。");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 30, 0.97", "UTF-8, 200, 0.995",
    "BOM, 30, 0.97", "BOM, 200, 0.995",
    "STRAY, 30, 0.97", "STRAY, 200, 0.995",
    "GB18030, 30, 0.97", "GB18030, 200, 0.995",
    "GBK, 30, 0.97", "GBK, 200, 0.995",
    "Big5, 30, 0.97", "Big5, 200, 0.995",
    "Big5-HKSCS, 30, 0.97", "Big5-HKSCS, 200, 0.995",
    "UTF-16LE, 30, 0.97", "UTF-16LE, 200, 0.995",
    "UTF-16BE, 30, 0.97", "UTF-16BE, 200, 0.995",
    "ISO-8859-1, 30, 0.97", "ISO-8859-1, 200, 0.995",
    "windows-1252, 30, 0.97", "windows-1252, 200, 0.995",
    "MIXED, 30, 0.97", "MIXED, 200, 0.995"
  })
  void newsOfEachCharset(String way, int length, double least) throws IOException {
    int right = 0;
    int all = 0;
    for (String text : news(500, length)) {
      String written = way.startsWith("Big5") ? traditional(text, way) : text;
      all++;
      right += decoded(bytes(written, way)).equals(expected(written, way)) ? 1 : 0;
    }
    System.out.printf("%s %d characters: %d of %d right%n", way, length, right, all);
    assertThat(all).isGreaterThanOrEqualTo(500);
    assertThat((double) right / all).isGreaterThanOrEqualTo(least);
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

  private static byte[] bytes(String text, String way) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return switch (way) {
      case "BOM" -> ('\uFEFF' + text).getBytes(StandardCharsets.UTF_8);
      case "STRAY" -> ShiftingTool.joined(List.of(utf8, new byte[] {(byte) 0xFF}, utf8));
      case "ISO-8859-1", "windows-1252" -> doubled(utf8, Charset.forName(way));
      case "MIXED" ->
          ShiftingTool.joined(List.of((text + "\n").getBytes(Charset.forName("GB18030")), utf8));
      default -> text.getBytes(Charset.forName(way));
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

  private static String expected(String text, String way) {
    return switch (way) {
      case "STRAY" -> text + '\uFFFD' + text;
      case "MIXED" -> text + "\n" + text;
      default -> text;
    };
  }

  private static String decoded(byte[] bytes) {
    String text = CharsetDecoder.decode(bytes).text();
    return WorkingText.of(text).edit(DoubleEncodingRepair.edits(text)).text();
  }

  private static List<String> news(int count, int length) throws IOException {
    Path file = SharedData.of("corpora/news/2017.jsonl.gz");
    List<String> texts = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && texts.size() < count;
          line = lines.readLine()) {
        JsonNode item = json.readTree(line);
        String text = item.get("text").asText().replaceAll("[^\\u4E00-\\u9FA5，。、0-9“”：]", "");
        if (text.length() >= length) {
          texts.add(text.substring(0, length));
        }
      }
    }
    return texts;
  }
}
