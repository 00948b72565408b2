package io.gongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.language.SentenceSplitter;
import io.gongbao.row.Article;
import io.gongbao.row.Claim;
import io.gongbao.row.Sentence;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.IndicatorCatalogue;
import io.gongbao.rules.IndicatorCatalogue.Indicator;
import io.gongbao.rules.RegionTable;
import io.gongbao.rules.UnitTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimExtractorTest {
  private static final ConfFolder CONF = new ConfFolder(Path.of("conf"));
  private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.load(CONF);
  private static final ClaimExtractor EXTRACTOR =
      new ClaimExtractor(
          INDICATORS, UnitTable.load(CONF), new RegionReader(RegionTable.load(CONF)));

  static List<String[]> rows() throws IOException {
    return table("/claims/claims.tsv");
  }

  static List<String[]> subjects() throws IOException {
    return table("/claims/subjects.tsv");
  }

  private static List<String[]> table(String name) throws IOException {
    try (var in = ClaimExtractorTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheTable(String published, String text, String expected) {
    assertThat(shown(claims(published, text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void namesWhatIsMeasured(String text, String expected) {
    assertThat(
            claims("2024-06-10", text).stream()
                .map(Claim::indicatorText)
                .collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024年，苏州、无锡外贸进出口分别增长5%、6%。,苏州市|无锡市",
    "在昆山，目前已有420家企业复工。,昆山市",
    "苏州、无锡等13个市建成了平台。,全国",
    "2024年，徐汇区集聚了上海30%的软件企业。,徐汇区",
    "2024年，江苏省粮食增产。全省新增农田40万亩。,江苏省",
    "目前，西部12个省份通了高铁。,西部地区",
    "目前，全国新建公园300个。,全国"
  })
  void placesTheNumbers(String text, String regions) {
    assertThat(
            claims("2025-02-10", text).stream()
                .map(Claim::regionName)
                .collect(Collectors.joining("|")))
        .isEqualTo(regions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "增长10000000000000000000000000000000000000000000%",
        "1/0",
        "百分之",
        "亿亿",
        "第",
        "翻番",
        "每",
        "之首",
        "从到",
        "（",
        "0.0.0",
        "５",
        "二〇二四年",
        "1:2:3:4",
        "占",
        "，，，",
        "-—～",
        "零零零",
        "一二三四五六七八九十百千万亿",
        "个百分点"
      })
  void hostileTextGivesNoException(String text) {
    assertThat(claims("2024-05-01", text)).allMatch(c -> Double.isFinite(c.value()));
  }

  @Test
  void randomTextGivesNoException() {
    String alphabet = "0159.,%％万亿千百十一二两半第前首位年月日至到-从增长下降占比重分之倍番个元人家，。、；（）“”每均约超近以上左右A ";
    Random random = new Random(20240501);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n >= 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(claims("2024-05-01", text.toString())).allMatch(c -> Double.isFinite(c.value()));
    }
  }

  @Test
  void longSentencesTakeLinearTime() {
    String numbers = "5.1%、".repeat(50_000);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> claims("2024-05-01", numbers));
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> claims("2024-05-01", "出口增长".repeat(25_000) + "5%"));
  }

  @Test
  void everyNameMeansItsIndicatorAndNoLookAlikeDoes() {
    IndicatorMatcher matcher = new IndicatorMatcher(INDICATORS);
    for (Indicator indicator : INDICATORS.indicators()) {
      for (String name : INDICATORS.names(indicator)) {
        Indicator found = matcher.match(name);
        assertThat(found == null ? null : found.id()).as(name).isEqualTo(indicator.id());
      }
      for (String other : indicator.not()) {
        Indicator found = matcher.match(other);
        assertThat(found == null ? "" : found.id()).as(other).isNotEqualTo(indicator.id());
      }
    }
  }

  private static String shown(List<Claim> claims) {
    return claims.stream()
        .map(
            c ->
                c.measure()
                    + " "
                    + c.value()
                    + " "
                    + c.unit()
                    + " "
                    + (c.indicator() == null ? "-" : c.indicator())
                    + " "
                    + c.status()
                    + " "
                    + c.period())
        .collect(Collectors.joining("|"));
  }

  static List<Claim> claims(String published, String body) {
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSplitter.Span span : SentenceSplitter.sentences(body)) {
      sentences.add(
          new Sentence(
              "d",
              "a",
              sentences.size(),
              span.paragraphNo(),
              span.start(),
              span.end(),
              2024,
              body.substring(span.start(), span.end()),
              List.of()));
    }
    Article article =
        new Article(
            "a",
            "d",
            "d",
            0,
            null,
            null,
            null,
            List.of(),
            published,
            "metadata",
            2024,
            null,
            null,
            "simplified",
            body.length(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            body);
    return EXTRACTOR.claims(article, sentences);
  }
}
