package io.gongbao.stage;

import io.gongbao.pipeline.Night;
import io.gongbao.pipeline.Stage;
import io.gongbao.row.Article;
import io.gongbao.row.Duplicate;
import io.gongbao.row.Sentence;
import io.gongbao.rules.ConfFolder;
import io.gongbao.table.Records;
import io.gongbao.term.WordCode;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;

/**
 * Cuts articles into sentences and words. Each article is tokenized here, once, and nowhere else.
 */
final class SplitSentences implements Stage {
  @Override
  public List<Class<? extends Record>> reads() {
    // Duplicates too: gaps are filled from better copies by the time that table is written.
    return List.of(Article.class, Duplicate.class);
  }

  @Override
  public List<Class<? extends Record>> writes() {
    return List.of(Sentence.class);
  }

  @Override
  public List<String> rules() {
    return List.of("lexicon");
  }

  @Override
  public void run(Night night) {
    night.put(Sentence.class, compute(night.changed(Article.class), night.conf()));
  }

  /** Sentences with their tokens; the first of an article with the words of all. */
  static Dataset<Sentence> compute(Dataset<Article> articles, ConfFolder conf) {
    return articles.flatMap(
        (FlatMapFunction<Article, Sentence>)
            article -> WordCode.noted(article, Engines.of(conf).sentences().of(article)).iterator(),
        Records.encoder(Sentence.class));
  }
}
