package io.gongbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.row.Token;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.Lexicon;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HanlpTokenizerTest {
  private static final Tokenizer TOKENIZER =
      HanlpTokenizer.shared(Lexicon.load(new ConfFolder(Path.of("conf"))));

  @ParameterizedTest
  @CsvSource({
    "全年实到外资17.1亿美元, 全年 实到外资 17.1亿美元",
    "同比增长37.3%, 同比 增长 37.3%",
    "提高3.2个百分点, 提高 3.2个百分点",
    "一季度规模以上工业增加值增长, 一季度 规模以上工业增加值 增长",
    "2024年5月23日, 2024年 5月23日",
    "二〇二四年三月, 二〇二四年 三月",
    "2019-2021年, 2019 - 2021年",
    "历时3个月, 历时 3个月",
    "第二十次会议, 第二十次 会议",
    "二十多个国家, 二十多个 国家",
    "发展新质生产力, 发展 新质生产力",
    "共建一带一路, 共建 一带一路",
    "大语言模型进模速空间, 大语言模型 进 模速空间",
    "推动央地合作, 推动 央地 合作",
    "印度尼西亚和印度, 印度尼西亚 和 印度",
    "修改预算法, 修改 预算法",
    "5G和GPT4, 5G 和 GPT4",
    "GDP增长5.3%, GDP 增长 5.3%",
    "居上海中心, 居 上海 中心",
    "徐汇区产业发展, 徐汇区 产业 发展",
    "区委书记曹立强表示, 区委 书记 曹立强 表示",
  })
  void keepsWordsWhole(String text, String expected) {
    String words =
        TOKENIZER.tokens(text).stream().map(Token::term).collect(Collectors.joining(" "));
    assertThat(words).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"汪洋, nr", "波罗申科, nrf", "双循环, nz"})
  void theTagOfTheLexiconHolds(String word, String pos) {
    assertThat(TOKENIZER.tokens(word)).extracting(Token::pos).containsExactly(pos);
  }

  @ParameterizedTest
  @CsvSource({"17.1亿美元, mq", "37.3%, mq", "2024年, t", "5月23日, t", "20年, mq"})
  void namesQuantitiesAndDates(String text, String pos) {
    assertThat(TOKENIZER.tokens(text)).extracting(Token::pos).containsExactly(pos);
  }

  @Property(tries = 300)
  void coversEveryCharacterButSpace(@ForAll String text) {
    List<Token> tokens = TOKENIZER.tokens(text);
    StringBuilder between = new StringBuilder(text);
    for (Token token : tokens) {
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.term());
      for (int i = token.start(); i < token.end(); i++) {
        between.setCharAt(i, ' ');
      }
    }
    assertThat(between.toString()).isBlank();
    assertThat(tokens).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
  }
}
