package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.SharedData;
import io.gongbao.row.Repair;
import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What repair does to files as they come: it can be undone, and clean text stays as it is. */
class RealFilesTest {
  private static final RepairChain CHAIN =
      new RepairChain(CleaningRules.load(new ConfFolder(Path.of("conf"))));

  /** One text in this many of the news. */
  private static final int STEP = 20;

  @Test
  void repairsOfTheSampleAreUndone() throws IOException {
    undone(Path.of("seeds"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "gold/damaged", "gold/damaged2/in"})
  void repairsOfDamagedFilesAreUndone(String folder) throws IOException {
    undone(SharedData.of(folder));
  }

  @Test
  void cleanTextStays() throws IOException {
    long changed = 0;
    long chars = 0;
    for (String text : cleanTexts()) {
      RepairedText repaired = CHAIN.repair(text.getBytes(StandardCharsets.UTF_8), "text/plain");
      chars += text.length();
      for (Repair repair : repaired.text().repairs("d")) {
        // Private-use characters have no meaning left: they are damage, wherever they stand.
        boolean lost = repair.kind().equals("private_use");
        if (!lost && !bare(repair.before()).equals(bare(repair.after()))) {
          changed += Math.max(repair.before().length(), repair.after().length());
          System.out.println(repair);
        }
      }
    }
    System.out.printf("%d of %d characters changed%n", changed, chars);
    assertThat(changed).isLessThan(chars / 100_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "上半年(GDP)增速、（PPP）项目和(Wi-Fi)覆盖率都有提高。",
        "“一”读（yī），“项”读(xiàng)，是今天的两个生字。",
        "乾安县、于都县的干部去了里海边的城市？不，没有去?",
        "他问:\"可以吗?\"答:\"可以!\"",
      })
  void legitimateMarksStay(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(CHAIN.repair(bytes, "text/plain").text().text()).isEqualTo(text);
  }

  /** Without white space, width and invisible characters. */
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}\\p{Cc}]", "");
  }

  private static void undone(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        RepairedText repaired = CHAIN.repair(Files.readAllBytes(file), "text/plain");
        String now = repaired.text().text();
        assertThat(WorkingText.undo(now, repaired.text().repairs("d")))
            .as(file.toString())
            .isEqualTo(repaired.text().raw());
      }
    }
  }

  private static List<String> cleanTexts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> years = Files.list(SharedData.of("corpora/news"))) {
      for (Path year : years.sorted().toList()) {
        texts.addAll(SharedData.news("corpora/news/" + year.getFileName(), STEP));
      }
    }
    try (Stream<Path> reports = Files.list(SharedData.of("corpora/reports-national"))) {
      for (Path report : reports.sorted().toList()) {
        texts.add(Files.readString(report));
      }
    }
    return texts;
  }
}
