package io.gongbao.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.input.RawDocument;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that repeat one thing a hundred thousand times: time must not grow with their square. */
class HostileLayoutTest {
  private static final int TIMES = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "\u3000", "\t", "（", "（ ", "2024年", "1月", "记者 ", "来源：", "1", "\n", "| ", "— ", "* "
      })
  void aLongLineTakesItsTimeOnly(String piece) {
    String text = "标题一行\n\n正文开始，" + piece.repeat(TIMES) + "。\n\n结尾一段话说完了。";
    for (String type : new String[] {RawDocument.TEXT, RawDocument.MARKDOWN, RawDocument.HTML}) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () -> assertThat(Read.document(type, text).articles()).isNotEmpty(),
          type);
    }
  }
}
