package io.gongbao.stage;

import io.gongbao.article.RawPlaces;
import io.gongbao.claim.ClaimExtractor;
import io.gongbao.language.Sentences;
import io.gongbao.pipeline.Night;
import io.gongbao.pipeline.Stage;
import io.gongbao.row.Article;
import io.gongbao.row.Claim;
import io.gongbao.row.ThemeMention;
import io.gongbao.rules.ConfFolder;
import io.gongbao.table.Records;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;

/** Reads every number of the articles, with what it means. */
final class ExtractClaims implements Stage {
  @Override
  public List<Class<? extends Record>> reads() {
    return List.of(Article.class, ThemeMention.class);
  }

  @Override
  public List<Class<? extends Record>> writes() {
    return List.of(Claim.class);
  }

  @Override
  public List<String> rules() {
    return List.of("indicators.yaml", "units.tsv", "regions.tsv", "regions.yaml");
  }

  @Override
  public void run(Night night) {
    night.put(
        Claim.class,
        withThemes(
            compute(night.changed(Article.class), night.conf()),
            night.changed(ThemeMention.class)));
  }

  /** Claims of each article, with their place in the raw text. */
  static Dataset<Claim> compute(Dataset<Article> articles, ConfFolder conf) {
    return articles.flatMap(
        (FlatMapFunction<Article, Claim>) article -> claims(article, conf),
        Records.encoder(Claim.class));
  }

  private static Iterator<Claim> claims(Article article, ConfFolder conf) {
    ClaimExtractor extractor = Engines.of(conf).claims();
    RawPlaces places = new RawPlaces(article.spans());
    return extractor.claims(article, Sentences.withoutTokens(article)).stream()
        .map(claim -> claim.at(places.start(claim.start()), places.end(claim.end())))
        .iterator();
  }

  /** Claims with the themes of their sentences. */
  static Dataset<Claim> withThemes(Dataset<Claim> claims, Dataset<ThemeMention> mentions) {
    var byArticle =
        claims.groupByKey((MapFunction<Claim, String>) Claim::articleId, Encoders.STRING());
    var mentionsByArticle =
        mentions.groupByKey(
            (MapFunction<ThemeMention, String>) ThemeMention::articleId, Encoders.STRING());
    return byArticle.cogroup(
        mentionsByArticle,
        (CoGroupFunction<String, Claim, ThemeMention, Claim>)
            (article, own, themes) -> tagged(own, themes),
        Records.encoder(Claim.class));
  }

  private static Iterator<Claim> tagged(Iterator<Claim> claims, Iterator<ThemeMention> mentions) {
    Map<Integer, List<String>> themes = new TreeMap<>();
    mentions.forEachRemaining(
        mention ->
            themes
                .computeIfAbsent(mention.sentenceNo(), no -> new ArrayList<>())
                .add(mention.theme()));
    themes.values().forEach(names -> names.sort(null));
    List<Claim> tagged = new ArrayList<>();
    claims.forEachRemaining(
        claim -> tagged.add(claim.with(themes.getOrDefault(claim.sentenceNo(), List.of()))));
    return tagged.iterator();
  }
}
