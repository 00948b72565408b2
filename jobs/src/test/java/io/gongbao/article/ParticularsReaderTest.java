package io.gongbao.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.PageRules;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularsReaderTest {
  private static final ConfFolder CONF = new ConfFolder(Path.of("conf"));
  private static final PageRules RULES = PageRules.load(CONF);
  private static final ParticularsReader READER = new ParticularsReader(RULES);

  @Test
  void examplesOfConfHold() {
    assertThatCode(() -> READER.check(RULES, CONF)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "2019年10月8日　来源：云岭晨报　记者 贺兰,                2019年10月8日, 云岭晨报, 贺兰",
    "2019-10-08 · 来源：云岭晨报,                           2019-10-08, 云岭晨报, ''",
    "2019/10/8 09:15|来源：云岭晨报|点击：1207次,             2019/10/8, 云岭晨报, ''",
    "发布日期：2019年10月8日 星期二 浏览量：12 字体：大 中 小,   2019年10月8日, , ''",
    "来源：云岭晨报客户端阅读 3.2万 次,                       , 云岭晨报客户端, ''",
    "来源：云岭晨报2019-10-08,                              2019-10-08, 云岭晨报, ''",
    "稿源：云岭网 责编：贺兰,                                , 云岭网, ''",
    "【来源：云岭网】【作者：文清】,                          , 云岭网, 文清",
    "本报特约记者 贺兰 实习生 文清,                           , , 贺兰 文清",
    "摄影记者：文清,                                        , , 文清",
  })
  void readsLinesOfNothingElse(String line, String date, String source, String people) {
    Particulars said = READER.read(line);
    assertThat(said.date()).isEqualTo(date);
    assertThat(said.source()).isEqualTo(source);
    assertThat(String.join(" ", said.people())).isEqualTo(people);
    assertThat(said.whole()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2019年10月8日上午，大桥合龙。",
    "记者在现场看到，桥面已经铺好。",
    "记者调查",
    "实习生留用率达到七成",
    "来源于财政的资金占三成",
    "文化 图书 摄影",
    "责任编辑制度的由来",
  })
  void leavesRunningText(String line) {
    Particulars said = READER.read(line);
    assertThat(said.isByline() || said.isDateline()).as("%s", said).isFalse();
  }

  @Test
  void keepsEachNameOnce() {
    assertThat(READER.read("记者 贺兰 摄影 贺兰").people()).isEqualTo(List.of("贺兰"));
  }

  @Property(tries = 300)
  void neverThrows(@ForAll String text) {
    assertThat(READER.read(text)).isNotNull();
  }
}
