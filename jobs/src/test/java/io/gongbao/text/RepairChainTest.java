package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairChainTest {
  private static final CleaningRules RULES = CleaningRules.load(new ConfFolder(Path.of("conf")));
  private static final RepairChain CHAIN = new RepairChain(RULES);

  /** Each of these characters is annotated wherever its bytes stand. */
  private static final Map<Character, String> READINGS =
      Map.of('數', "shù", '優', "yōu", '勢', "shì", '業', "yè", '發', "fā", '經', "jīng", '資', "zī");

  private static final String TRADITIONAL = "園區企業發展很快，經濟數據好於去年。\n當地優勢產業吸引了很多投資，當地經營者都很滿意。";

  private static final String SIMPLIFIED = "园区企业发展很快，经济数据好于去年。\n当地优势产业吸引了很多投资，当地经营者都很满意。";

  static List<CleaningRules.Example> examples() {
    return RULES.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesOfConf(CleaningRules.Example example) {
    assertThat(repaired(example.text())).as(example.reason()).isEqualTo(example.becomes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "\uFFFD"})
  void shiftedBytesAreReadBack(String broken) {
    String damaged = ShiftingTool.damaged(TRADITIONAL, READINGS, broken);
    assertThat(damaged).contains("當" + broken + "shù)");
    assertThat(repaired(damaged)).isEqualTo(SIMPLIFIED);
  }

  /** Of the first byte before A3 nothing is left, and the language is not sure: a gap. */
  @Test
  void whatNothingTellsStaysOpen() {
    String damaged = "經(jīng)濟發(fā)展，企業(yè)投資(zī)增加，組團出“?！闭猩棠Ｊ剑舆B成功。";
    assertThat(repaired(damaged)).isEqualTo("经济发展，企业投资增加，组团出“▢”招商模式，接连成功。");
  }

  @Test
  void mixedCharsetsAreReadEachInItsOwn() {
    byte[] bytes =
        ShiftingTool.joined(
            List.of(
                "今年外贸进出口保持增长。\n".getBytes(StandardCharsets.UTF_8),
                "其中民营企业的比重继续提高。\n".getBytes(Charset.forName("GB18030")),
                "专家认为这一趋势会延续。".getBytes(StandardCharsets.UTF_8)));
    RepairedText repaired = CHAIN.repair(bytes, "text/plain");
    assertThat(repaired.text().text()).isEqualTo("今年外贸进出口保持增长。\n其中民营企业的比重继续提高。\n专家认为这一趋势会延续。");
    assertThat(repaired.flags()).singleElement().asString().startsWith("mixed charsets: UTF-8");
  }

  @Test
  void privateUseCharactersAreGapsButOrnamentsAtTheBeginningOfALine() {
    assertThat(repaired("\uE5E5今年\r\n外资\uE000增长\u200B。\uE004")).isEqualTo("今年\n外资▢增长。");
  }

  @Test
  void doubleEncodingIsUndone() {
    RepairedText repaired = CHAIN.repair(ShiftingTool.doubled("全市外资增长5%。"), "text/plain");
    assertThat(repaired.text().text()).isEqualTo("全市外资增长5%。");
  }

  @Test
  void explainsEachStep() {
    String damaged = ShiftingTool.damaged(TRADITIONAL, READINGS, "?");
    List<RepairStep> steps = CHAIN.explain(damaged.getBytes(StandardCharsets.UTF_8), "text/plain");
    assertThat(steps).anySatisfy(s -> assertThat(s.reason()).contains("D8 83"));
    assertThat(steps)
        .extracting(RepairStep::kind)
        .contains("charset", "shift", "reading", "script");
  }

  private static String repaired(String text) {
    RepairedText repaired = CHAIN.repair(text.getBytes(StandardCharsets.UTF_8), "text/plain");
    String now = repaired.text().text();
    assertThat(WorkingText.undo(now, repaired.text().repairs("d"))).isEqualTo(text);
    return now;
  }
}
