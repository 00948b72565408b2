package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
}
