package io.gongbao.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.input.Declared;
import io.gongbao.input.RawDocument;
import io.gongbao.row.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files whose lines are paragraphs: titles, kickers, particulars, several articles. */
class PlainLayoutTest {
  private static final String P1 = "云岭港的吊车从早忙到晚，船员说这是多年来最忙的秋天。";
  private static final String P2 = "新的航线通到三个国家，货主在手机上能查到箱子的位置。";
  private static final String P3 = "集市上的摊位一早就满了，卖山货的人来自七个乡镇。";

  @ParameterizedTest
  @CsvSource({
    "港口的秋天//2019年10月8日　来源：云岭晨报/记者 贺兰/,          港口的秋天|-|云岭晨报|贺兰|2019-10-08",
    "秋日走访/港口的秋天//2019年10月8日 来源：云岭晨报/记者 贺兰/,   港口的秋天|秋日走访|云岭晨报|贺兰|2019-10-08",
    "港口的秋天//发布时间：2019-10-08 09:12 来源：云岭晨报 点击：12/, 港口的秋天|-|云岭晨报|-|2019-10-08",
    "港口的秋天/云岭晨报 2019年10月8日/,                         港口的秋天|-|云岭晨报|-|2019-10-08",
    "港口的秋天/２０１９年１０月８日　来源：云岭晨报/,               港口的秋天|-|云岭晨报|-|2019-10-08",
    "港口的秋天/2019-10-08/,                                    港口的秋天|-|-|-|2019-10-08",
    "港口的秋天/实习生 贺兰 文清/,                               港口的秋天|-|-|贺兰 文清|-",
    "港口的秋天/——写在新航线开通之际//本报记者 贺兰/,              港口的秋天|-|-|贺兰|-",
    "政府工作报告/——2019年1月26日在云岭市第九届/人民代表大会第五次会议上/云岭市市长 贺兰/, 政府工作报告|-|-|贺兰|2019-01-26",
    "云岭晨报云岭10月8日电/港口的秋天//记者 贺兰/,                港口的秋天|-|-|贺兰|-",
    "云岭市人民政府/关于港口规划的通知/云政发〔2019〕8号/,          云岭市人民政府 关于港口规划的通知|-|-|-|-",
  })
  void readsWhatStandsAbove(String above, String head) {
    String[] lines = (above.replace('/', '\n') + P1 + "\n\n" + P2).split("\n", -1);
    List<Article> articles = Read.text(lines);
    assertThat(articles).extracting(Read::head).containsExactly(head);
    assertThat(articles.get(0).body()).isEqualTo(P1 + "\n" + P2);
  }

  @ParameterizedTest
  @CsvSource({
    "（来源：云岭晨报 作者：贺兰 2019-10-08）, 港口的秋天|-|云岭晨报|贺兰|2019-10-08",
    "（记者 贺兰 通讯员 文清）,                港口的秋天|-|-|贺兰 文清|-",
    "来源：云岭晨报 2019年10月8日,             港口的秋天|-|云岭晨报|-|2019-10-08",
    "2019年10月8日,                          港口的秋天|-|-|-|2019-10-08",
    "记者 贺兰,                              港口的秋天|-|-|贺兰|-",
  })
  void readsWhatStandsBelow(String below, String head) {
    List<Article> articles = Read.text("港口的秋天", "", P1, "", P2, below);
    assertThat(articles).extracting(Read::head).containsExactly(head);
    assertThat(articles.get(0).body()).isEqualTo(P1 + "\n" + P2);
  }

  @Test
  void keepsDatelineButReadsItsNames() {
    Article article = Read.text("港口的秋天", "", "本报讯（记者 贺兰）" + P1, P2).get(0);
    assertThat(article.bylines()).containsExactly("贺兰");
    assertThat(article.body()).startsWith("本报讯（记者 贺兰）云岭港");
  }

  @Test
  void cutsBulletins() {
    List<Article> articles =
        Read.text(
            "云岭简报 2019年第12期（总第331期）",
            "港口的秋天",
            "2019年10月8日 来源：云岭晨报",
            P1,
            P2,
            "集市的早晨",
            "2019年10月9日 来源：云岭晚报",
            "记者 文清",
            P3,
            P2);
    assertThat(articles)
        .extracting(Read::head)
        .containsExactly("港口的秋天|-|云岭晨报|-|2019-10-08", "集市的早晨|-|云岭晚报|文清|2019-10-09");
    assertThat(articles.get(1).body()).isEqualTo(P3 + "\n" + P2);
  }

