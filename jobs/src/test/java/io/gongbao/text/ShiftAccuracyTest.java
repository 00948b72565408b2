package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.hanlp.HanLP;
import io.gongbao.SharedData;
import io.gongbao.row.Repair;
import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Shifts clean text as the annotating tool does, and counts what repair makes of the characters
 * that were touched: right, a gap, or invented.
 */
class ShiftAccuracyTest {
  private static final RepairChain CHAIN =
      new RepairChain(CleaningRules.load(new ConfFolder(Path.of("conf"))));
  private static final double INVENTED = 0.005;
  private static final double RIGHT_OR_MARKED = 0.98;
  private static final char GAP = '▢';

  private final Random random = new Random(11);
  private int touched;
  private int gaps;
  private int invented;
  private int lost;

  @Test
  void sample() throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    for (String line : Files.readAllLines(Path.of("seeds/_expected/articles.jsonl"))) {
      texts.add(new ObjectMapper().readTree(line).get("body").asText());
    }
    measure("sample", texts);
  }

  @Test
  void news() throws IOException {
    measure("news", new LinkedHashSet<>(SharedData.news("corpora/news/2018.jsonl.gz", 20)));
  }

  private void measure(String name, Set<String> texts) {
    for (String text : texts) {
      if (text.length() > 200 && text.length() < 2500 && text.indexOf('?') < 0) {
        count(HanLP.convertToTraditionalChinese(encodable(text)));
      }
    }
    System.out.printf(
        "%s: %d characters touched, %d gaps, %d invented, %d lost without a mark%n",
        name, touched, gaps, invented, lost);
    assertThat((double) invented / touched).isLessThanOrEqualTo(INVENTED);
    assertThat(1 - (double) (invented + lost) / touched).isGreaterThanOrEqualTo(RIGHT_OR_MARKED);
  }

  private static String encodable(String text) {
    Charset gbk = Charset.forName("GBK");
    String traditional = HanLP.convertToTraditionalChinese(text.replaceAll("[^\\S\n]", ""));
    return new String(traditional.getBytes(gbk), gbk).replace("?", "");
  }

  private void count(String traditional) {
    String clean = repaired(traditional).text().text();
    String damaged = ShiftingTool.damaged(traditional, ShiftingTool.list(random), "?");
    WorkingText text = repaired(damaged).text();
    for (Repair repair : text.repairs("d")) {
      touched += repair.kind().equals("shift") ? repair.after().length() : 0;
    }
    compare(squeezed(clean), squeezed(text.text()));
  }

  private static RepairedText repaired(String text) {
    return CHAIN.repair(text.getBytes(StandardCharsets.UTF_8), "text/plain");
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }

  /** Follows two texts to where they differ and on to where eight characters agree again. */
  private void compare(String clean, String got) {
    int i = 0;
    int j = 0;
    while (i < clean.length() && j < got.length()) {
      if (clean.charAt(i) == got.charAt(j)) {
        i++;
        j++;
        continue;
      }
      int[] next = agreement(clean, got, i, j);
      differ(next[0] - i, got.substring(j, next[1]));
      i = next[0];
      j = next[1];
    }
    differ(clean.length() - i, got.substring(j));
  }

  private static int[] agreement(String clean, String got, int i, int j) {
    for (int steps = 1; steps < 60; steps++) {
      for (int a = 0; a <= steps; a++) {
        int b = steps - a;
        boolean inside = i + a <= clean.length() && j + b <= got.length();
        if (inside && clean.regionMatches(i + a, got, j + b, 4)) {
          return new int[] {i + a, j + b};
        }
      }
    }
    return new int[] {clean.length(), got.length()};
  }

  private void differ(int wanted, String got) {
    int signs = (int) got.chars().filter(c -> c == GAP).count();
    gaps += signs;
    invented += got.length() - signs;
    lost += signs == 0 ? Math.max(0, wanted - got.length()) : 0;
  }
}
