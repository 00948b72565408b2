package io.gongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.row.Claim;
import io.gongbao.row.Conflict;
import io.gongbao.rules.AuditRules;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.IndicatorCatalogue;
import io.gongbao.rules.RegionTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditorTest {
  private static final ConfFolder CONF = new ConfFolder(Path.of("conf"));
  private static final Auditor AUDITOR =
      new Auditor(AuditRules.load(CONF), IndicatorCatalogue.load(CONF), RegionTable.load(CONF));

  private static List<Conflict> audit(Claim... claims) {
    return AUDITOR.audit(Reconciler.reconcile(List.of(claims), Map.of()), List.of(claims));
  }

  @Test
  void valuesThatRoundingDoesNotExplainDiffer() {
    assertThat(
            audit(
                Made.claim("1", "17.1亿美元", 1_710_000_000),
                Made.claim("2", "17.1亿美元", 1_710_000_000),
                Made.claim("3", "18.1亿美元", 1_810_000_000)))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo("values differ");
              assertThat(conflict.claimIds()).containsExactly("1", "3");
              assertThat(conflict.reason()).isEqualTo("18.1亿美元 against 17.1亿美元");
              assertThat(conflict.difference()).isEqualTo(100_000_000);
            });
  }

  @Test
  void twoDigitsSwappedDiffer() {
    Claim first = Made.claim("1", "202.33亿美元", 20_233_000_000.0);
    assertThat(audit(first, Made.claim("2", "220.33亿美元", 22_033_000_000.0)))
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.kind()).isEqualTo("values differ"));
    assertThat(audit(first, Made.claim("2", "223.03亿美元", 22_303_000_000.0))).isEmpty();
  }

  @Test
  void wanForYiIsAUnitSlip() {
    assertThat(
            audit(Made.claim("1", "17.1亿美元", 1_710_000_000), Made.claim("2", "17.08万美元", 170_800)))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo("unit slip");
              assertThat(conflict.reason()).isEqualTo("17.1亿美元 is 10012 times 17.08万美元");
            });
  }

  @Test
  void growthMustFitTwoLevels() {
    Claim now = Made.claim("1", "a", "level", "120亿元", 120e8, "2024", "exports");
    Claim before = Made.claim("2", "a", "level", "100亿元", 100e8, "2023", "exports");
    Claim right = Made.claim("3", "a", "growth", "20%", 20, "2024", "exports");
    Claim wrong = Made.claim("4", "a", "growth", "2.0%", 2, "2024", "exports");
    assertThat(audit(now, before, right)).isEmpty();
    assertThat(audit(now, before, wrong))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo("growth does not fit");
              assertThat(conflict.reason())
                  .isEqualTo("12000000000 / 10000000000 - 1 = 20.0%, stated 2.0%");
            });
  }

  @Test
  void realGrowthIsNotHeldAgainstNominalLevels() {
    assertThat(
            audit(
                Made.claim("1", "a", "level", "120亿元", 120e8, "2024", "gdp"),
                Made.claim("2", "a", "level", "100亿元", 100e8, "2023", "gdp"),
                Made.claim("3", "a", "growth", "5.0%", 5, "2024", "gdp")))
        .isEmpty();
  }

  @Test
  void partsCannotExceedTheirWhole() {
    assertThat(
            audit(
                Made.claim("1", "a", "level", "100亿元", 100e8, "2024", "trade_total"),
                Made.claim("2", "a", "level", "140亿元", 140e8, "2024", "exports")))
        .extracting(Conflict::kind)
        .containsExactly("parts exceed whole");
  }

  @Test
  void aCityCannotHaveMoreThanTheNation() {
    List<Claim> claims =
        List.of(
            Made.placed(Made.claim("1", "17亿", 17e8), "CN", "全国"),
            Made.placed(
                Made.claim("3", "b", "level", "17亿", 17e8, "2024", "fdi_actual"), "CN", "全国"),
            Made.claim("2", "170亿", 170e8));
    assertThat(AUDITOR.places(Reconciler.reconcile(claims, Map.of())))
        .extracting(Conflict::kind)
        .containsExactly("parts exceed whole");
  }

  @Test
  void aShareOfAWholeIsAtMost100() {
    assertThat(audit(Made.claim("1", "a", "share", "67%", 67, "2024", "城镇化率"))).isEmpty();
    assertThat(audit(Made.claim("1", "a", "share", "167%", 167, "2024", "城镇化率")))
        .extracting(Conflict::kind)
        .containsExactly("share over 100");
    assertThat(audit(Made.claim("1", "a", "share", "167%", 167, "2024", "拨备覆盖率"))).isEmpty();
  }

  @Test
  void theSignOfAnOppositeIsFound() {
    assertThat(
            audit(
                Made.claim("1", "a", "growth", "3%", 3, "2024", "exports"),
                Made.claim("2", "b", "growth", "3%", -3, "2024", "exports")))
        .hasSize(1);
  }

  @Test
  void oneSentenceDoesNotContradictItself() {
    Claim from = Made.claim("1", "2.2万家", 22_000);
    Claim to = Made.claim("1", "2.9万家", 29_000);
    assertThat(audit(from, to)).isEmpty();
  }

  @Test
  void theSameAmountInTwoYearsIsToldOnce() {
    assertThat(
            audit(
                Made.claim("1", "a", "level", "1361万人", 13_610_000, "2018", "new_urban_jobs"),
                Made.claim("2", "b", "level", "1361万人", 13_610_000, "2019", "new_urban_jobs")))
        .singleElement()
        .satisfies(c -> assertThat(c.reason()).isEqualTo("13610000 for 2018 and for 2019"));
  }

  @Test
  void differencesThatAreNoErrorOfWritingAreTwoThings() {
    assertThat(
            audit(
                Made.claim("1", "472.8亿元", 472.8e8),
                Made.claim("2", "b", "level", "6497.1亿元", 6497.1e8, "2024", "fdi_actual")))
        .isEmpty();
  }

  @Test
  void equallyRoundedNumbersMustBeTheSame() {
    Claim rate = Made.claim("1", "a", "growth", "6.3%", 6.3, "2024", "exports");
    assertThat(audit(rate, Made.claim("2", "b", "growth", "6.2%", 6.2, "2024", "exports")))
        .hasSize(1);
    assertThat(audit(rate, Made.claim("2", "b", "growth", "6.34%", 6.34, "2024", "exports")))
        .isEmpty();
  }

  @Test
  void vagueWordsDoNotHideThatExactOnesDiffer() {
    assertThat(
            audit(
                Made.claim("1", "60533家", 60_533),
                Made.claim("2", "60536家", 60_536),
                Made.modified(Made.claim("3", "6万家", 60_000), "over")))
        .hasSize(1);
  }

  @Test
  void aSentenceWithSeveralValuesHoldsNoneAgainstOthers() {
    Claim urban = Made.claim("1", "a", "growth", "4.4%", 4.4, "2024", "exports");
    Claim rural = Made.claim("1", "a", "growth", "5.8%", 5.8, "2024", "exports");
    Claim all = Made.claim("3", "b", "growth", "5.1%", 5.1, "2024", "exports");
    assertThat(audit(urban, rural, all)).isEmpty();
  }

  @Test
  void ratesBesideLevelsOfOtherThingsAreNotCompared() {
    Claim rate = Made.claim("1", "a", "growth", "8.7%", 8.7, "2024", "exports");
    Claim other = Made.claim("2", "b", "growth", "8.4%", 8.4, "2024", "exports");
    Claim level = Made.claim("1", "a", "level", "472.8亿元", 472.8e8, "2024", "exports");
    Claim far = Made.claim("2", "b", "level", "6497.1亿元", 6497.1e8, "2024", "exports");
    assertThat(audit(rate, other, level)).hasSize(1);
    assertThat(audit(rate, other, level, far)).isEmpty();
  }

  @Test
  void aValueOfTheYearBeforeIsTold() {
    assertThat(
            audit(
                Made.claim("1", "a", "level", "8775.6亿元", 8775.6e8, "2023", "exports"),
                Made.claim("2", "b", "level", "9123.4亿元", 9123.4e8, "2024", "exports"),
                Made.claim("3", "c", "level", "8775.6亿元", 8775.6e8, "2024", "exports")))
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.reason()).isEqualTo("8775.6亿元 against 9123.4亿元, but stated for 2023"));
  }

  @Test
  void partsThatMakeLittleOfTheWholeAreOfAnotherTime() {
    Claim whole = Made.claim("1", "a", "level", "14.76万亿元", 14.76e12, "2024", "trade_total");
    Claim imports = Made.claim("2", "a", "level", "1.42万亿元", 1.42e12, "2024", "imports");
    assertThat(
            audit(
                whole,
                imports,
                Made.claim("3", "a", "level", "1.72万亿元", 1.72e12, "2024", "exports")))
        .isEmpty();
    assertThat(
            audit(
                whole,
                imports,
                Made.claim("3", "a", "level", "8.14万亿元", 8.14e12, "2024", "exports")))
        .hasSize(1);
  }
}
