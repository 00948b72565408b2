package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  private static final int TEN_MB = 10_000_000;
  private static final int LENGTH = 30_000;
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
    byte[] bytes = repeated(piece, TEN_MB);
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> CHAIN.repair(bytes, "text/plain").text().text().length());
  }

  /** Ten times the text costs about ten times the processor's time. */
  @ParameterizedTest
  @ValueSource(strings = {"當(dāng)", "?！，", "é", "１，", "\uFFFD", "中,", "DAMAGE"})
  void timeGrowsWithTheLength(String piece) {
    byte[] large = piece.equals("DAMAGE") ? damaged() : repeated(piece, 10 * LENGTH);
    byte[] small = Arrays.copyOf(large, LENGTH);
    nanos(small);
    long least = Math.min(nanos(small), nanos(small));
    double ratio = (double) nanos(large) / least;
    System.out.printf(Locale.ROOT, "%s: %.1f times the time of a tenth%n", piece, ratio);
    assertThat(ratio).isLessThan(40);
  }

  private static byte[] damaged() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int seed = 0; bytes.size() < 10 * LENGTH; seed++) {
      bytes.writeBytes(new RandomDamage(seed).bytes());
    }
    return bytes.toByteArray();
  }

  private static byte[] repeated(String piece, int length) {
    return piece
        .repeat(length / piece.getBytes(StandardCharsets.UTF_8).length)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static long nanos(byte[] bytes) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    CHAIN.repair(bytes, "text/plain");
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static void check(byte[] bytes) {
    RepairedText repaired = CHAIN.repair(bytes, "text/plain");
    String back = WorkingText.undo(repaired.text().text(), repaired.text().repairs("d"));
    assertThat(back).isEqualTo(repaired.text().raw());
  }
}
