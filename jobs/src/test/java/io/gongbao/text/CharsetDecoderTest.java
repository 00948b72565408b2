package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.SharedData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
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
  private static final List<String> CHARSETS =
      List.of("UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE");

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
  @CsvSource({"30, 0.97", "200, 0.995"})
  void newsOfEachCharset(int length, double least) throws IOException {
    int right = 0;
    int all = 0;
    for (String text : news(500, length)) {
      for (String charset : CHARSETS) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        all++;
        right += CharsetDecoder.decode(bytes).text().equals(text) ? 1 : 0;
      }
    }
    assertThat((double) right / all).isGreaterThanOrEqualTo(least);
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
