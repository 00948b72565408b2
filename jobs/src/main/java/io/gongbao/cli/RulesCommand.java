package io.gongbao.cli;

import io.gongbao.article.ArticleReader;
import io.gongbao.claim.IndicatorExamples;
import io.gongbao.language.HanlpTokenizer;
import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.IndicatorCatalogue;
import io.gongbao.rules.Lexicon;
import io.gongbao.rules.PageRules;
import io.gongbao.rules.TermRules;
import io.gongbao.rules.ThemeRules;
import io.gongbao.stage.Engines;
import io.gongbao.term.TermFilter;
import io.gongbao.theme.ThemeTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rules}: reads conf/, runs its examples, and says what is there. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Check conf/ with all its examples and print what it holds.")
final class RulesCommand implements Runnable {
  @Mixin Options options;

  @Override
  public void run() {
    ConfFolder conf = options.rules();
    check(conf);
    Engines engines = Engines.of(conf);
    System.out.printf("themes      %d%n", ThemeRules.load(conf).themes().size());
    System.out.printf("indicators  %d%n", IndicatorCatalogue.load(conf).indicators().size());
    System.out.printf("regions     %d names%n", engines.regionTable().names().size());
    System.out.printf("lexicon     %d words%n", Lexicon.load(conf).words().size());
    System.out.println("all examples hold");
  }

  /**
   * Reads every rule and runs every example.
   *
   * @throws io.gongbao.fault.UserError with file and line of what is wrong
   */
  static void check(ConfFolder conf) {
    Engines engines = Engines.of(conf);
    engines.documents();
    engines.articles();
    IndicatorExamples.check(IndicatorCatalogue.load(conf), engines.claims(), conf);
    engines.themes();
    engines.auditor();
    engines.repairs().check(conf, CleaningRules.load(conf));
    TermFilter.check(conf, TermRules.load(conf));
    ArticleReader.check(PageRules.load(conf), conf);
    ThemeTagger.check(ThemeRules.load(conf), HanlpTokenizer.shared(Lexicon.load(conf)), conf);
  }
}
