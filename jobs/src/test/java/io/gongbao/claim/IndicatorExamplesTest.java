package io.gongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongbao.fault.UserError;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.IndicatorCatalogue;
import io.gongbao.rules.RegionTable;
import io.gongbao.rules.UnitTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorExamplesTest {
  private static final Path CONF = Path.of("conf");

  private static void check(ConfFolder conf) {
    IndicatorCatalogue catalogue = IndicatorCatalogue.load(conf);
    ClaimExtractor extractor =
        new ClaimExtractor(
            catalogue, UnitTable.load(conf), new RegionReader(RegionTable.load(conf)));
    IndicatorExamples.check(catalogue, extractor, conf);
  }

  /** The delivered rules with another catalogue of one indicator. */
  private static ConfFolder with(Path folder, String example) throws IOException {
    for (String file : List.of("units.tsv", "regions.tsv", "regions.yaml")) {
      Files.copy(CONF.resolve(file), folder.resolve(file));
    }
    Files.writeString(
        folder.resolve("indicators.yaml"),
        """
        prefixes: [全市]
        suffixes: [总额]
        indicators:
          - id: tea
            zh: 茶叶产量
            en: tea output
            family: weight
            not: ["茶叶出口量"]
            low: 1
            high: 1e10
            %s
            no: ["茶叶出口量为3万吨。"]
        """
            .formatted(example));
    return new ConfFolder(folder);
  }

  @Test
  void examplesOfAllIndicatorsHold() {
    check(new ConfFolder(CONF));
  }

  @Test
  void theCatalogueIsWideAndComplete() {
    List<IndicatorCatalogue.Indicator> all =
        IndicatorCatalogue.load(new ConfFolder(CONF)).indicators();
    assertThat(all.stream().filter(i -> !i.extra())).hasSize(62);
    assertThat(all.stream().filter(i -> i.extra())).hasSizeGreaterThanOrEqualTo(60);
    assertThat(all).allSatisfy(i -> assertThat(i.not()).as(i.id()).isNotEmpty());
    assertThat(all.stream().filter(i -> i.family().equals("money")))
        .allSatisfy(i -> assertThat(i.prices()).as(i.id()).isIn("constant", "current"));
  }

  @Test
  void anExampleThatDoesNotHoldIsToldWithItsLine(@TempDir Path folder) throws IOException {
    ConfFolder conf =
        with(folder, "examples: [{text: \"全市茶叶产量为2万吨。\", measure: level, value: 2e3, unit: 吨}]");
    assertThatThrownBy(() -> check(conf))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("indicators.yaml:11: example '全市茶叶产量为2万吨。' gives tea level 20000 吨,")
        .hasMessageContaining("not tea level 2000 吨");
  }

  @Test
  void anIndicatorWithoutExamplesIsRefused(@TempDir Path folder) throws IOException {
    ConfFolder conf = with(folder, "extra: false");
    assertThatThrownBy(() -> check(conf))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("tea: give examples");
  }
}
