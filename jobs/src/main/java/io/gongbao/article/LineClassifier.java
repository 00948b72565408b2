package io.gongbao.article;

import io.gongbao.rules.PageRules;
import io.gongbao.rules.PageRules.LineKind;
import io.gongbao.rules.PageRules.LineRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that are not running text, by the patterns of conf/pages.yaml. */
final class LineClassifier {
  private static final int MAX_CHARS = 120;
  private static final int MAX_RUBRIC_CHARS = 24;
  private static final Pattern SIGNED = Pattern.compile("\\s*[（(【]([^（）()【】，。]{2,40})[)）】]\\s*$");
  private static final Pattern FRAME = Pattern.compile("([│┃║★☆])\\s*([^│┃║★☆。，；]{2,20}?)\\s*\\1");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern AROUND_DIGITS =
      Pattern.compile("(?<=[0-9]) (?=[年月日版])|(?<=[年月第]) (?=[0-9])|(?<=[:/]) | (?=[:/])");

  private final List<Rule> rules;
  private final List<Pattern> rubrics;
  private final List<Pattern> kickers;
  private final ParticularsReader particulars;
  private final String surnames;
  private final Pattern lead;

  LineClassifier(PageRules rules) {
    this.rules = rules.lines().stream().map(Rule::of).toList();
    this.rubrics = rules.rubrics().stream().map(Pattern::compile).toList();
    this.kickers = rules.kickers().stream().map(Pattern::compile).toList();
    this.particulars = new ParticularsReader(rules);
    this.surnames = rules.surnames();
    String house = String.join("|", rules.particulars().houses());
    this.lead =
        Pattern.compile(
            "[（(【\\[]?\\s*(?:据?(?:"
                + house
                + "))[^，。：；]{0,14}?(?:讯|电|消息)[\\s（(：:，)）】\\]]"
                + "|[（(【]\\s*(?:(?:"
                + house
                + ")?(?:[\\p{IsHan}]{2})?记者)[^（）()，。]{2,24}[)）】]\\S");
  }

  private record Rule(LineKind kind, Pattern pattern) {
    static Rule of(LineRule rule) {
      return new Rule(rule.kind(), Pattern.compile(rule.pattern()));
    }
  }

  /** What the line is, or null if nothing but text. */
  LineKind kind(String line) {
    if (line.length() > MAX_CHARS) {
      return null;
    }
    String plain = plain(line);
    LineKind kind = null;
    for (int i = 0; kind == null && i < rules.size(); i++) {
      kind = rules.get(i).pattern.matcher(plain).matches() ? rules.get(i).kind : null;
    }
    boolean mark = kind == LineKind.WEB_FOOT && Marks.isEnd(line);
    if (kind != null && kind != LineKind.WEB_HEAD && !mark) {
      return kind;
    }
    kind = mark ? null : kind;
    // Names in a row look like a row of links.
    Particulars said = particulars.read(line);
    return said.isByline() ? LineKind.BYLINE : said.isDateline() ? LineKind.META : kind;
  }

  /** Whether the line says when or where an article was published, and nothing else. */
  boolean isDateline(String line) {
    return line.length() <= MAX_CHARS && particulars.read(line).isDateline();
  }

  /** Whether a text is nothing but the name of a person. */
  boolean isName(String text) {
    return text.length() >= 2
        && text.length() <= 3
        && surnames.indexOf(text.charAt(0)) >= 0
        && text.chars().allMatch(Character::isIdeographic);
  }

  /** Where names in brackets behind the last sentence of a text begin, or -1. */
  int signature(String text) {
    int length = text.length();
    Matcher signed = SIGNED.matcher(text).region(Math.max(0, length - Marks.TAIL), length);
    if (!signed.find()
        || (signed.start() > 0 && !Line.isClosed(text.substring(0, signed.start())))) {
      return -1;
    }
    String names = signed.group(1).strip();
    boolean named = SPACES.splitAsStream(names).allMatch(this::isName);
    return named || particulars.read(names).isByline() ? signed.start() : -1;
  }

  /** Whether a line begins a text of its own: with an agency's dateline or a reporter's name. */
  boolean isLead(String line) {
    return lead.matcher(line).lookingAt();
  }

  /** Whether a text ends with a mark of source, of continuation or with names in brackets. */
  boolean isEnd(String text) {
    return Marks.isEnd(text) || signature(text) >= 0;
  }

  ParticularsReader particulars() {
    return particulars;
  }

  /** Whether the line is the name of a column, above a headline of its own, by word or frame. */
  boolean isRubric(String line) {
    return isAny(rubrics, line) || !unframed(line).equals(line);
  }

  /** What stands in the frame of a short line, or the line. */
  static String unframed(String line) {
    Matcher frame = FRAME.matcher(line);
    return line.length() <= MAX_RUBRIC_CHARS && frame.matches() ? frame.group(2) : line;
  }

  /** Whether the upper of two lines of a headline is its kicker. */
  boolean isKicker(String line) {
    return isAny(kickers, line);
  }

  private static boolean isAny(List<Pattern> patterns, String line) {
    return line.length() <= MAX_RUBRIC_CHARS
        && patterns.stream().anyMatch(pattern -> pattern.matcher(plain(line)).matches());
  }

  /** The line with half-width marks, single spaces, and none around digits of dates. */
  static String plain(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean wide = c >= '\uFF01' && c <= '\uFF5E';
      out.append(wide ? (char) (c - 0xFEE0) : Line.isSpace(c) ? ' ' : c);
    }
    String single = SPACES.matcher(out).replaceAll(" ").strip();
    return AROUND_DIGITS.matcher(single).replaceAll("");
  }
}
