package io.gongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.Region;
import io.gongbao.rules.RegionTable;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RegionReaderTest {
  private static final RegionTable TABLE = RegionTable.load(new ConfFolder(Path.of("conf")));
  private static final RegionReader READER = new RegionReader(TABLE);

  @ParameterizedTest
  @CsvFileSource(resources = "/region/mentions.tsv", delimiter = '\t', emptyValue = "")
  void namesThePlacesOfASentence(String sentence, String home, String expected) {
    Region region = home.equals("-") ? null : TABLE.byName(home).orElseThrow();
    assertThat(
            READER.mentions(sentence, region).stream()
                .map(mention -> mention.region().name())
                .collect(Collectors.joining("|")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aReportIsAboutTheRegionOfItsTitle() {
    assertThat(READER.home("广东省政府工作报告", null, "全省生产总值增长5%，我省出口增长3%。浙江来电。"))
        .hasValueSatisfying(region -> assertThat(region.name()).isEqualTo("广东省"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "账本,苏南日报社（江苏）,江苏出口增长5%，居全国第三；南京的增速全国最快。,江苏省",
        "账本,苏南日报社（江苏）,全国出口增长5%，全国进口下降2%。,全国",
        "账本,苏南日报社（江苏）,浙江的茶农今年增收一成。,-",
        "德国来客,苏南日报社（江苏）,德国公司在这里占了一大片，江苏的工厂学德国的章程。,江苏省",
        "德国来客,-,德国的工厂今年减产，德国的工会不答应。,德国",
        "菜场,徐汇周讯,乌鲁木齐中路的菜场重新开张。,徐汇区"
      })
  void aTextIsAboutThePlaceThatItNamesMost(
      String title, String source, String body, String expected) {
    assertThat(READER.home(title, source, body).map(Region::name).orElse(null)).isEqualTo(expected);
  }

  @Test
  void aTextWithoutPlacesIsAboutNone() {
    assertThat(READER.home("", null, "公司今年增长5%")).isEmpty();
  }
}
