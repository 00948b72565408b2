package io.gongbao.stage;

import io.gongbao.claim.RegionMention;
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
    return List.of("themes.yaml", "regions.tsv", "regions.yaml");
  }

  @Override
  public void run(Night night) {
    night.put(ThemeMention.class, compute(night.changed(Sentence.class), night.conf()));
  }

  /** Mentions, by the words of the sentences. */
  static Dataset<ThemeMention> compute(Dataset<Sentence> sentences, ConfFolder conf) {
    return sentences.flatMap(
        (FlatMapFunction<Sentence, ThemeMention>)
            sentence -> mentions(sentence, Engines.of(conf)).iterator(),
        Records.encoder(ThemeMention.class));
  }

  private static List<ThemeMention> mentions(Sentence sentence, Engines engines) {
    List<ThemeMention> mentions = engines.themes().mentions(sentence);
    if (mentions.isEmpty()) {
      return mentions;
    }
    List<RegionMention> places = engines.regions().mentions(sentence.text(), null);
    String first = places.isEmpty() ? null : places.get(0).region().name();
    return mentions.stream().map(mention -> mention.in(first)).toList();
  }
}
