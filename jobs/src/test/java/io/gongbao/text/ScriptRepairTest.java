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
  private static final List<String> WAYS = List.of("t2s", "tw2s", "hk2s", "tw2sp", "hk2sp");

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

  /**
   * The cases of the suite whose input is traditional, whatever region they write for. Those that
   * do not apply are listed with the reason in a file beside this test, and no other.
   */
  @Test
  void openccCases() throws IOException {
    Path suite = SharedData.of("suites/opencc/testcases.clean.json");
    JsonNode cases = new ObjectMapper().readTree(Files.readString(suite)).get("cases");
    Set<String> differ = new TreeSet<>();
    int count = 0;
    for (JsonNode one : cases) {
      String found = converted(one.get("input").asText());
      for (String way : WAYS) {
        JsonNode wanted = one.get("expected").get(way);
        count += wanted == null ? 0 : 1;
        if (wanted != null && !found.equals(wanted.asText())) {
          differ.add(one.get("id").asText() + "\t" + way);
        }
      }
    }
    System.out.printf("OpenCC: %d of %d cases as there%n", count - differ.size(), count);
    assertThat(differ).isEqualTo(notApplicable());
  }

  private static Set<String> notApplicable() throws IOException {
    Set<String> cases = new TreeSet<>();
    try (var in = ScriptRepairTest.class.getResourceAsStream("opencc-not-applicable.tsv")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (String line : lines.subList(1, lines.size())) {
        assertThat(line.split("\t", -1)).hasSize(3);
        cases.add(line.substring(0, line.lastIndexOf('\t')));
      }
    }
    return cases;
  }

  private static String converted(String text) {
    return WorkingText.of(text).edit(SCRIPT.edits(text)).text();
  }
}
