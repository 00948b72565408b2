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
 * them lead to a conflict that was not there before. Arguments: the shared folder, number of
 * errors.
 */
public final class InjectionFigures {
  private static final List<WrittenError> KINDS = List.of(WrittenError.values());

  private final ClaimExtractor extractor;
  private final Auditor auditor;
  private final Map<String, Article> articles = new TreeMap<>();
  private final Map<String, List<Claim>> claims = new TreeMap<>();

  private InjectionFigures(ConfFolder conf) {
    IndicatorCatalogue indicators = IndicatorCatalogue.load(conf);
    RegionTable regions = RegionTable.load(conf);
    extractor = new ClaimExtractor(indicators, UnitTable.load(conf), new RegionReader(regions));
    auditor = new Auditor(AuditRules.load(conf), indicators, regions);
  }

  public static void main(String[] args) throws IOException {
    Path corpora = Path.of(args[0]).resolve("corpora");
    InjectionFigures figures = new InjectionFigures(new ConfFolder(Path.of("conf")));
    figures.read(Corpora.reports(corpora.resolve("reports-provincial-2026")));
    figures.read(Corpora.reports(corpora.resolve("reports-national")));
    figures.read(Corpora.news(corpora.resolve("news/2019.jsonl.gz")));
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
        auditor.audit(metrics, all).stream()
            .map(InjectionFigures::place)
            .collect(Collectors.toSet());
    List<Claim> candidates = new ArrayList<>(confirmed(metrics, byId));
    Collections.shuffle(candidates, new Random(7));
    System.out.printf(
        "%d claims, %d confirmed by another sentence%n", all.size(), candidates.size());
    Map<WrittenError, int[]> figures = new TreeMap<>();
    int made = 0;
    for (int i = 0; i < candidates.size() * KINDS.size() && made < errors; i++) {
      WrittenError kind = KINDS.get(i % KINDS.size());
      Claim claim = candidates.get(i % candidates.size());
      Article article = articles.get(claim.articleId());
      Optional<String> harmed = kind.in(article.body(), claim, new Random(i));
      if (harmed.isEmpty()) {
        continue;
      }
      made++;
      int[] count = figures.computeIfAbsent(kind, k -> new int[2]);
      count[0]++;
      Optional<Conflict> found = newConflict(article, harmed.get(), before);
      count[1] += found.isPresent() ? 1 : 0;
      if (found.isEmpty()) {
        System.out.println(
            "missed "
                + kind
                + " "
                + claim.numberText()
                + " "
                + claim.indicator()
                + " "
                + claim.indicatorText()
                + " "
                + claim.period()
                + " : "
                + claim.evidence());
      }
    }
    figures.forEach(
        (kind, count) ->
            System.out.printf(Locale.ROOT, "%s: %d of %d found%n", kind, count[1], count[0]));
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
    return auditor.audit(Reconciler.reconcile(all, Map.of()), all).stream()
        .filter(conflict -> !before.contains(place(conflict)))
        .findFirst();
  }

  private static String place(Conflict c) {
    return c.kind() + c.indicator() + c.indicatorText() + c.regionName() + c.period() + c.reason();
  }
}
