package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.row.Repair;
import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the damage: repairs can be undone, and each place leads to its bytes. */
class ReversibleTest {
  private static final RepairChain CHAIN =
      new RepairChain(CleaningRules.load(new ConfFolder(Path.of("conf"))));
  private static final List<Charset> CHARSETS =
      Stream.of("UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE")
          .map(Charset::forName)
          .toList();

  @Property(tries = 1000)
  void repairsOfRandomDamageAreUndone(@ForAll long seed) {
    byte[] bytes = new RandomDamage(seed).bytes();
    RepairedText repaired = CHAIN.repair(bytes, "text/plain");
    WorkingText text = repaired.text();
    List<Repair> repairs = text.repairs("d");
    assertThat(WorkingText.undo(text.text(), repairs)).isEqualTo(text.raw());
    int last = 0;
    for (Repair repair : repairs) {
      assertThat(repair.rawStart()).isBetween(last, text.raw().length());
      last = repair.rawEnd();
      assertThat(text.raw().substring(repair.rawStart(), last)).isEqualTo(repair.before());
    }
    assertPlaces(bytes, text.raw());
  }

  /** The bytes from the place of each character to that of the next are that character. */
  private static void assertPlaces(byte[] bytes, String raw) {
    RawBytes places = new RawBytes(bytes);
    assertThat(places.at(0)).isLessThanOrEqualTo(3);
    assertThat(places.at(raw.length())).isEqualTo(bytes.length);
    for (int i = 0; i < raw.length(); ) {
      int next = raw.offsetByCodePoints(i, 1);
      byte[] there = Arrays.copyOfRange(bytes, places.at(i), places.at(next));
      String c = raw.substring(i, next);
      boolean same = CHARSETS.stream().anyMatch(charset -> new String(there, charset).equals(c));
      assertThat(there).isNotEmpty();
      assertThat(same || c.equals("\uFFFD")).as(c + " at " + i).isTrue();
      i = next;
    }
  }
}
