package io.gongbao.article;

import io.gongbao.rules.PageRules.LineKind;
import io.gongbao.rules.ParticularWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headers of newspaper pages: name of the paper, number and name of the page, date, weekday, issue
 * and editors, in any order, parted by blanks, dots or bars. A line of which every part is one of
 * these is a header if two kinds of them vouch for it. Lines for which less speaks (a name, a date,
 * a short word beside a number) are one together, or beside another.
 */
final class PageHeader {
  private enum Part {
    DAY,
    CALENDAR,
    ISSUE,
    PAGE,
    EDITOR,
    PAPER,
    NUMBER,
    WORD
  }

  private static final int MAX_CHARS = 70;

  /** Lines of one header stand so close, in empty lines. */
  private static final int NEAR = 3;

  private static final String MARKS = "[ ·•|/,;:<>【】■□◆◇●○▲★☆▪-]";
  private static final String END = "(?=$|" + MARKS + ")";
  private static final Pattern BETWEEN = Pattern.compile(MARKS + "+");
  private static final String COUNT = "[0-9一二三四五六七八九十百]{1,6}";
  private static final String LUNAR =
      "(?:农历)?[\\p{IsHan}]{0,3}年?[正一二三四五六七八九十冬腊]{1,2}月[初十廿三一二四五六七八九]{2,3}";

  private final Map<Part, Pattern> patterns = new EnumMap<>(Part.class);

  PageHeader(ParticularWords words) {
    put(
        Part.DAY,
        "(?:日期[: ]*)?(?:(?:19|20)[0-9]{2} ?[-./年] ?[0-9]{1,2}(?: ?[-./月] ?[0-9]{1,2}日?|月)"
            + "|[0-9]{1,2}月[0-9]{1,2}日)(?=$|星期|周|农历|"
            + MARKS
            + ")");
    put(Part.CALENDAR, "(?:星期|周)[一二三四五六日天]|(?:19|20)[0-9]{2}年" + END + "|" + LUNAR + END);
    put(Part.ISSUE, "(?:今日|本期|共)[0-9]{1,3}版|(?:总第|总|第)" + COUNT + "[期号辑卷]" + END);
    put(
        Part.PAGE,
        "(?:版次[: ]*)?第"
            + COUNT
            + "版|(?:版次[: ]*)?[A-D]?[0-9]{1,3}版|(?:[A-D]|P)[0-9]{1,2}"
            + END
            + "|头版"
            + END);
    String name = "[\\p{IsHan}]{2,4}(?:·[\\p{IsHan}]{1,6})?" + END;
    String roles = words.editors().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    put(Part.EDITOR, "(?:本版|值班|责任)?(?:" + roles + ")[ :/|]*" + name + "(?:[ 、,]" + name + ")?");
    put(Part.PAPER, "[\\p{IsHan}]{1,8}(?:报|刊|讯|新闻)" + END + "|[A-Z]{3,}(?: [A-Z]{2,}){1,3}" + END);
    put(Part.NUMBER, "0?[0-9]{1,2}" + END);
    put(Part.WORD, "[\\p{IsHan}]{2,6}" + END);
  }

  private void put(Part part, String pattern) {
    patterns.put(part, Pattern.compile(pattern));
  }

  /** Marks headers that no rule knows, and lines of date that are part of one. */
  void mark(List<Line> lines, LineKind[] kinds) {
    List<Map<Part, Integer>> parts = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      boolean open = kinds[i] == null || kinds[i] == LineKind.META;
      parts.add(open ? weak(lines.get(i)) : Map.of());
    }
    for (int i = 0; i < kinds.length; ) {
      int end = i;
      Map<Part, Integer> all = new EnumMap<>(Part.class);
      while (end < kinds.length && isNear(lines, i, end) && !parts.get(end).isEmpty()) {
        parts.get(end++).forEach((part, count) -> all.merge(part, count, Integer::sum));
      }
      if (end > i && (isSure(all) || isHeader(lines, kinds, i - 1, i, end))) {
        Arrays.fill(kinds, i, end, LineKind.FURNITURE);
      }
      i = Math.max(i + 1, end);
    }
  }

  private static boolean isNear(List<Line> lines, int first, int line) {
    return line == first || lines.get(line).gap() <= NEAR;
  }

  /** Whether the line before or after some lines is a header. */
  private static boolean isHeader(
      List<Line> lines, LineKind[] kinds, int before, int from, int end) {
    boolean above = before >= 0 && isHeader(kinds[before]) && lines.get(from).gap() <= NEAR;
    return above || (end < kinds.length && isHeader(kinds[end]) && lines.get(end).gap() <= NEAR);
  }

  private static boolean isHeader(LineKind kind) {
    return kind == LineKind.FURNITURE || kind == LineKind.NOTICE;
  }

  /** The parts of a line that may be a header; empty if it may not. */
  private Map<Part, Integer> weak(Line line) {
    boolean mark = Marks.isEnd(line.text()) || Marks.continued(line.text()) >= 0;
    if (mark || line.text().length() > MAX_CHARS || line.isClosed() || line.isOpen()) {
      return Map.of();
    }
    Map<Part, Integer> found = parts(LineClassifier.plain(line.text()));
    int words = found.getOrDefault(Part.WORD, 0);
    boolean worded = found.keySet().equals(Set.of(Part.WORD));
    return worded || words > 2 || (words > 1 && !isSure(found)) ? Map.of() : found;
  }

  /** Whether two kinds of parts, or a page with its name, vouch for a header. */
  private static boolean isSure(Map<Part, Integer> found) {
    int words = found.getOrDefault(Part.WORD, 0);
    boolean day = found.containsKey(Part.DAY);
    boolean page = found.containsKey(Part.PAGE);
    boolean paper = found.containsKey(Part.PAPER);
    int issues = found.getOrDefault(Part.ISSUE, 0);
    boolean editor = found.containsKey(Part.EDITOR);
    int signs = (day ? 1 : 0) + (page ? 1 : 0) + (paper ? 1 : 0) + issues;
    boolean numbered = found.containsKey(Part.NUMBER) && (paper || editor || (day && words > 0));
    return signs + (editor ? 1 : 0) > 1 || numbered || (page && words == 1);
  }

  /** How many parts of each kind the text has; empty if anything in it is none. */
  private Map<Part, Integer> parts(String text) {
    Map<Part, Integer> found = new EnumMap<>(Part.class);
    int at = end(BETWEEN, text, 0);
    while (at < text.length()) {
      int next = at;
      for (Map.Entry<Part, Pattern> part : patterns.entrySet()) {
        next = end(part.getValue(), text, at);
        if (next > at) {
          found.merge(part.getKey(), 1, Integer::sum);
          break;
        }
      }
      if (next == at) {
        return Map.of();
      }
      at = end(BETWEEN, text, next);
    }
    return found;
  }

  private static int end(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }
}
