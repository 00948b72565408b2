package io.gongbao.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.PageRules;
import io.gongbao.rules.PageRules.LineKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of pages, lists of what is on others, and marks of where a text goes on. */
class PageFurnitureTest {
  private static final PageHeader HEADER =
      new PageHeader(PageRules.load(new ConfFolder(Path.of("conf"))).particulars());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云岭晨报 2019年10月8日 星期二 A02 时政",
        "2019.10.8 星期二 责编：贺兰 美编：文清 02 深度",
        "A2 | 民生新闻/云岭晨报　2019年10月8日　星期二",
        "观点 3/2019年10月8日 星期二/云岭晨报",
        "■ 01 头版 ■/云岭晨报 2019年10月8日",
        "今日16版 总第4512期",
        "【要闻】 日期：2019年10月8日 版次：A02",
        "2019年 10月8日 星期二 02版",
        "YUNLING DAILY 2019年10月8日 星期二 02",
      })
  void tellsHeaders(String lines) {
    assertThat(header(lines)).containsOnly(LineKind.FURNITURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019年10月8日是港口的生日",
        "港口观察",
        "01 产业篇",
        "2019年10月8日 星期二",
        "（下转 A2 版）",
        "据云岭日报）",
      })
  void leavesOtherLines(String lines) {
    assertThat(header(lines)).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "港口的秋天 A05/新桥月底通车 A11",
        "港口的秋天……3版/新桥月底通车……9版",
        "▶ 港口的秋天（第2版）/▶ 新桥月底通车（第12版）",
        "A05 港口的秋天/A11 新桥月底通车",
        "港口的秋天 >>3版/新桥月底通车 >>10版",
        "05｜港口的秋天/11｜新桥月底通车",
      })
  void tellsTeasers(String lines) {
    List<Line> text = Line.of(lines.replace('/', '\n'));
    LineKind[] kinds = new LineKind[text.size()];
    Teasers.mark(text, kinds);
    assertThat(kinds).containsOnly(LineKind.TEASERS);
  }

  @ParameterizedTest
  @CsvSource({
    "港口很忙。（下转第2版）, 港口很忙。",
    "港口很忙【下转A4版】, 港口很忙",
    "港口很忙▶▶下转3版, 港口很忙",
    "港口很忙。下转2版▶, 港口很忙。",
    "港口很忙。（下转第二版①）, 港口很忙。",
  })
  void tellsWhereATextGoesOn(String text, String kept) {
    assertThat(text.substring(0, Marks.goesOn(text))).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "（上接第1版）港口很忙。, 港口很忙。",
    "◀◀上接第1版2019年港口很忙。, 2019年港口很忙。",
    "【紧接A1版】港口很忙。, 港口很忙。",
    "紧接第一版港口很忙。, 港口很忙。",
  })
  void tellsWhereATextComesFrom(String text, String kept) {
    assertThat(text.substring(Marks.continued(text))).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"港口接第1版日历。", "他转了两版。", "港口很忙（见图）"})
  void leavesOtherText(String text) {
    assertThat(Marks.goesOn(text)).isNegative();
    assertThat(Marks.continued(text)).isNegative();
    assertThat(Marks.source(text)).isNegative();
  }

  private static List<LineKind> header(String lines) {
    List<Line> text = Line.of(lines.replace('/', '\n'));
    LineKind[] kinds = new LineKind[text.size()];
    HEADER.mark(text, kinds);
    return Arrays.asList(kinds);
  }
}
