package io.gongbao.article;

import io.gongbao.rules.PageRules.LineKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of what is on other pages, before any running text: lines set close together of which each
 * begins or ends with the number of a page, or one run of text with two or more such numbers in it,
 * broken to fit a column. A short line above such a list is its name.
 */
final class Teasers {
  private static final String PAGE =
      "(?:第?[A-DＡ-Ｄ]?[0-9]{1,2}(?:[-、][0-9]{1,2})?版|[A-DP][0-9]{1,2})";
  private static final String POINT = "[▶►▷→●■◆>＞》…·. -]*";
  private static final Pattern ENTRY =
      Pattern.compile(
          POINT
              + "[0-9]{2}\\s*[|｜]\\s*\\S.{3,40}|"
              + POINT
              + "\\S.{3,40}?(?:\\s|[（(\\[【]|[▶►▷→>＞》…·—-])\\s*(?:详?见|请看)?"
              + PAGE
              + "\\s*[）)\\]】>＞▶►]*"
              + "|"
              + POINT
              + PAGE
              + "[\\s：:|·]+\\S.{3,40}");

  /** Below the name of a list, a bare number is that of a page. */
  private static final Pattern ROW = Pattern.compile("\\S.{3,40}?\\s+[0-9]{1,2}");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9])[A-D]?[0-9]{2}(-[0-9]{2})?\\s+(?=[\\p{IsHan}“《0-9])(?![年月日号时点分秒版])");
  private static final Pattern PADDED = Pattern.compile("^(?:[A-D]|0)[0-9]");
  private static final int MAX_LINES = 12;
  private static final int MAX_NAME_CHARS = 6;

  private Teasers() {}

  static void mark(List<Line> lines, LineKind[] kinds) {
    int from = 0;
    while (from < lines.size() && from < 3 * MAX_LINES) {
      int to = from + 1;
      while (to < lines.size() && lines.get(to).gap() == 0) {
        to++;
      }
      entries(lines, kinds, from, to);
      boolean headed = from > 0 && kinds[from - 1] == LineKind.FURNITURE;
      if (isList(lines.subList(from, to), headed)) {
        for (int i = from; i < to; i++) {
          kinds[i] = LineKind.TEASERS;
        }
      }
      from = to;
    }
  }

  /** Marks runs of two and more entries, and of one below the name of a list, with that name. */
  private static void entries(List<Line> lines, LineKind[] kinds, int from, int to) {
    for (int i = from; i < to; i++) {
      int end = i;
      boolean named = i > 0 && kinds[i - 1] == LineKind.TEASERS;
      while (end < to
          && isEntry(lines.get(end), named || end > i)
          && kinds[end] != LineKind.FURNITURE) {
        end++;
      }
      if (end - i > 1 || (end > i && named)) {
        for (int k = i; k < end; k++) {
          kinds[k] = LineKind.TEASERS;
        }
        if (i > from
            && kinds[i - 1] == null
            && lines.get(i - 1).text().length() <= MAX_NAME_CHARS) {
          kinds[i - 1] = LineKind.TEASERS;
        }
        i = end;
      }
    }
  }

  private static boolean isEntry(Line line, boolean named) {
    Pattern pattern = named && ROW.matcher(line.text()).matches() ? ROW : ENTRY;
    return !line.isClosed() && pattern.matcher(line.text()).matches();
  }

  private static boolean isList(List<Line> group, boolean headed) {
    StringBuilder text = new StringBuilder();
    for (Line line : group) {
      if (line.isClosed() || group.size() > MAX_LINES) {
        return false;
      }
      text.append(line.text());
    }
    Matcher number = NUMBER.matcher(text);
    int numbers = 0;
    while (number.find()) {
      if (numbers == 0 && number.start() > 0) {
        return false;
      }
      numbers++;
    }
    return numbers >= 2 || (numbers == 1 && headed && PADDED.matcher(text).find());
  }
}
