package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  private static final int TEN_MB = 10_000_000;
  private static final RepairChain CHAIN =
      new RepairChain(CleaningRules.load(new ConfFolder(Path.of("conf"))));

  @Property(tries = 200)
  void randomBytes(@ForAll @Size(max = 400) byte[] bytes) {
    check(bytes);
  }

  @Property(tries = 200)
  void randomText(@ForAll String text) {
    check(text.getBytes(StandardCharsets.UTF_8));
    check(text.getBytes(StandardCharsets.UTF_16LE));
  }

  @Property(tries = 200)
  void randomDamageOfAnnotatedText(@ForAll long seed) {
    String text = "發(fā)展經(jīng)濟，企業(yè)投資(zī)當?shù)貎?yōu)勢“?！闭猩棠Ｊ剑舆B";
    Random random = new Random(seed);
    byte[] bytes = text.getBytes(Charset.forName(random.nextBoolean() ? "GB18030" : "UTF-8"));
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    check(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "(", ")", "()", "?", "\n", "，", "當", "?a)", "é", "\uE000", "<", " "})
  void tenMegabytesOfOneCharacter(String piece) {
    byte[] bytes =
        piece
            .repeat(TEN_MB / piece.getBytes(StandardCharsets.UTF_8).length)
            .getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> CHAIN.repair(bytes, "text/plain").text().text().length());
  }

  private static void check(byte[] bytes) {
    RepairedText repaired = CHAIN.repair(bytes, "text/plain");
    String back = WorkingText.undo(repaired.text().text(), repaired.text().repairs("d"));
    assertThat(back).isEqualTo(repaired.text().raw());
  }
}
