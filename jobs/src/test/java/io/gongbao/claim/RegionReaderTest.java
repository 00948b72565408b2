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

  @Test
  void aTextWithoutPlacesIsAboutNone() {
    assertThat(READER.home("", null, "公司今年增长5%")).isEmpty();
  }
}
