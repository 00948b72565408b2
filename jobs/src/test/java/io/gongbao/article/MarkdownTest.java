package io.gongbao.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.input.RawDocument;
import io.gongbao.row.Article;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  private static final String P1 = "云岭港的吊车从早忙到晚，船员说这是多年来最忙的秋天。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "船员**最忙**的*秋天*。                 # 船员最忙的秋天。",
        "见[港口的网页](http://example.org)。   # 见港口的网页。",
        "> 引用的话。                          # 引用的话。",
        "- 第一条。/- 第二条。                  # 第一条。/第二条。",
        "1. 先报关。/2. 再装箱。                # 1. 先报关。/2. 再装箱。",
        "| 指标 | 今年 |/|---|---|/| 箱量 | 12 | # 指标\t今年/箱量\t12",
        "![吊车](a.jpg)/字在后面。              # 字在后面。",
        "<p>段落。</p>                         # 段落。",
        "按 `Ctrl` 键，5\\*3 &lt; 20。         # 按 Ctrl 键，5*3 < 20。",
        "一天 2 * 3 次，a_b_c 不变。             # 一天 2 * 3 次，a_b_c 不变。",
      })
  void takesMarkupAway(String markdown, String plain) {
    List<Article> articles =
        Read.markdown(
            "# 港口的秋天",
            "",
            P1,
            "",
            markdown.strip().replace('/', '\n').replace("http:\n\n", "http://"),
            "",
            P1);
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).title()).isEqualTo("港口的秋天");
    assertThat(articles.get(0).body()).isEqualTo(P1 + "\n" + plain.replace('/', '\n') + "\n" + P1);
  }

  @Test
  void readsParticularsInEmphasis() {
    Article article =
        Read.markdown("# 港口的秋天", "", "> 秋日走访", "", "*2019-10-08 · 来源：云岭晨报 · 记者 贺兰*", P1).get(0);
    assertThat(Read.head(article)).isEqualTo("港口的秋天|秋日走访|云岭晨报|贺兰|2019-10-08");
    assertThat(article.body()).isEqualTo(P1);
  }

  @Test
  void readsFrontMatter() {
    Article article =
        Read.markdown("---", "title: 港口的秋天", "date: 2019-10-08", "source: \"云岭晨报\"", "---", "", P1)
            .get(0);
    assertThat(Read.head(article)).isEqualTo("港口的秋天|-|云岭晨报|-|2019-10-08");
    assertThat(article.body()).isEqualTo(P1);
  }

  @Test
  void leavesHashSignsOfPlainText() {
    assertThat(Read.text("港口的秋天", "", "# 号泊位今天启用，" + P1).get(0).body()).startsWith("# 号泊位");
  }

  @Property(tries = 300)
  void neverThrows(@ForAll String text) {
    assertThat(Read.document(RawDocument.MARKDOWN, "# 题\n\n" + text + "\n\n- 一。\n")).isNotNull();
  }
}
