package io.gongbao.stage;

import com.holdenkarau.spark.testing.JavaDatasetSuiteBase;
import io.gongbao.row.Article;
import io.gongbao.row.CodedText;
import io.gongbao.row.Sentence;
import io.gongbao.row.Token;
import io.gongbao.rules.ConfFolder;
import io.gongbao.table.Records;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SplitSentencesTest extends JavaDatasetSuiteBase {
  @Override
  public boolean enableHiveSupport() {
    return false;
  }

  @BeforeEach
  void open() {
    runBefore();
  }

  @Test
  void anArticleBecomesItsSentencesWithTheirWords() {
    Article article =
        new Article(
            "a",
            "d",
            "a.txt",
            0,
            null,
            null,
            null,
            List.of(),
            "2024-01-20",
            "metadata",
            2024,
            null,
            null,
            "simplified",
            18,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            "经济增长5.2%。\n外资稳定。");
    var articles = spark().createDataset(List.of(article), Records.encoder(Article.class));
    var expected =
        spark()
            .createDataset(
                List.of(
                    new Sentence(
                        "d",
                        "a",
                        0,
                        0,
                        0,
                        9,
                        2024,
                        "经济增长5.2%。",
                        List.of(
                            new Token("经济", "n", 0, 2),
                            new Token("增长", "v", 2, 4),
                            new Token("5.2%", "mq", 4, 8),
                            new Token("。", "w", 8, 9)),
                        new CodedText(1, "", 5, "经济/n\n增长/v\n外资/n\n稳定/an", "CDBBAEFBA")),
                    new Sentence(
                        "d",
                        "a",
                        1,
                        1,
                        10,
                        15,
                        2024,
                        "外资稳定。",
                        List.of(
                            new Token("外资", "n", 0, 2),
                            new Token("稳定", "an", 2, 4),
                            new Token("。", "w", 4, 5)))),
                Records.encoder(Sentence.class));
    assertDataFrameEquals(
        expected.toDF(), SplitSentences.compute(articles, new ConfFolder(Path.of("conf"))).toDF());
  }
}
