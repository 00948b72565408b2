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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Conflicts per 1,000 metrics in texts that nobody harmed. Arguments: the shared folder, then years
 * of news. Each is printed with its evidence, to be looked at.
 */
public final class ConflictFigures {
  private ConflictFigures() {}

  public static void main(String[] args) throws IOException {
    Path corpora = Path.of(args[0]).resolve("corpora");
    ConfFolder conf = new ConfFolder(Path.of("conf"));
    IndicatorCatalogue indicators = IndicatorCatalogue.load(conf);
    RegionTable regions = RegionTable.load(conf);
    ClaimExtractor extractor =
        new ClaimExtractor(indicators, UnitTable.load(conf), new RegionReader(regions));
    Auditor auditor = new Auditor(AuditRules.load(conf), indicators, regions);
    List<Article> provincial = Corpora.reports(corpora.resolve("reports-provincial-2026"));
    List<Article> reports = new ArrayList<>(provincial);
    reports.addAll(Corpora.reports(corpora.resolve("reports-national")));
    show("provincial reports", extractor, auditor, provincial);
    show("all reports", extractor, auditor, reports);
    for (int i = 1; i < args.length; i++) {
      show(
          "news " + args[i],
          extractor,
          auditor,
          Corpora.news(corpora.resolve("news/" + args[i] + ".jsonl.gz")));
    }
  }

  private static void show(
      String name, ClaimExtractor extractor, Auditor auditor, List<Article> articles) {
    List<Claim> claims = new ArrayList<>();
    articles.forEach(article -> claims.addAll(Corpora.claims(extractor, article)));
    List<Metric> metrics = Reconciler.reconcile(claims, Map.of());
    List<Conflict> conflicts = Corpora.conflicts(auditor, metrics, claims);
    Map<String, Long> kinds =
        conflicts.stream()
            .collect(Collectors.groupingBy(Conflict::kind, TreeMap::new, Collectors.counting()));
    System.out.printf(
        Locale.ROOT,
        "%s: %d claims, %d metrics, %d with several claims, %d conflicts, %.1f per 1,000 metrics %s%n",
        name,
        claims.size(),
        metrics.size(),
        metrics.stream().filter(m -> m.claims() > 1).count(),
        conflicts.size(),
        1000.0 * conflicts.size() / Math.max(1, metrics.size()),
        kinds);
    Map<String, Claim> byId =
        claims.stream().collect(Collectors.toMap(Claim::claimId, c -> c, (a, b) -> a));
    for (Conflict c : conflicts) {
      System.out.println(
          "  "
              + c.kind()
              + " | "
              + c.indicator()
              + " "
              + c.indicatorText()
              + " | "
              + c.regionName()
              + " | "
              + c.period()
              + " | "
              + c.reason());
      for (String id : c.claimIds()) {
        Claim claim = byId.get(id);
        System.out.println(
            "      "
                + claim.docName()
                + " "
                + claim.numberText()
                + " "
                + claim.measure()
                + " "
                + claim.confidence()
                + " : "
                + claim.evidence());
      }
    }
  }
}