  @Test
  void endsArticlesAtTheirSources() {
    List<Article> articles =
        Read.text("港口的秋天", "", P1, "", "来源：云岭晨报", "", "集市的早晨", "", P3, "", "来源：云岭晚报");
    assertThat(articles)
        .extracting(Read::head)
        .containsExactly("港口的秋天|-|云岭晨报|-|-", "集市的早晨|-|云岭晚报|-|-");
  }

  @Test
  void readsDispatchAndPaperBelow() {
    Article article =
        Read.text("港口的秋天", P1, P2, "（新华社云岭10月8日电）", "《 云岭日报 》（ 2019年10月09日 01 版）").get(0);
    assertThat(Read.head(article)).isEqualTo("港口的秋天|-|新华社|-|2019-10-09");
    assertThat(article.body()).isEqualTo(P1 + "\n" + P2);
  }

  @Test
  void datesByDispatchOrCaption() {
    String year = "2019年货物吞吐量比上年多两成。";
    assertThat(Read.text("港口的秋天", P1, year, "（新华社云岭10月8日电）").get(0).published())
        .isEqualTo("2019-10-08");
    assertThat(Read.text("港口的秋天", "10月7日，吊车在装船。本报记者 贺兰摄", P1, year).get(0).published())
        .isEqualTo("2019-10-07");
  }

  @Test
  void datesByHeaderThatPagesRepeat() {
    List<String> headers = List.of("云岭晨报 2019年10月9日 星期三");
    Declared declared = new Declared(null, null, null, null, headers);
    String text = "港口的秋天\n\n" + P1 + "\n" + P2;
    Article article = Read.document(RawDocument.PDF, declared, text).articles().get(0);
    assertThat(Read.head(article)).isEqualTo("港口的秋天|-|云岭晨报|-|2019-10-09");
    assertThat(article.publishedFrom()).isEqualTo("header");
  }

  @Test
  void takesNumberedLinesBelowTheTitleAsText() {
    List<Article> articles = Read.text("港口的秋天", "一、航线", "二、码头", "一、航线", P1, "二、码头", P2);
    assertThat(articles).extracting(Article::title).containsExactly("港口的秋天");
    assertThat(articles.get(0).body()).startsWith("一、航线").endsWith(P2);
  }

  @Test
  void keepsNotesWithTheirText() {
    List<Article> articles = Read.text("港口的秋天", P1, P2, "", "注释", "［1］三国航线：", "通到三个国家的航线。");
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).body()).contains("注释").endsWith("通到三个国家的航线。");
  }

  @Test
  void leavesDatesInsideTheText() {
    String line = "2019年10月8日";
    Article article = Read.text("港口的秋天", "", P1, line, P2, "2019年10月9日", P3).get(0);
    assertThat(article.body()).isEqualTo(String.join("\n", P1, line, P2, "2019年10月9日", P3));
  }

  @Test
  void keepsRowsOfTables() {
    Article article =
        Read.text("港口的秋天", "", P1, "指标  2018年  2019年", "吞吐量  120.5  131.2", "箱量  10.1  12.4", P2)
            .get(0);
    assertThat(article.body().lines()).hasSize(5);
  }

  @Test
  void recordWithTitleIsOneArticleWithAllItsLines() {
    String[] lines = {
      "本台消息：下面请看一组短讯。",
      "——青石渡大桥合龙",
      "昨天上午，青石渡大桥在两岸的注视下合龙。大桥全长两公里，工人们干了三年。",
      "通车以后，过江不用再等渡轮。",
      "——临江县早稻开镰",
      "今天，临江县的早稻开镰收割。今年雨水匀，农技员估计亩产比去年略高。"
    };
    List<Article> articles = Read.record("短讯", lines);
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).title()).isEqualTo("短讯");
    assertThat(articles.get(0).body()).isEqualTo(String.join("\n", lines));
  }
}
