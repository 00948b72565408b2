package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.SharedData;
import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptRepairTest {
  private static final ScriptRepair SCRIPT =
      new ScriptRepair(CleaningRules.load(new ConfFolder(Path.of("conf"))).simplify());

  @ParameterizedTest
  @CsvSource({
    "乾安縣的街道很乾淨, 乾安县的街道很干净",
    "著名作家著眼未來, 著名作家着眼未来",
    "對於倫理問題, 对于伦理问题",
    "輻射覆蓋全省, 辐射覆盖全省",
    "解方程式的程式, 解方程式的程序"
  })
  void convertsByPhrase(String traditional, String simplified) {
    assertThat(converted(traditional)).isEqualTo(simplified);
  }

  /** The cases that do not apply are numbered, with the reason, in a file beside this test. */
  @Test
  void openccCases() throws IOException {
    Path suite = SharedData.of("suites/opencc/testcases.clean.json");
    JsonNode cases = new ObjectMapper().readTree(Files.readString(suite)).get("cases");
    Set<Integer> differ = new TreeSet<>();
    for (int i = 0; i < cases.size(); i++) {
      JsonNode wanted = cases.get(i).get("expected").get("t2s");
      if (wanted != null
          && !converted(cases.get(i).get("input").asText()).equals(wanted.asText())) {
        differ.add(i);
      }
    }
    assertThat(notApplicable()).containsAll(differ);
  }

  private static Set<Integer> notApplicable() throws IOException {
    Set<Integer> numbers = new TreeSet<>();
    try (var in = ScriptRepairTest.class.getResourceAsStream("opencc-not-applicable.tsv")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (String line : lines.subList(1, lines.size())) {
        numbers.add(Integer.valueOf(line.substring(0, line.indexOf('\t'))));
      }
    }
    return numbers;
  }

  private static String converted(String text) {
    return WorkingText.of(text).edit(SCRIPT.edits(text)).text();
  }
}
