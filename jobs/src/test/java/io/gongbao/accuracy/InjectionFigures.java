package io.gongbao.accuracy;

import io.gongbao.claim.Auditor;
import io.gongbao.claim.ClaimExtractor;
import io.gongbao.claim.Reconciler;
import io.gongbao.claim.RegionReader;
import io.gongbao.row.Article;
import io.gongbao.row.Claim;
import io.gongbao.row.Conflict;
import io.gongbao.row.Metric;
import io.gongbao.rules.AuditRules;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.IndicatorCatalogue;
import io.gongbao.rules.RegionTable;
import io.gongbao.rules.UnitTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Errors made in texts whose figures a second statement confirms, one at a time, and how many of
 * them lead to a conflict that was not there before. As many of each kind, as far as the texts
 * offer places for it. Arguments: the shared folder, number of errors, seed, years of news.
 */
public final class InjectionFigures {
  private final ClaimExtractor extractor;
  private final Auditor auditor;
  private final long seed;
  private final Map<String, Article> articles = new TreeMap<>();
  private final Map<String, List<Claim>> claims = new TreeMap<>();

  private InjectionFigures(ConfFolder conf, long seed) {
    this.seed = seed;
    IndicatorCatalogue indicators = IndicatorCatalogue.load(conf);
    RegionTable regions = RegionTable.load(conf);
    extractor = new ClaimExtractor(indicators, UnitTable.load(conf), new RegionReader(regions));
    auditor = new Auditor(AuditRules.load(conf), indicators, regions);
  }

  public static void main(String[] args) throws IOException {
    Path corpora = Path.of(args[0]).resolve("corpora");
    ConfFolder conf = new ConfFolder(Path.of("conf"));
    InjectionFigures figures = new InjectionFigures(conf, Long.parseLong(args[2]));
    figures.read(Corpora.reports(corpora.resolve("reports-provincial-2026")));
    figures.read(Corpora.reports(corpora.resolve("reports-national")));
    figures.read(Corpora.read(conf, Path.of("seeds")));
    for (int i = 3; i < args.length; i++) {
      figures.read(Corpora.news(corpora.resolve("news/" + args[i] + ".jsonl.gz")));
    }
    figures.run(Integer.parseInt(args[1]));
  }

  private void read(List<Article> read) {
    for (Article article : read) {
      articles.put(article.articleId(), article);
      claims.put(article.articleId(), claims(article));
    }
  }

  /** Claims of the catalogue's indicators: others are not confirmed by anything. */
  private List<Claim> claims(Article article) {
    return Corpora.claims(extractor, article).stream().filter(c -> c.indicator() != null).toList();
  }

  private void run(int errors) {
    List<Claim> all = claims.values().stream().flatMap(List::stream).toList();
    Map<String, Claim> byId = new HashMap<>();
    all.forEach(c -> byId.put(c.claimId(), c));
    List<Metric> metrics = Reconciler.reconcile(all, Map.of());
    Set<String> before =
        Corpora.conflicts(auditor, metrics, all).stream()
            .map(InjectionFigures::place)
            .collect(Collectors.toSet());
    List<Claim> candidates = new ArrayList<>(confirmed(metrics, byId));
    Collections.shuffle(candidates, new Random(seed));
    System.out.printf(
        "%d claims, %d confirmed by another sentence%n", all.size(), candidates.size());
    for (WrittenError kind : WrittenError.values()) {
      harm(kind, candidates, errors / WrittenError.values().length, before);
    }
  }

  /** Makes so many errors of a kind and prints those that nothing tells. */
  private void harm(WrittenError kind, List<Claim> candidates, int most, Set<String> before) {
    int made = 0;
    int found = 0;
    for (int i = 0; i < 2 * candidates.size() && made < most; i++) {
      Claim claim = candidates.get(i % candidates.size());
      Article article = articles.get(claim.articleId());
      Optional<String> harmed = kind.in(article.body(), claim, new Random(seed * 1_000_003 + i));
      if (harmed.isEmpty()) {
        continue;
      }
      made++;
      if (newConflict(article, harmed.get(), before).isPresent()) {
        found++;
      } else {
        System.out.println("missed " + kind + " " + told(claim, harmed.get()));
      }
    }
    System.out.printf(Locale.ROOT, "%s: %d of %d found%n", kind, found, made);
  }

  private static String told(Claim claim, String harmed) {
    return String.join(
        " ",
        claim.numberText(),
        claim.indicator(),
        claim.period(),
        harmed.substring(Math.max(0, claim.start() - 40), claim.end() + 1));
  }

  /** Claims whose value another sentence states, too. */
  private static List<Claim> confirmed(List<Metric> metrics, Map<String, Claim> byId) {
    List<Claim> confirmed = new ArrayList<>();
    for (Metric metric : metrics) {
      List<Claim> own = metric.claimIds().stream().map(byId::get).toList();
      if (metric.agrees() && metric.indicator() != null) {
        own.stream()
            .filter(c -> own.stream().anyMatch(o -> confirms(o, c)))
            .forEach(confirmed::add);
      }
    }
    return confirmed;
  }

  /** Another sentence that gives the same figure, perhaps rounded. */
  private static boolean confirms(Claim other, Claim claim) {
    boolean apart =
        !other.articleId().equals(claim.articleId()) || other.sentenceNo() != claim.sentenceNo();
    return apart
        && claim.valueHigh() == null
        && other.valueHigh() == null
        && !other.modifier().startsWith("at_")
        && !claim.modifier().startsWith("at_")
        && Math.abs(other.value() - claim.value()) <= Math.abs(claim.value()) * 0.005;
  }

  private Optional<Conflict> newConflict(Article article, String body, Set<String> before) {
    List<Claim> all = new ArrayList<>();
    claims.forEach((id, own) -> all.addAll(id.equals(article.articleId()) ? List.of() : own));
    all.addAll(claims(Corpora.withBody(article, body)));
    return Corpora.conflicts(auditor, Reconciler.reconcile(all, Map.of()), all).stream()
        .filter(conflict -> !before.contains(place(conflict)))
        .findFirst();
  }

  private static String place(Conflict c) {
    return c.kind() + c.indicator() + c.indicatorText() + c.regionName() + c.period() + c.reason();
  }
}
