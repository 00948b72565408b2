package io.gongbao.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Layouts of PDF pages, set here. */
class PdfLayoutTest {
  private static final String[] LEFT = {
    "今年春天港口的船比往年来得早，", "码头上的灯一夜没有熄。装卸工人", "说，货比去年多了两成。",
  };
  private static final String[] RIGHT = {
    "渔民老周把网补好，等着开海。他", "的儿子去年回到村里，在岸上开了", "一家小店，专卖本地的鱼干。",
  };

  private final MadePdf made = new MadePdf();

  @Test
  void readsColumnsOneAfterTheOther() throws Refused {
    made.line(60, 100, 20, "春天的港口");
    made.lines(60, 150, 12, 18, LEFT);
    made.lines(310, 150, 12, 18, RIGHT);
    made.page();
    assertThat(read().text())
        .isEqualTo("春天的港口\n" + String.join("", LEFT) + "\n\n" + String.join("", RIGHT) + "\n\n");
  }

  @Test
  void joinsWordsBrokenAtTheEndOfALine() throws Refused {
    made.lines(60, 150, 12, 18, "he said the connec-", "tion of both ports", "is to be open.");
    made.page();
    assertThat(read().text().strip())
        .isEqualTo("he said the connection of both ports is to be open.");
  }

  @Test
  void dropsWhatRepeatsAndKeepsItAsHeader() throws Refused {
    for (int page = 1; page <= 3; page++) {
      made.line(60, 40, 10, "云岭晨报 2019年10月8日");
      made.lines(60, 150 + page, 12, 18, LEFT);
      made.line(290, 800, 10, "- " + page + " -");
      made.page();
    }
    PdfText read = read();
    assertThat(read.text().lines().filter(line -> !line.isBlank()))
        .containsExactlyElementsOf(Collections.nCopies(3, String.join("", LEFT)));
    assertThat(read.headers()).containsExactly("云岭晨报 2019年10月8日");
  }

  @Test
  void keepsRowsOfATable() throws Refused {
    List<List<String>> rows =
        List.of(
            List.of("货类", "吞吐量", "增速"),
            List.of("煤炭", "0.9", "2.1"),
            List.of("粮食", "0.2", "8.4"),
            List.of("矿石", "1.3", "4.6"));
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      for (int cell = 0; cell < cells.size(); cell++) {
        made.line(60 + 120 * cell, 150 + 18 * row, 12, cells.get(cell));
      }
    }
    made.page();
    assertThat(read().text()).startsWith("货类\t吞吐量\t增速\n煤炭\t0.9\t2.1\n粮食\t");
  }

  @Test
  void refusesPagesWithoutText() {
    made.page();
    made.line(290, 800, 10, "2");
    made.page();
    assertThatThrownBy(this::read)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("2 pages without text: a scan");
  }

  private PdfText read() throws Refused {
    return PdfText.read(made.bytes());
  }
}
