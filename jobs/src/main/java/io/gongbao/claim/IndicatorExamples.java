package io.gongbao.claim;

import io.gongbao.fault.UserError;
import io.gongbao.language.Sentences;
import io.gongbao.row.Article;
import io.gongbao.row.Claim;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.IndicatorCatalogue;
import io.gongbao.rules.IndicatorCatalogue.Example;
import io.gongbao.rules.IndicatorCatalogue.Indicator;
import java.util.List;
import java.util.Objects;

/**
 * Reads the examples of the catalogue as articles of a sentence or two.
 *
 * <p>Indicators beyond the list of the gold guide are told by the words of the claim, since the
 * claim itself carries ids of that list only.
 */
public final class IndicatorExamples {
  private static final String FILE = "indicators.yaml";

  /** Any date: examples that name no time are read as if published then. */
  private static final String PUBLISHED = "2024-11-20";

  private static final int YEAR = 2024;

  private final IndicatorMatcher names;
  private final ClaimExtractor extractor;
  private final ConfFolder conf;

  private IndicatorExamples(
      IndicatorCatalogue catalogue, ClaimExtractor extractor, ConfFolder conf) {
    this.names = new IndicatorMatcher(catalogue);
    this.extractor = extractor;
    this.conf = conf;
  }

  /**
   * Tries every example of every indicator.
   *
   * @throws UserError with file and line of the first that does not hold
   */
  public static void check(
      IndicatorCatalogue catalogue, ClaimExtractor extractor, ConfFolder conf) {
    IndicatorExamples examples = new IndicatorExamples(catalogue, extractor, conf);
    for (Indicator indicator : catalogue.indicators()) {
      indicator.examples().forEach(example -> examples.check(indicator.id(), example));
      indicator.no().forEach(text -> examples.refuse(indicator.id(), text));
    }
  }

  private void check(String id, Example example) {
    List<Claim> claims = claims(example.text());
    if (claims.stream().noneMatch(claim -> is(claim, id, example))) {
      String problem =
          "example '%s' gives %s, not %s %s %s %s"
              .formatted(
                  example.text(),
                  told(claims),
                  id,
                  example.measure(),
                  Conflicts.plain(example.value()),
                  example.unit());
      throw conf.errorAt(FILE, example.text(), problem, "correct the names or the example");
    }
  }

  private void refuse(String id, String text) {
    List<Claim> claims = claims(text);
    if (claims.stream().anyMatch(claim -> id.equals(id(claim)))) {
      String problem = "'%s' gives %s, which %s is not".formatted(text, told(claims), id);
      throw conf.errorAt(FILE, text, problem, "correct the names, or take it off no");
    }
  }

  private String id(Claim claim) {
    if (claim.indicator() != null || claim.indicatorText() == null) {
      return claim.indicator();
    }
    Indicator named = names.match(claim.indicatorText());
    return named == null ? null : named.id();
  }

  private boolean is(Claim claim, String id, Example example) {
    return id.equals(id(claim))
        && claim.measure().equals(example.measure())
        && Math.abs(claim.value() - example.value()) <= Math.abs(example.value()) * 1e-9
        && Objects.equals(claim.unit(), example.unit());
  }

  private String told(List<Claim> claims) {
    return claims.isEmpty()
        ? "no claim"
        : String.join("; ", claims.stream().map(this::told).toList());
  }

  private String told(Claim claim) {
    String name = id(claim) == null ? "“" + claim.indicatorText() + "”" : id(claim);
    return "%s %s %s %s"
        .formatted(name, claim.measure(), Conflicts.plain(claim.value()), claim.unit());
  }

  private List<Claim> claims(String text) {
    Article article =
        new Article(
            "example",
            "example",
            "example",
            0,
            null,
            null,
            null,
            List.of(),
            PUBLISHED,
            "metadata",
            YEAR,
            null,
            null,
            "simplified",
            text.length(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            text);
    return extractor.claims(article, Sentences.withoutTokens(article));
  }
}
