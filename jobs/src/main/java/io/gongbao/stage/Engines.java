package io.gongbao.stage;

import io.gongbao.article.ArticleReader;
import io.gongbao.claim.Auditor;
import io.gongbao.claim.ClaimExtractor;
import io.gongbao.claim.RegionReader;
import io.gongbao.input.DocumentReader;
import io.gongbao.language.HanlpTokenizer;
import io.gongbao.language.Sentences;
import io.gongbao.rules.AuditRules;
import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.IndicatorCatalogue;
import io.gongbao.rules.Lexicon;
import io.gongbao.rules.PageRules;
import io.gongbao.rules.RegionTable;
import io.gongbao.rules.SourceRules;
import io.gongbao.rules.ThemeRules;
import io.gongbao.rules.UnitTable;
import io.gongbao.text.RepairChain;
import io.gongbao.theme.ThemeTagger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The text machinery of one JVM, made when it is first asked for: executors get the rules, not the
 * dictionaries.
 */
public final class Engines {
  private static final Map<String, Engines> BY_RULES = new ConcurrentHashMap<>();

  private final ConfFolder conf;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  private Engines(ConfFolder conf) {
    this.conf = conf;
  }

  /** The machinery for these rules. */
  public static Engines of(ConfFolder conf) {
    return BY_RULES.computeIfAbsent(conf.hash(), hash -> new Engines(conf));
  }

  public DocumentReader documents() {
    return once(DocumentReader.class, c -> new DocumentReader(SourceRules.load(c)));
  }

  public RepairChain repairs() {
    return once(RepairChain.class, c -> new RepairChain(CleaningRules.load(c)));
  }

  public ArticleReader articles() {
    RepairChain chain = repairs();
    return once(ArticleReader.class, c -> new ArticleReader(chain, PageRules.load(c)));
  }

  public Sentences sentences() {
    return once(Sentences.class, c -> new Sentences(HanlpTokenizer.shared(Lexicon.load(c))));
  }

  public RegionTable regionTable() {
    return once(RegionTable.class, RegionTable::load);
  }

  public RegionReader regions() {
    RegionTable table = regionTable();
    return once(RegionReader.class, c -> new RegionReader(table));
  }

  public ClaimExtractor claims() {
    RegionReader regions = regions();
    return once(
        ClaimExtractor.class,
        c -> new ClaimExtractor(IndicatorCatalogue.load(c), UnitTable.load(c), regions));
  }

  public ThemeTagger themes() {
    return once(ThemeTagger.class, c -> new ThemeTagger(ThemeRules.load(c)));
  }

  public Auditor auditor() {
    RegionTable table = regionTable();
    return once(
        Auditor.class, c -> new Auditor(AuditRules.load(c), IndicatorCatalogue.load(c), table));
  }

  private synchronized <T> T once(Class<T> type, Function<ConfFolder, T> maker) {
    Object known = made.get(type);
    if (known == null) {
      known = maker.apply(conf);
      made.put(type, known);
    }
    return type.cast(known);
  }
}
