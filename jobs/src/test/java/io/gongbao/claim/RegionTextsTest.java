package io.gongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongbao.fault.UserError;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.Region;
import io.gongbao.rules.RegionTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionTextsTest {
  private static final RegionTable TABLE = RegionTable.load(new ConfFolder(Path.of("conf")));
  private static final RegionReader READER = new RegionReader(TABLE);

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "上海",
            "海南",
            "南京",
            "朝阳区",
            "省",
            "市",
            "印度",
            "尼西亚",
            "\uD83D\uDE00",
            "\uD800",
            "中",
            "和平",
            "，",
            "广东",
            "大学",
            "3亿");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(30).map(list -> String.join("", list)), Arbitraries.strings());
  }

  @Property(tries = 500)
  void mentionsLieInOrderInsideTheText(@ForAll("texts") String text) {
    int end = 0;
    for (RegionMention mention : READER.mentions(text, null)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
      end = mention.end();
    }
    assertThat(READER.home(text, text, text)).isNotNull();
  }

  @Test
  void aVeryLongSentenceIsReadInLinearTime() {
    String sentence = "北京市朝阳区和上海市".repeat(10_000);
    List<RegionMention> mentions =
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> READER.mentions(sentence, null));
    assertThat(mentions).hasSize(30_000);
  }

  @Test
  void everyPlaceLiesInAPlaceOfAHigherLevel() {
    List<String> levels =
        List.of("world", "union", "country", "area", "province", "prefecture", "county");
    for (RegionTable.Name name : TABLE.names()) {
      Region region = name.region();
      TABLE
          .parent(region)
          .ifPresent(
              parent ->
                  assertThat(levels.indexOf(parent.level()))
                      .as(region.name())
                      .isLessThanOrEqualTo(levels.indexOf(region.level())));
    }
  }

  @Test
  void aWrongLineIsToldWithItsNumber(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("regions.tsv"),
        "code\tname\tlevel\tparent\taliases\tlocal\tweak\tformer\tuntil\n310000\t上海市\ttown\t\n");
    assertThatThrownBy(() -> RegionTable.load(new ConfFolder(folder)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("regions.tsv:2: level town")
        .hasMessageContaining("remedy: use one of");
  }
}
