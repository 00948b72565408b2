package io.gongbao.article;

import io.gongbao.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines above an article as title and kicker. A kicker stands above: the name of a column, an
 * occasion, the first of three lines and more, what stands above a vertical headline, or, where
 * lines are not broken to fit, the first of two set together above names or a source. A second line
 * much longer than the first is set in smaller type and so a kicker, too. Other lines are one
 * title, broken to fit. Of two lines of nearly one length that tell nothing about themselves, a
 * kicker is not seen.
 */
record Headline(String title, String kicker) {
  private static final int MAX_LABEL = 10;
  private static final int SHORT_TITLE = 16;
  private static final int LONG_TITLE = 28;

  /** Half ideographs by which two parallel clauses differ at most. */
  private static final int PARALLEL = 4;

  private static final Pattern SPREAD = Pattern.compile("(?:\\S\\s+){3,60}\\S");

  private static final Pattern SAYS = Pattern.compile("时?(?:强调|指出|表示|要求|提出)$");

  /**
   * @param known the headline as page or record declare it, null if they do not
   * @param broken whether lines are broken to fit columns
   */
  static Headline of(Draft draft, LineClassifier classifier, String known, boolean broken) {
    List<Block> lines = new ArrayList<>();
    for (Block head : draft.heads) {
      boolean occasion = head.text().equals(Published.occasion(head.text()));
      if (head.kind() != Kind.SUBTITLE && !occasion) {
        lines.add(head);
      }
    }
    int at = kicker(lines, draft, classifier, known, broken);
    String kicker = at < 0 ? null : LineClassifier.unframed(lines.remove(at).text());
    String title =
        lines.isEmpty()
            ? null
            : withoutOccasion(String.join(" ", lines.stream().map(Headline::text).toList()));
    return new Headline(known == null ? title : known, kicker);
  }

  /** A headline set in single characters with blanks between them has none. */
  private static String text(Block line) {
    boolean spread = SPREAD.matcher(line.text()).matches();
    return spread ? line.text().replaceAll("\\s", "") : line.text();
  }

  private static int kicker(
      List<Block> lines, Draft draft, LineClassifier classifier, String known, boolean broken) {
    if (lines.size() < 2) {
      return -1;
    }
    String first = lines.get(0).text();
    String second = lines.get(1).text();
    if (known != null && lines.size() == 2 && (known.equals(first) || known.equals(second))) {
      return known.equals(first) ? 1 : 0;
    }
    boolean named = classifier.isRubric(first) || classifier.isKicker(first);
    if (lines.size() > 2 || named || isLabel(first, second)) {
      return 0;
    }
    boolean upright = lines.get(1).kind() == Kind.VERTICAL && lines.get(0).kind() == Kind.HEAD;
    boolean together = !broken && draft.signedAbove && lines.get(1).gap() == 0;
    boolean about = second.startsWith("关于");
    if (upright
        || (together && !about && !(named(draft) && isPart(second, first)))
        || isComplete(second, first)) {
      return 0;
    }
    return isSmallPrint(first, second) ? 1 : -1;
  }

  /**
   * Whether a line names a column: one word, too short beside the next to be its first part, broken
   * to fit.
   */
  static boolean isLabel(String line, String below) {
    int width = width(line);
    boolean word = line.chars().allMatch(Character::isIdeographic);
    return word && width <= MAX_LABEL && width * 2 <= width(below);
  }

  /** Whether a line is a headline of its own: it names who speaks, or is long under a short one. */
  private static boolean isComplete(String line, String above) {
    int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
    boolean speaks = colon > 1 && colon < line.length() - 3 && !isOpen(above);
    int width = width(above);
    return speaks || (width < SHORT_TITLE && width(line) >= Math.max(LONG_TITLE, 2 * width));
  }

  /** Whether a line ends so that what is said follows in the next. */
  private static boolean isOpen(String line) {
    return line.endsWith("：") || line.endsWith(":") || SAYS.matcher(line).find();
  }

  /** Whether names alone stand below the headline, as newspapers have them. */
  private static boolean named(Draft draft) {
    return draft.bylines.stream().allMatch(line -> line.kind() == Kind.BYLINE);
  }

  /** Whether a line is a part of the headline above: a clause as long as the other, or a rest. */
  private static boolean isPart(String line, String above) {
    int width = width(above);
    int own = width(line);
    boolean clause = Math.min(own, width) > MAX_LABEL;
    return (clause && Math.abs(own - width) <= PARALLEL) || own * 2 <= width;
  }

  private static String withoutOccasion(String title) {
    String occasion = Published.occasion(title);
    String rest = occasion == null ? title : title.substring(0, title.indexOf(occasion)).strip();
    return rest.isEmpty() ? null : rest;
  }

  private static boolean isSmallPrint(String first, String second) {
    int width = width(first);
    return !isOpen(first) && width >= SHORT_TITLE && width(second) * 10 >= width * 16;
  }

  private static int width(String line) {
    return new Line(0, line.length(), line.replaceAll("\\s", ""), 0, 0).width();
  }
}
