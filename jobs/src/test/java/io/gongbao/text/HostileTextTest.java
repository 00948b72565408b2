package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

  /** Memory is slower than the cache, and collecting garbage is not counted evenly. */
  private static final double LINEAR = 30;

  private static final String ANNOTATED = "發(fā)展經(jīng)濟，企業(yè)投資(zī)當?shù)貎?yōu)勢“?！闭猩棠Ｊ剑舆B";

  private static final String RANDOM = "RANDOM";

  /** All mechanisms of {@link RandomDamage}; a megabyte, for it is the slowest. */
  private static final String DAMAGE = "DAMAGE";

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
    Random random = new Random(seed);
    byte[] bytes = ANNOTATED.getBytes(Charset.forName(random.nextBoolean() ? "GB18030" : "UTF-8"));
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    check(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
  }

  /** Ten times the text costs about ten times the processor's time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "(", ")", "()", "?", "\n", "，", "當", "<", " ", ",", "é", "\uE000", "\uFFFD", "?a)",
        "當(dāng)", "?！，", "１，", "中,", RANDOM, DAMAGE
      })
  void timeGrowsWithTheLength(String piece) {
    byte[] large = bytes(piece);
    byte[] small = Arrays.copyOf(large, large.length / 10);
    nanos(small);
    long few = Math.min(nanos(small), Math.min(nanos(small), nanos(small)));
    long many = nanos(large);
    double ratio = (double) many / few;
    System.out.printf(
        Locale.ROOT,
        "%-8s %,12d bytes in %6.2f s of the processor, %.1f times the time of a tenth%n",
        piece.strip(),
        large.length,
        many / 1e9,
        ratio);
    assertThat(ratio).isLessThan(LINEAR);
  }

  private static byte[] bytes(String piece) {
    byte[] one = piece.getBytes(StandardCharsets.UTF_8);
    int length = TEN_MB;
    if (piece.equals(RANDOM)) {
      one = new byte[TEN_MB / 10];
      new Random(1).nextBytes(one);
    } else if (piece.equals(DAMAGE)) {
      one = damaged();
      length = 10 * one.length;
    }
    byte[] bytes = new byte[length / one.length / 10 * 10 * one.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = one[i % one.length];
    }
    return bytes;
  }

  /** Begins with clean text, so that a tenth is taken for the same charsets as the whole. */
  private static byte[] damaged() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(ANNOTATED.repeat(40).getBytes(StandardCharsets.UTF_8));
    for (int seed = 0; bytes.size() < TEN_MB / 100; seed++) {
      bytes.writeBytes(new RandomDamage(seed).bytes());
    }
    return bytes.toByteArray();
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
