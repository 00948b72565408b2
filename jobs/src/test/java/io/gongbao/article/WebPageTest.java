package io.gongbao.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.row.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
  private static final String P1 = "云岭港的吊车从早忙到晚，船员说这是多年来最忙的秋天。";
  private static final String P2 = "新的航线通到三个国家，货主在手机上能查到箱子的位置。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>港口的秋天</h1><div class='author'>记者 贺兰</div><div>2019年10月8日 来源：云岭晨报 浏览 12 次</div>%s",
        "<h1>港口的秋天</h1><p>发布时间：2019-10-08 来源：云岭晨报 作者：贺兰 【字体：大 中 小】</p>%s",
        "<h1>港口的秋天</h1><p>2019-10-08 09:12 云岭晨报</p>%s<p>（记者 贺兰）</p>",
        "<h1>港口的秋天</h1><p>云岭晨报　2019年10月8日</p>%s<p>记者 贺兰 报道</p><p>责任编辑：文清</p>",
        "<header>首页</header><article><header><h1>港口的秋天</h1></header><p>2019-10-08 来源：云岭晨报 作者：贺兰</p>%s</article>",
        "<h1>港口的秋天</h1><p>时间：</p><p>2019-10-08 09:12</p><p>来源：</p><p>云岭晨报</p>%s<p>（记者 贺兰）</p>",
      })
  void readsParticulars(String page) {
    Article article = Read.html(page.formatted("<p>" + P1 + "</p><p>" + P2 + "</p>")).get(0);
    assertThat(Read.head(article)).isEqualTo("港口的秋天|-|云岭晨报|贺兰|2019-10-08");
    assertThat(article.body()).isEqualTo(P1 + "\n" + P2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "关注“云岭在线”公众号，第一时间获取更多消息",
        "更多资讯请关注云岭发布微信公众号",
        "欢迎下载云岭新闻客户端",
        "扫描二维码 看现场视频",
      })
  void dropsCalls(String call) {
    String page = "<h1>港口的秋天</h1><div>2019-10-08 来源：云岭晨报</div><p>%s</p><p>%s</p><p>%s</p>";
    assertThat(Read.html(page.formatted(P1, P2, call)).get(0).body()).isEqualTo(P1 + "\n" + P2);
  }

  @Test
  void seesKickerAboveHeadline() {
    String page = "<p>秋日走访</p><h1>港口的秋天</h1><div>2019-10-08 来源：云岭晨报</div><p>%s</p><p>%s</p>";
    assertThat(Read.head(Read.html(page.formatted(P1, P2)).get(0)))
        .isEqualTo("港口的秋天|秋日走访|云岭晨报|-|2019-10-08");
  }
}
