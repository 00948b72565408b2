package io.gongbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
  private static final List<String> SECTIONS =
      List.of("news", "themes", "terms", "topics", "metrics", "conflicts", "refused");

  @Test
  void allSectionsStandInThePageInOrder() {
    Document page = Jsoup.parse(ReportPage.html(SampleReport.data()));
    assertThat(page.select("main > section").eachAttr("id")).isEqualTo(SECTIONS);
    assertThat(page.select("nav a").eachAttr("href"))
        .isEqualTo(SECTIONS.stream().map(id -> "#" + id).toList());
  }

  @Test
  void emptyTablesGiveAPageThatSaysSo() {
    Document page = Jsoup.parse(ReportPage.html(ReportData.empty()));
    assertThat(page.select("main > section").eachAttr("id")).isEqualTo(SECTIONS);
    assertThat(page.select("section .nothing")).hasSize(SECTIONS.size());
  }

  @Test
  void hostileTextStaysText() {
    String html = ReportPage.html(SampleReport.data());
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).hasSize(3);
    assertThat(page.select("main b").eachText()).noneMatch(t -> t.contains("alert"));
    assertThat(page.select("main script")).isEmpty();
    assertThat(html).doesNotContain("\u0001").doesNotContain("<script>alert");
    assertThat(page.select("#themes cite").text()).contains("</script><script>alert('x')</script>");
  }

  @Test
  void everyFigureLeadsToItsOwnSentence() {
    Document page = Jsoup.parse(ReportPage.html(SampleReport.data()));
    var figures = page.select("a.figure");
    assertThat(figures).hasSize(SampleReport.data().figures().size());
    for (var figure : figures) {
      var sentence = page.select(figure.attr("href"));
      assertThat(sentence).hasSize(1);
      assertThat(sentence.select("mark").text()).isEqualTo(figure.text());
      assertThat(sentence.parents()).contains(figure.closest("tr"));
    }
  }

  @Test
  void namesNothingOutsideItself() {
    Document page = Jsoup.parse(ReportPage.html(SampleReport.data()));
    assertThat(page.select("[src], link, iframe, object, embed, form")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
  }

  @Test
  void everyTableHasACaptionAndHeadedColumns() {
    Document page = Jsoup.parse(ReportPage.html(SampleReport.data()));
    for (var table : page.select("table")) {
      assertThat(table.select("> caption").text()).isNotBlank();
      int columns = table.select("thead th[scope=col]").size();
      for (var row : table.select("> tbody > tr")) {
        assertThat(row.children()).as(row.text()).hasSize(columns);
      }
    }
  }

  @Test
  void sameDataGivesTheSameBytes(@TempDir Path folder) throws IOException {
    ReportPage.write(SampleReport.data(), folder.resolve("a/one.html"));
    ReportPage.write(SampleReport.data(), folder.resolve("two.html"));
    ReportPage.write(SampleReport.data(), folder.resolve("two.html"));
    assertThat(folder.resolve("a/one.html")).hasSameBinaryContentAs(folder.resolve("two.html"));
    assertThat(Files.size(folder.resolve("two.html"))).isLessThan(1_500_000);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }
}
