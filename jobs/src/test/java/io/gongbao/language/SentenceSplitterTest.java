package io.gongbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentenceSplitterTest {
  @ParameterizedTest
  @CsvSource({
    "今天晴。明天雨。, 今天晴。|明天雨。",
    "他说：“今天晴。”然后走了。, 他说：“今天晴。”|然后走了。",
    "「今天晴。」他说。, 「今天晴。」|他说。",
    "真的？！真的。, 真的？！|真的。",
    "等等……后来好了。, 等等……|后来好了。",
    "增长3.5%，见gov.cn。完, 增长3.5%，见gov.cn。|完",
    "一是快；二是好。, 一是快；|二是好。",
    "会议（上午开。下午散。）结束了。完。, 会议（上午开。下午散。）结束了。|完。",
    "他读《谁动了？》一书。好。, 他读《谁动了？》一书。|好。",
    "没有句号, 没有句号",
    "It rose 3.5 percent. Then it fell., It rose 3.5 percent.|Then it fell.",
    "（没有关。第二句。, （没有关。|第二句。",
  })
  void cuts(String body, String expected) {
    assertThat(joined(body)).isEqualTo(expected);
  }

  @Test
  void paragraphsAreCountedAndNeverJoined() {
    assertThat(SentenceSplitter.sentences("标题\n\n  正文一。正文二。\n尾（注\n完）"))
        .extracting(SentenceSplitter.Span::paragraphNo)
        .containsExactly(0, 2, 2, 3, 4);
  }

  @Property
  void coversEveryCharacterButSpace(@ForAll("hostile") String body) {
    StringBuilder left = new StringBuilder(body);
    int last = 0;
    for (SentenceSplitter.Span span : SentenceSplitter.sentences(body)) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last).isLessThan(span.end());
      last = span.end();
      for (int i = span.start(); i < span.end(); i++) {
        assertThat(body.charAt(i)).isNotEqualTo('\n');
        left.setCharAt(i, ' ');
      }
    }
    assertThat(left.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)))
        .isTrue();
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> marks =
        Arbitraries.strings().withChars("。！？；…“”「」（）《》()\n 　甲乙3.5;!?'\"").ofMaxLength(60);
    return Arbitraries.oneOf(marks, Arbitraries.strings().ofMaxLength(60));
  }

  @Test
  void isLinear() {
    assertThat(SentenceSplitter.sentences("（".repeat(300_000))).hasSize(1);
    assertThat(SentenceSplitter.sentences("。”".repeat(300_000))).isNotEmpty();
  }

  private static String joined(String body) {
    List<SentenceSplitter.Span> spans = SentenceSplitter.sentences(body);
    return spans.stream()
        .map(span -> body.substring(span.start(), span.end()))
        .collect(Collectors.joining("|"));
  }
}
