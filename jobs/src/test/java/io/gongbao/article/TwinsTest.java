package io.gongbao.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.input.Declared;
import io.gongbao.input.RawDocument;
import io.gongbao.row.Article;
import io.gongbao.row.Repair;
import io.gongbao.row.Span;
import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.PageRules;
import io.gongbao.text.RepairChain;
import io.gongbao.text.WorkingText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinsTest {
  private static final ConfFolder CONF = new ConfFolder(Path.of("conf"));
  private static final ArticleReader READER =
      new ArticleReader(new RepairChain(CleaningRules.load(CONF)), PageRules.load(CONF));

  private static final String DAMAGED =
      "去年以來，全區經(jīng)濟發(fā)展平穩，企業(yè)投資(zī)明顯增加。幾家企業(yè)組團出“?！闭猩棠Ｊ剑舆B簽下訂單，經(jīng)驗得到推廣。\n";
  private static final String TWIN = "去年以来，全区经济发展平稳，企业投资明显增加。几家企业组团出“海”招商模式，接连签下订单，经验得到推广。";

  private final DocumentText read = READER.read(raw(DAMAGED));
  private final Article damaged = read.articles().get(0);

  @Test
  void fillsAGapWithWhatTheCopyHasThere() {
    assertThat(Twins.hasGaps(damaged.body())).isTrue();
    Twins.Mended mended = Twins.mend(damaged, read.repairs(), TWIN);
    assertThat(mended.article().body()).isEqualTo(TWIN);
    assertThat(mended.article().flags()).containsExactly("gaps left: 0", Twins.FILLED + "海");
    assertThat(mended.article().charCount()).isEqualTo(TWIN.length());
    assertThat(mended.repairs())
        .singleElement()
        .satisfies(repair -> assertThat(repair.kind()).isEqualTo("twin"))
        .satisfies(repair -> assertThat(repair.after()).contains("海"));
  }

  @Test
  void theChangedRepairsStillGiveTheRawText() {
    Twins.Mended mended = Twins.mend(damaged, read.repairs(), TWIN);
    List<Repair> repairs = new ArrayList<>(read.repairs());
    mended.repairs().forEach(repair -> repairs.set(repair.repairNo(), repair));
    assertThat(WorkingText.undo(TWIN + "\n", repairs)).isEqualTo(DAMAGED);
    for (Span span : mended.article().spans()) {
      assertThat(span.bodyStart() + span.length()).isLessThanOrEqualTo(TWIN.length());
    }
  }

  @Test
  void fillingAgainChangesNothing() {
    Article once = Twins.mend(damaged, read.repairs(), TWIN).article();
    assertThat(Twins.mend(once, read.repairs(), TWIN).article()).isEqualTo(once);
  }

  @Test
  void aCopyInOtherWordsLeavesTheGap() {
    String other = TWIN.replace("招商模式", "推介办法");
    assertThat(Twins.mend(damaged, read.repairs(), other).article()).isEqualTo(damaged);
    String twice = TWIN + TWIN.replace("“海”", "“国”");
    assertThat(Twins.mend(damaged, read.repairs(), twice).article()).isEqualTo(damaged);
  }

  @ParameterizedTest
  @CsvSource({"▢”招商, ▢啊招商", "▢”招商, ▢啊闭商"})
  void whatIsMisreadBesideAGapGivesWay(String right, String misread) {
    Article other = reread(right, misread);
    Twins.Mended mended = Twins.mend(other, reread(read.repairs(), right, misread), TWIN);
    assertThat(mended.article().body()).isEqualTo(TWIN);
    assertThat(mended.repairs()).extracting(Repair::after).allMatch(after -> !after.contains("▢"));
    assertThat(Twins.mend(mended.article(), mended.repairs(), TWIN).article())
        .isEqualTo(mended.article());
  }

  @Test
  void whatStandsFartherOffStays() {
    Article other = reread("▢”招商", "▢啊闭闭");
    List<Repair> repairs = reread(read.repairs(), "▢”招商", "▢啊闭闭");
    assertThat(Twins.mend(other, repairs, TWIN).article()).isEqualTo(other);
    assertThat(Twins.mend(reread("▢”招商", "▢啊招商"), read.repairs(), TWIN).article().body())
        .as("no part of a repair")
        .contains("▢");
  }

  private Article reread(String right, String misread) {
    String body = damaged.body().replace(right, misread);
    return damaged.mended(body, Fingerprint.of(body), damaged.spans(), damaged.flags());
  }

  private static List<Repair> reread(List<Repair> repairs, String right, String misread) {
    return repairs.stream()
        .map(
            repair ->
                new Repair(
                    repair.docId(),
                    repair.repairNo(),
                    repair.kind(),
                    repair.rawStart(),
                    repair.rawEnd(),
                    repair.confidence(),
                    repair.before(),
                    repair.after().replace(right, misread)))
        .toList();
  }

  @Test
  void theCopyStaysTheBetterOne() {
    Article twin = READER.read(raw(TWIN)).articles().get(0);
    Article mended = Twins.mend(damaged, read.repairs(), TWIN).article();
    assertThat(Survivors.BEST_FIRST.compare(rank(twin), rank(damaged))).isNegative();
    assertThat(Survivors.BEST_FIRST.compare(rank(damaged), rank(mended))).isNegative();
  }

  private static Survivors.Rank rank(Article article) {
    long worth = Survivors.worth(article.body(), article.flags().size());
    return new Survivors.Rank(article.articleId(), article.published(), worth);
  }

  private static RawDocument raw(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new RawDocument(
        "d", "d.txt", "d.txt", RawDocument.TEXT, bytes, Declared.NOTHING, bytes.length);
  }
}
