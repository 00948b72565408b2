package io.gongbao.article;

import io.gongbao.rules.PageRules.LineKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of what is on other pages: lines set close together, before any running text, with two or
 * more page numbers in them, or with one below the header of a page.
 */
final class Teasers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9])[A-D]?[0-9]{2}(-[0-9]{2})?\\s+(?=[\\p{IsHan}“《0-9])(?![年月日号时点分秒版])");
  private static final Pattern PADDED = Pattern.compile("^(?:[A-D]|0)[0-9]");
  private static final int MAX_LINES = 12;

  private Teasers() {}

  static void mark(List<Line> lines, LineKind[] kinds) {
    int from = 0;
    while (from < lines.size() && from < 3 * MAX_LINES) {
      int to = from + 1;
      while (to < lines.size() && lines.get(to).gap() == 0) {
        to++;
      }
      boolean headed = from > 0 && kinds[from - 1] == LineKind.FURNITURE;
      if (isList(lines.subList(from, to), headed)) {
        for (int i = from; i < to; i++) {
          kinds[i] = LineKind.TEASERS;
        }
      }
      from = to;
    }
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
