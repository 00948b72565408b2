package io.gongbao.article;

import io.gongbao.rules.PageRules.LineKind;
import java.util.List;
import java.util.regex.Pattern;

/** What the words of a line tell about where blocks begin and end, however the lines are set. */
final class LineShapes {
  private static final int MAX_HEAD_CHARS = 60;
  private static final int MAX_QUESTION_CHARS = 40;

  private static final int MAX_TITLE_CHARS = 200;
  private static final Pattern FRESH =
      Pattern.compile("^(?:问[：:]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[、．])");
  private static final Pattern SUBTITLE =
      Pattern.compile(
          "^(?:——|――|--|[—―]\\s)\\s*[^—―\\s-]|^副标?题[：:]"
              + "|^[（(](?:上|中|下|之?[一二三四五六七八九十]{1,2}|续[一二三四五六七八九十]?)[)）]$");
  private static final Pattern FRAGMENT = Pattern.compile("^[\\p{IsHan}]{1,2}[，,。、；].*");

  private final List<Line> lines;
  private final LineKind[] kinds;
  private final LineClassifier classifier;
  private final boolean indents;

  LineShapes(List<Line> lines, LineKind[] kinds, LineClassifier classifier) {
    this.lines = lines;
    this.kinds = kinds;
    this.classifier = classifier;
    long indented = lines.stream().filter(line -> line.paragraphIndent() > 0).count();
    long flush = lines.stream().filter(line -> line.indent() == 0).count();
    this.indents = indented > 1 && indented < flush;
  }

  /** Whether a line can never be a headline. */
  boolean isMarked(int i) {
    String text = lines.get(i).text();
    return kinds[i] == LineKind.TEXT || Marks.continued(text) >= 0 || classifier.isEnd(text);
  }

  /** Whether a line begins with the number of a section or item, as no second line of a title. */
  static boolean isNumbered(String text) {
    return FRESH.matcher(text).find();
  }

  boolean isSubtitle(int i) {
    Line line = lines.get(i);
    return SUBTITLE.matcher(line.text()).find()
        && line.text().length() < MAX_HEAD_CHARS
        && !line.isClosed();
  }

  /** Whether a line above all text is a headline that asks or exclaims. */
  boolean isQuestion(int i) {
    String text = lines.get(i).text();
    boolean asks = "？！?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean longer = i + 1 < lines.size() && lines.get(i + 1).text().length() > text.length();
    return asks && longer && text.length() <= MAX_QUESTION_CHARS && text.indexOf('。') < 0;
  }

  /** Whether a line never goes on in the next. */
  boolean isParted(int i, int next) {
    Line line = lines.get(i);
    String after = lines.get(next).text();
    boolean marked = classifier.isEnd(line.text()) || Marks.continued(after) >= 0;
    boolean named = kinds[next] == LineKind.TEXT || kinds[i] == LineKind.TEXT;
    boolean begins = classifier.isRubric(after) || isNumbered(after);
    if (classifier.isLead(after) && !line.isRunning()) {
      return true;
    }
    return marked || named || isIndented(next) || (line.isClosed() && begins);
  }

  /** Whether a line is set in by two ideographs, where most are not: a paragraph begins. */
  private boolean isIndented(int i) {
    return indents && lines.get(i).paragraphIndent() > 0;
  }

  /** Whether a line is a headline where lines are paragraphs: short, one clause group, whole. */
  boolean isTitle(int i, boolean first) {
    Line line = lines.get(i);
    String text = line.text();
    boolean tooLong = text.length() > (first ? MAX_TITLE_CHARS : MAX_HEAD_CHARS);
    if (tooLong || text.indexOf('。') >= 0 || text.indexOf('；') >= 0) {
      return false;
    }
    if (!line.isRunning() || i + 1 == lines.size()) {
      return true;
    }
    Line after = lines.get(i + 1);
    boolean fragment = after.gap() > 0 && FRAGMENT.matcher(after.text()).matches();
    // A gap wider than the one above parts columns, not a headline from its text.
    boolean torn = after.gap() > Math.max(1, line.gap()) && kinds[i + 1] == null;
    return !fragment && (first || !torn);
  }
}
