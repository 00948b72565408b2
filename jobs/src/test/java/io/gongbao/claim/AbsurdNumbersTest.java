package io.gongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.row.Claim;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no text can mean gives a flagged claim or none, and never a finite value that is wrong. */
class AbsurdNumbersTest {
  private static final String DAY = "2024-05-01";
  private static final List<String> EXPRESSIONS =
      List.of("A^B", "A/B", "A×B", "A*B", "A÷B", "A±B", "A的B次方", "A..B");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10^40家",
        "1/0家",
        "3×10^8家",
        "2的40次方家",
        "10²家",
        "亿亿元",
        "百分之",
        "零分之五",
        "0分之5",
        "4分之100",
        "亿亿亿亿家",
        "100亿亿亿元",
        "5百万万万亿亿家",
        "十百千万家",
        "1..5亿元",
        "1.亿元",
        "1,23,456家",
        "5五家",
        "1e40亿元",
        "1:0",
        "翻0番",
        "翻100番",
        "前99999999999999999999999999999999999名",
        "99999999999999999999999家"
      })
  void statesNothing(String number) {
    assertThat(claims(number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"增长100000000000%", "比重达到500000%", "人口达到500亿人", "产值达到100亿亿元"})
  void isFlagged(String text) {
    assertThat(ClaimExtractorTest.claims(DAY, text + "。"))
        .isNotEmpty()
        .allMatch(c -> c.flags().contains("implausible"));
  }

  @ParameterizedTest
  @CsvSource({
    "芯片产量460亿块,4.6E10,块",
    "城市装上了40万块数字屏,400000,块",
    "大米一斤卖8块,8,CNY",
    "每斤五块五,5.5,CNY",
    "月收入从3000块增加,3000,CNY",
    "室外温度降到了-3℃,-3,摄氏度",
    "最低气温-11℃到-8℃,-11,摄氏度",
    "利润增长-5%,-5,percent",
    "利润增长5%-6%,5,percent",
    "算力达到10.36百亿亿次/秒,1.036E19,次/秒",
    "产值突破万亿元,1E12,CNY"
  })
  void isReadAsMeant(String text, double value, String unit) {
    Claim first = ClaimExtractorTest.claims(DAY, text + "。").get(0);
    assertThat(first.value()).isEqualTo(value);
    assertThat(first.unit()).isEqualTo(unit);
  }

  @Property(tries = 500)
  void runsOfDigitsAndScalesGiveTheirExactValueOrAFlag(
      @ForAll("digits") String digits, @ForAll("scales") String scales) {
    BigDecimal value = new BigDecimal(digits);
    for (int i = 0; i < scales.length(); i++) {
      value = value.multiply(BigDecimal.TEN.pow(scales.charAt(i) == '万' ? 4 : 8));
    }
    double exact = value.doubleValue();
    assertThat(claims(digits + scales + "家"))
        .allMatch(c -> c.value() == exact || c.flags().contains("implausible"));
  }

  @Property(tries = 500)
  void partsOfExpressionsStateNothing(
      @ForAll("digits") String left, @ForAll("digits") String right, @ForAll("forms") String form) {
    boolean fraction = form.contains("/");
    assertThat(claims(form.replace("A", left).replace("B", right) + "家"))
        .allMatch(c -> fraction && c.unit().equals("percent"));
  }

  @Property(tries = 1000)
  void hostileTextGivesFiniteValues(@ForAll("hostile") String text) {
    assertThat(ClaimExtractorTest.claims(DAY, text))
        .allMatch(c -> Double.isFinite(c.value()))
        .allMatch(c -> c.valueHigh() == null || Double.isFinite(c.valueHigh()));
  }

  @Provide
  Arbitrary<String> digits() {
    Arbitrary<String> first = Arbitraries.strings().withChars("123456789").ofLength(1);
    Arbitrary<String> rest = Arbitraries.strings().numeric().ofMaxLength(45);
    return Combinators.combine(first, rest).as(String::concat);
  }

  @Provide
  Arbitrary<String> scales() {
    return Arbitraries.strings().withChars("万亿").ofMinLength(1).ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(EXPRESSIONS);
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.strings()
        .withChars("0123456789.,^/×*-−%‰℃²零〇一二两三十百千万亿兆几多余半分之点成倍番第前首块元角分美元家人个点百分年月日至到从比：:增长下降翻")
        .ofMaxLength(60);
  }

  private static List<Claim> claims(String number) {
    return ClaimExtractorTest.claims(DAY, "全省企业达到" + number + "。");
  }
}
