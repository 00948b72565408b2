package io.gongbao.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.input.RawDocument;
import io.gongbao.row.Article;
import io.gongbao.text.WorkingText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose columns broke the lines. */
class NewspaperPageTest {
  private static final String HEADER = "云岭晨报  2019年10月8日 星期二  第 2 版  责任编辑 文清";
  private static final String P1 = "云岭港的吊车从早忙到晚，船员说这是多年来最忙的秋天，码头上灯光通宵亮着，卖馄饨的推车一直守到天亮才收摊回家。";
  private static final String P2 = "新的航线通到三个国家，货主在手机上能查到箱子的位置，报关的人不必再守在窗口，省下的半天可以多跑一趟。";

  /** Lines of so many characters with an empty line after each. */
  private static String column(int chars, String... paragraphs) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      for (int at = 0; at < paragraph.length(); ) {
        int end = Math.min(at + chars, paragraph.length());
        while (end < paragraph.length() && "，。".indexOf(paragraph.charAt(end)) >= 0) {
          end++;
        }
        lines.add(paragraph.substring(at, end));
        at = end;
      }
    }
    return String.join("\n\n", lines);
  }

  @ParameterizedTest
  @CsvSource({
    "港口经济观察,              吊车从早忙到晚,         吊车从早忙到晚, 港口经济观察",
    "第三届云岭港口大会开幕,     吊车忙了一天,          吊车忙了一天, 第三届云岭港口大会开幕",
    "对话港口调度员,            忙的时候听什么,         忙的时候听什么, 对话港口调度员",
    "最忙的秋天,               新航线：把货送进山里,     新航线：把货送进山里, 最忙的秋天",
    "吊车从早忙到晚,            灯光通宵亮,            吊车从早忙到晚 灯光通宵亮, ",
    "云岭港开通新航线 货,        主在手机上查箱子,       云岭港开通新航线 货 主在手机上查箱子, ",
  })
  void tellsKickersFromFragments(String upper, String lower, String title, String kicker) {
    List<Article> articles =
        Read.text(HEADER, "", upper, "", lower, "", "□ 记者 贺兰", "", column(16, P1, P2));
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).title()).isEqualTo(title);
    assertThat(articles.get(0).kicker()).isEqualTo(kicker);
    assertThat(articles.get(0).body()).isEqualTo(P1 + "\n" + P2);
  }

  @Test
  void cutsArticlesAndDropsTeasers() {
    List<Article> articles =
        Read.text(
            HEADER,
            "",
            "03 夜市开张 哪里停车",
            "",
            "吊车从早忙到晚",
            "",
            "□ 记者 贺兰",
            "",
            column(16, P1, P2),
            "",
            "（下转第 3 版）",
            "",
            "老街的灯",
            "",
            "■ 实习生 文清",
            "",
            column(18, P2, P1),
            "",
            "（来源：云岭晚报）");
    assertThat(articles)
        .extracting(Read::head)
        .containsExactly("吊车从早忙到晚|-|-|贺兰|2019-10-08", "老街的灯|-|云岭晚报|文清|2019-10-08");
    assertThat(articles).extracting(Article::body).containsExactly(P1 + "\n" + P2, P2 + "\n" + P1);
  }

  @Test
  void takesLineAsTextThatOnlyLooksLikeNotice() {
    String text = "每棵树上多了一块铜牌，两寸来长，扫一扫，能看到它的树龄和一年里修剪的日子，也能给它留言，写给树的话会在春天读出来。";
    Article article =
        Read.text(HEADER, "", "会说话的铜牌", "", "□ 记者 贺兰", "", column(16, text, P1)).get(0);
    assertThat(article.body()).isEqualTo(text + "\n" + P1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报讯（记者 贺兰）",
        "新华社云岭10月7日电（记者 贺兰）",
        "（记者 贺兰）",
      })
  void cutsAtHeadlineAboveDateline(String dateline) {
    List<Article> articles =
        Read.text(
            HEADER,
            "",
            "吊车从早忙到晚",
            "",
            column(16, dateline + P1, P2),
            "",
            "老街的灯",
            "",
            column(16, dateline + P2, P1));
    assertThat(articles).extracting(Article::title).containsExactly("吊车从早忙到晚", "老街的灯");
    assertThat(articles.get(0).body()).startsWith(dateline + P1).endsWith(P2);
  }

  @Test
  void endsArticleAtNamesBelow() {
    List<Article> articles =
        Read.text(
            HEADER,
            "",
            "吊车从早忙到晚",
            "",
            column(16, P1, P2),
            "",
            "□ 贺兰",
            "",
            "老街的灯",
            "",
            column(16, P2, P1));
    assertThat(articles).extracting(Article::title).containsExactly("吊车从早忙到晚", "老街的灯");
    assertThat(articles.get(0).bylines()).containsExactly("贺兰");
  }

  @Test
  void readsFramesQuotesAndCaptionsSetIntoColumns() {
    List<Article> articles =
        Read.text(
            HEADER,
            "",
            "┌────┐",
            "│ 秋日走访 │",
            "└────┘",
            "吊车从早忙到晚",
            "□ 记者 贺兰",
            "",
            column(16, P1),
            "",
            "❝ 新的航线通到三个国家 ❞",
            "",
            "▼船员在甲板上。",
            "本报记者 文清 摄",
            "",
            column(16, P2),
            "",
            "▶ 详细报道见第5版",
            "",
            "★ 灯火 ★",
            "老街的灯",
            "□ 记者 文清",
            "",
            column(16, P2, P1));
    assertThat(articles).extracting(Article::title).containsExactly("吊车从早忙到晚", "老街的灯");
    assertThat(articles).extracting(Article::kicker).containsExactly("秋日走访", "灯火");
    assertThat(articles.get(0).body().replace("\n", "")).isEqualTo(P1 + P2);
    assertThat(articles.get(0).captions()).containsExactly("▼船员在甲板上。", "本报记者 文清 摄");
  }

  @Test
  void leavesNoticesOut() {
    List<Article> articles =
        Read.text(
            HEADER,
            "",
            "吊车从早忙到晚",
            "",
            "□ 记者 贺兰",
            "",
            column(16, P1, P2),
            "",
            "遗失声明",
            "",
            "某某遗失身份证，声明作废。");
    assertThat(articles).extracting(Article::body).containsExactly(P1 + "\n" + P2);
  }

  @Test
  void dropsTypesetBlanks() {
    String set = "到 9 月 底， 云岭港开出 290 列班列， 比 去年多 37.5%。 " + P1;
    Article article = Read.text(HEADER, "", "班列", "", "□ 记者 贺兰", "", column(16, set, P2)).get(0);
    assertThat(article.body()).startsWith("到9月 底，云岭港开出290列班列，比 去年多37.5%。云岭港");
  }

  /** The repairs of a page, undone, give its file. */
  @Property(tries = 40)
  void isReversible(@ForAll @IntRange(min = 8, max = 24) int chars, @ForAll String noise) {
    String raw = HEADER + "\n\n班列\n\n记者 贺兰\n\n" + column(chars, P1, P2, P1) + "\n" + noise;
    DocumentText read = Read.document(RawDocument.TEXT, raw);
    String now = repaired(raw, read);
    assertThat(WorkingText.undo(now, read.repairs())).isEqualTo(raw);
  }

  private static String repaired(String raw, DocumentText read) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (io.gongbao.row.Repair repair : read.repairs()) {
      text.append(raw, at, repair.rawStart()).append(repair.after());
      assertThat(raw.substring(repair.rawStart(), repair.rawEnd())).isEqualTo(repair.before());
      at = repair.rawEnd();
    }
    return text.append(raw.substring(at)).toString();
  }
}
