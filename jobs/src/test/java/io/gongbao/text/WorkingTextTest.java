package io.gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongbao.row.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WorkingTextTest {
  @Test
  void composesEditsOfSeveralSteps() {
    WorkingText text =
        WorkingText.of("項(xiàng)目,推進")
            .edit(List.of(new Edit("reading", 1, 8, "", 1)))
            .edit(List.of(new Edit("width", 2, 3, "，", 1)))
            .edit(List.of(new Edit("script", 0, 1, "项", 1), new Edit("script", 4, 5, "进", 1)));
    assertThat(text.text()).isEqualTo("项目，推进");
    assertThat(text.repairs("d"))
        .containsExactly(
            new Repair("d", 0, "script", 0, 1, 1, "項", "项"),
            new Repair("d", 1, "reading", 1, 8, 1, "(xiàng)", ""),
            new Repair("d", 2, "width", 9, 10, 1, ",", "，"),
            new Repair("d", 3, "script", 11, 12, 1, "進", "进"));
    assertThat(text.rawStart(1)).isEqualTo(8);
    assertThat(text.rawStart(2)).isEqualTo(9);
    assertThat(text.rawEnd(4)).isEqualTo(12);
  }

  @Test
  void joinsRunsThatAnEditTouchesUnderTheLessCertainKind() {
    WorkingText text =
        WorkingText.of("abcdef")
            .edit(List.of(new Edit("shift", 1, 3, "XYZ", 0.6)))
            .edit(List.of(new Edit("script", 2, 5, "__", 1)));
    assertThat(text.text()).isEqualTo("aX__ef");
    assertThat(text.repairs("d"))
        .containsExactly(new Repair("d", 0, "shift", 1, 4, 0.6, "bcd", "X__"));
  }

  @Test
  void forgetsAChangeThatIsTakenBack() {
    WorkingText text =
        WorkingText.of("abc")
            .edit(List.of(new Edit("script", 1, 2, "B", 1)))
            .edit(List.of(new Edit("script", 1, 2, "b", 1)));
    assertThat(text.repairs("d")).isEmpty();
  }

  @Test
  void refusesOverlap() {
    WorkingText text = WorkingText.of("abcdef");
    assertThatThrownBy(
            () -> text.edit(List.of(new Edit("a", 1, 3, "", 1), new Edit("b", 2, 4, "", 1))))
        .hasMessageContaining("edit at 2 after 3");
  }

  @Property(tries = 300)
  void undoGivesTheRawText(@ForAll String raw, @ForAll long seed) {
    Random random = new Random(seed);
    WorkingText text = WorkingText.of(raw);
    for (int step = 0; step < 5; step++) {
      text = text.edit(randomEdits(random, text.text().length()));
    }
    List<Repair> repairs = text.repairs("d");
    assertThat(WorkingText.undo(text.text(), repairs)).isEqualTo(raw);
    for (int i = 1; i < repairs.size(); i++) {
      assertThat(repairs.get(i).rawStart()).isGreaterThanOrEqualTo(repairs.get(i - 1).rawEnd());
    }
    for (int i = 1; i < text.text().length(); i++) {
      assertThat(text.rawStart(i)).isGreaterThanOrEqualTo(text.rawStart(i - 1));
      assertThat(text.rawEnd(i)).isBetween(text.rawStart(i), raw.length());
    }
  }

  private static List<Edit> randomEdits(Random random, int length) {
    List<Edit> edits = new ArrayList<>();
    int at = random.nextInt(4);
    while (at <= length) {
      int end = Math.min(length, at + random.nextInt(4));
      edits.add(new Edit("k" + at, at, end, "xy-".repeat(random.nextInt(2)), random.nextDouble()));
      at = end + random.nextInt(5);
    }
    return edits;
  }
}
