package io.gongbao.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * How lines of pages are told apart: newspaper pages, web pages and feeds.
 *
 * @param lines classes of lines that are not running text; the first rule that matches counts
 * @param rubrics names of columns that stand above headlines
 * @param kickers what the upper of two lines of a headline looks like if it is no part of the title
 * @param particulars words of lines of date, source and writers
 * @param surnames of one character, for lines that are nothing but a name
 * @param droppedElements names, classes and ids of HTML elements that never hold the article
 */
public record PageRules(
    List<LineRule> lines,
    List<String> rubrics,
    List<String> kickers,
    ParticularWords particulars,
    String surnames,
    List<String> droppedElements) {
  private static final String FILE = "pages.yaml";

  public PageRules {
    lines = List.copyOf(lines);
    rubrics = List.copyOf(rubrics);
    kickers = List.copyOf(kickers);
    droppedElements = List.copyOf(droppedElements);
  }

  /** What a line that is not running text is. */
  public enum LineKind {
    /** Running text, although it ends like a headline: salutations. */
    TEXT,
    /** Names of reporters and photographers. */
    BYLINE,
    /** What a photograph shows. */
    CAPTION,
    /** Headers of a page: name of the newspaper, page number, date. */
    FURNITURE,
    /** Editors, addresses, advertisements, hints: may stand anywhere, also inside a paragraph. */
    NOTICE,
    /** Heads of list of what is on other pages. */
    TEASERS,
    /** Date, source and counters under the headline of a web page. */
    META,
    /** Navigation above the headline of a web page. */
    WEB_HEAD,
    /** What follows the article on a web page; nothing after it belongs to the article. */
    WEB_FOOT,
    /** A line of web furniture that may stand anywhere. */
    WEB
  }

  /**
   * A class of lines.
   *
   * @param pattern regular expression that must match the whole line
   * @param examples lines that it must match
   * @param counterExamples lines that it must not match
   */
  public record LineRule(
      LineKind kind, String pattern, List<String> examples, List<String> counterExamples) {
    public LineRule {
      if (kind == null || pattern == null || examples == null || examples.isEmpty()) {
        throw new IllegalArgumentException("a line rule needs kind, pattern and examples");
      }
      examples = List.copyOf(examples);
      counterExamples = counterExamples == null ? List.of() : List.copyOf(counterExamples);
    }
  }

  /** Reads conf/pages.yaml and runs its examples. */
  public static PageRules load(ConfFolder conf) {
    PageRules rules = conf.yaml(FILE, PageRules.class);
    for (LineRule rule : rules.lines()) {
      check(conf, rule);
    }
    rules.rubrics().forEach(rubric -> compile(conf, rubric));
    rules.kickers().forEach(kicker -> compile(conf, kicker));
    return rules;
  }

  private static void check(ConfFolder conf, LineRule rule) {
    Pattern pattern = compile(conf, rule.pattern());
    for (String example : rule.examples()) {
      if (!pattern.matcher(example).matches()) {
        throw conf.errorAt(FILE, example, "example is not matched", "correct pattern or example");
      }
    }
    for (String example : rule.counterExamples()) {
      if (pattern.matcher(example).matches()) {
        throw conf.errorAt(FILE, example, "counter-example is matched", "correct the pattern");
      }
    }
  }

  private static Pattern compile(ConfFolder conf, String pattern) {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw conf.errorAt(FILE, pattern, "broken pattern: " + e.getDescription(), "correct it");
    }
  }
}
