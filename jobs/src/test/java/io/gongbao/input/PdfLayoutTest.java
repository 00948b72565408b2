package io.gongbao.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Layouts of PDF pages, set here. */
class PdfLayoutTest {
  private static final String[] LEFT = {
    "今年春天港口的船比往年来得早，",
    "码头上的灯一夜没有熄。装卸工人",
    "说，货比去年多了两成。",
  };
  private static final String[] RIGHT = {
    "渔民老周把网补好，等着开海。他",
    "的儿子去年回到村里，在岸上开了",
    "一家小店，专卖本地的鱼干。",
  };

  @Test
  void readsColumnsOneAfterTheOther() throws Refused {
    byte[] pdf =
        new MadePdf()
            .line(60, 100, 20, "春天的港口")
            .lines(60, 150, 12, 18, LEFT)
            .lines(310, 150, 12, 18, RIGHT)
            .page()
            .bytes();
    assertThat(text(pdf))
        .isEqualTo("春天的港口\n" + String.join("", LEFT) + "\n\n" + String.join("", RIGHT) + "\n\n");
  }

  @Test
  void joinsWordsBrokenAtTheEndOfALine() throws Refused {
    byte[] pdf =
        new MadePdf()
            .lines(60, 150, 12, 18, "he said the connec-", "tion of both ports", "is to be open.")
            .page()
            .bytes();
    assertThat(text(pdf).strip()).isEqualTo("he said the connection of both ports is to be open.");
  }

  @Test
  void dropsWhatRepeatsAndKeepsItAsHeader() throws Refused {
    MadePdf made = new MadePdf();
    for (int page = 1; page <= 3; page++) {
      made.line(60, 40, 10, "云岭晨报 2019年10月8日")
          .lines(60, 150 + page, 12, 18, LEFT)
          .line(290, 800, 10, "- " + page + " -")
          .page();
    }
    PdfText read = PdfText.read(made.bytes());
    assertThat(read.text().strip().split("\n+")).containsOnly(String.join("", LEFT)).hasSize(3);
    assertThat(read.headers()).containsExactly("云岭晨报 2019年10月8日");
  }

  @Test
  void keepsRowsOfATable() throws Refused {
    MadePdf made = new MadePdf();
    List<String> rows = List.of("货类 吞吐量 增速", "煤炭 0.9 2.1", "粮食 0.2 8.4", "矿石 1.3 4.6");
    for (int row = 0; row < rows.size(); row++) {
      String[] cells = rows.get(row).split(" ");
      for (int cell = 0; cell < cells.length; cell++) {
        made.line(60 + 120 * cell, 150 + 18 * row, 12, cells[cell]);
      }
    }
    assertThat(text(made.page().bytes()).strip())
        .isEqualTo(String.join("\n", rows).replace(' ', '\t'));
  }

  @Test
  void refusesPagesWithoutText() {
    byte[] scan = new MadePdf().page().line(290, 800, 10, "2").page().bytes();
    assertThatThrownBy(() -> PdfText.read(scan))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("2 pages without text: a scan");
  }

  private static String text(byte[] pdf) throws Refused {
    return PdfText.read(pdf).text();
  }
}
