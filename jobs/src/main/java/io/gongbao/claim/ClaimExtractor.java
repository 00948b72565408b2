package io.gongbao.claim;

import io.gongbao.row.Article;
import io.gongbao.row.Claim;
import io.gongbao.row.Sentence;
import io.gongbao.rules.IndicatorCatalogue;
import io.gongbao.rules.UnitTable;
import java.util.List;
import java.util.Objects;

/** Every number of an article that states something, with what it means. */
public final class ClaimExtractor {

  public ClaimExtractor(IndicatorCatalogue indicators, UnitTable units, RegionReader regions) {
    Objects.requireNonNull(indicators);
    Objects.requireNonNull(units);
    Objects.requireNonNull(regions);
  }

  /** Claims of one article in reading order. */
  public List<Claim> claims(Article article, List<Sentence> sentences) {
    return explain(article, sentences).stream()
        .map(Explained::claim)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Why each number is a claim or not. */
  public List<Explained> explain(Article article, List<Sentence> sentences) {
    return List.of();
  }
}
