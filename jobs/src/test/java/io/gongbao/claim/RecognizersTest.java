package io.gongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.hanlp.HanLP;
import io.gongbao.SharedData;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.UnitTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Chinese cases of Recognizers-Text (MIT), which lie beside the repository. A case is right when
 * each number that it expects is read at its place with its value. Cases that ask for something
 * else are listed with their reason in recognizers-not-applicable.tsv.
 */
class RecognizersTest {
  private static final QuantityReader READER =
      new QuantityReader(UnitTable.load(new ConfFolder(Path.of("conf"))));
  private static final double LEAST = 0.95;

  @ParameterizedTest
  @CsvSource({
    "Number/Chinese/NumberModel.json",
    "Number/Chinese/PercentModel.json",
    "Number/Chinese/OrdinalModel.json",
    "NumberWithUnit/Chinese/CurrencyModel.json",
    "NumberWithUnit/Chinese/DimensionModel.json",
    "NumberWithUnit/Chinese/AgeModel.json",
    "NumberWithUnit/Chinese/TemperatureModel.json"
  })
  void readsTheCasesThatApply(String file) throws IOException {
    Path suite = SharedData.of("suites/recognizers-zh").resolve(file);
    Map<Integer, String> apart = notApplicable(file);
    List<String> wrong = new ArrayList<>();
    int applied = 0;
    JsonNode cases = new ObjectMapper().readTree(Files.readString(suite).replace("\uFEFF", ""));
    for (int i = 0; i < cases.size(); i++) {
      if (apart.containsKey(i)) {
        continue;
      }
      applied++;
      String fault = fault(cases.get(i));
      if (fault != null) {
        wrong.add(i + "\t" + cases.get(i).get("Input").asText() + "\t" + fault);
      }
    }
    System.out.printf(
        "%s: %d of %d cases apply, %d are right%n",
        file, applied, cases.size(), applied - wrong.size());
    assertThat(wrong)
        .as(String.join("\n", wrong))
        .hasSizeLessThanOrEqualTo((int) (applied * (1 - LEAST)));
  }

  private static Map<Integer, String> notApplicable(String file) throws IOException {
    Map<Integer, String> reasons = new HashMap<>();
    try (var in = RecognizersTest.class.getResourceAsStream("recognizers-not-applicable.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .filter(cells -> cells[0].equals(file))
          .forEach(cells -> reasons.put(Integer.valueOf(cells[1]), cells[2]));
    }
    return reasons;
  }

  /** What is wrong with the reading of a case, null when nothing is. */
  private static String fault(JsonNode test) {
    String input = test.get("Input").asText();
    String simple = HanLP.t2s(input);
    String text = HalfWidth.of(simple.length() == input.length() ? simple : input);
    for (JsonNode result : test.get("Results")) {
      String kind = result.get("TypeName").asText();
      int start = result.get("Start").asInt();
      int end = result.get("End").asInt() + 1;
      JsonNode value = result.get("Resolution").get("value");
      if (value == null || value.isNull()) {
        continue;
      }
      boolean right =
          (kind.equals("number") || kind.equals("ordinal"))
              ? number(text, start, end, value.asText())
              : quantity(text, start, end, result.get("Resolution"));
      if (!right) {
        return result.get("Text").asText()
            + " is "
            + value.asText()
            + " "
            + READER.read(text).quantities();
      }
    }
    return null;
  }

  /** A number that begins in the span and ends where it ends. */
  private static boolean number(String text, int from, int end, String expected) {
    double value = Double.parseDouble(expected);
    for (int start = from; start < end; start++) {
      Quantity special = SpecialNumbers.read(text, start);
      if (special != null && same(special.value() / 100, Math.abs(value))) {
        return true;
      }
      Ratios.Reading ratio = ratio(text, start);
      if (ratio != null) {
        return same(ratio.quantities().get(0).value() / 100, Math.abs(value));
      }
      Numeral number =
          NumberChars.starts(text.charAt(start)) ? ChineseNumber.read(text, start) : null;
      if (number != null) {
        return same(number.value(), Math.abs(value))
            && number.end() <= (number.more() ? end + 1 : end);
      }
    }
    return false;
  }

  private static Ratios.Reading ratio(String text, int start) {
    Numeral first = NumberChars.starts(text.charAt(start)) ? ChineseNumber.read(text, start) : null;
    return first == null ? null : Ratios.read(text, first);
  }

  private static boolean quantity(String text, int from, int end, JsonNode resolution) {
    double value = Math.abs(Double.parseDouble(resolution.get("value").asText().replace("%", "")));
    JsonNode currency = resolution.get("isoCurrency");
    return READER.read(text).quantities().stream()
        .filter(q -> q.start() < end && q.end() > from && q.unit() != null)
        .filter(q -> currency == null || currency.isNull() || currency.asText().equals(q.unit()))
        .anyMatch(q -> tens(q.value(), value));
  }

  /** Base units differ from the printed one by a power of ten, or by a factor of conf/units.tsv. */
  private static boolean tens(double ours, double expected) {
    double ratio = expected == 0 ? 1 : ours / expected;
    double log = Math.log10(ratio);
    return (ours == 0 && expected == 0) || Math.abs(log - Math.rint(log)) < 1e-6;
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
  }
}
