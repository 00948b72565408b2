package io.gongbao.stage;

import io.gongbao.pipeline.Night;
import io.gongbao.pipeline.Stage;
import io.gongbao.row.Sentence;
import io.gongbao.row.ThemeMention;
import io.gongbao.rules.ConfFolder;
import io.gongbao.table.Records;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;

/** Finds the sentences that speak of the themes of conf/themes.yaml. */
final class TagThemes implements Stage {
  @Override
  public List<Class<? extends Record>> reads() {
    return List.of(Sentence.class);
  }

  @Override
  public List<Class<? extends Record>> writes() {
    return List.of(ThemeMention.class);
  }

  @Override
  public List<String> rules() {
    return List.of("themes.yaml");
  }

  @Override
  public void run(Night night) {
    night.put(ThemeMention.class, compute(night.changed(Sentence.class), night.conf()));
  }

  /** Mentions, by the words of the sentences. */
  static Dataset<ThemeMention> compute(Dataset<Sentence> sentences, ConfFolder conf) {
    return sentences.flatMap(
        (FlatMapFunction<Sentence, ThemeMention>)
            sentence -> Engines.of(conf).themes().mentions(sentence).iterator(),
        Records.encoder(ThemeMention.class));
  }
}
