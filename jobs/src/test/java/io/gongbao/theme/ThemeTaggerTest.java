package io.gongbao.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.groups.Tuple.tuple;

import io.gongbao.language.HanlpTokenizer;
import io.gongbao.language.Tokenizer;
import io.gongbao.row.Sentence;
import io.gongbao.row.ThemeMention;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.Lexicon;
import io.gongbao.rules.ThemeRules;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThemeTaggerTest {
  private static final ConfFolder CONF = new ConfFolder(Path.of("conf"));
  private static final Tokenizer TOKENIZER = HanlpTokenizer.shared(Lexicon.load(CONF));
  private static final ThemeRules RULES = ThemeRules.load(CONF);
  private static final ThemeTagger TAGGER = new ThemeTagger(RULES);

  @Test
  void everyExampleOfTheRulesHolds() {
    assertThatCode(() -> ThemeTagger.check(RULES, TOKENIZER, CONF)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "招商银行的网点减少了。, ''",
    "电信运营商降低了资费。, ''",
    "预算外资金纳入管理。, ''",
    "学生用数学模型解释了潮汐。, ''",
    "境外企业发布了年报。, ''",
    "智能体育器材走进社区。, ''",
    "大模型走进了工厂。, 'ai,large_models'",
    "AIS基站覆盖了航道。, ''",
    "互联网+AI监管上线了。, ai",
    "全市实到外资增长一成。, fdi",
    "继续吸引外资。, 'fdi,investment_promotion'",
  })
  void readsWordsNotLetters(String text, String themes) {
    String found =
        mentions(text).stream().map(ThemeMention::theme).collect(Collectors.joining(","));
    assertThat(found).isEqualTo(themes);
  }

  @Test
  void saysWhichTermsDecided() {
    assertThat(mentions("这款大模型和那款大模型都开源了。"))
        .extracting(ThemeMention::theme, ThemeMention::terms, ThemeMention::score)
        .containsExactly(
            tuple("ai", List.of("大模型"), 1.0), tuple("large_models", List.of("大模型"), 1.0));
  }

  @Test
  void saysWhyATermWasRejected() {
    assertThat(TAGGER.verdicts(sentence("客机由自动驾驶仪接管，招商银行没有回应。")))
        .extracting(Verdict::term, Verdict::accepted, Verdict::reason)
        .contains(tuple("自动驾驶", false, "unless 客机"), tuple("招商", false, "name 招商银行"));
  }

  @Property(tries = 300)
  void anyTextIsRead(@ForAll String text) {
    assertThatCode(() -> mentions(text)).doesNotThrowAnyException();
  }

  private static List<ThemeMention> mentions(String text) {
    return TAGGER.mentions(sentence(text));
  }

  private static Sentence sentence(String text) {
    return new Sentence("", "", 0, 0, 0, text.length(), null, text, TOKENIZER.tokens(text));
  }
}
