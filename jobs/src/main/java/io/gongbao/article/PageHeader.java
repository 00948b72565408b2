package io.gongbao.article;

import io.gongbao.rules.PageRules.LineKind;
import io.gongbao.rules.ParticularWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headers of newspaper pages: name of the paper, number and name of the page, date, weekday, issue
 * and editors, in any order, parted by blanks, dots or bars. A line of which every part is one of
 * these is a header if two kinds of them vouch for it. One for which less speaks (a name, a date, a
 * short word beside a number) is a header only beside another.
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

  /** How much a line looks like a header. */
  private enum Sign {
    NONE,
    WEAK,
    SURE
  }

  private static final int MAX_CHARS = 70;

  /** Lines of one header stand so close, in empty lines. */
  private static final int NEAR = 3;

  private static final String MARKS = "[ ·•|/,;:<>■□◆◇●○▲★☆▪-]";
  private static final String END = "(?=$|" + MARKS + ")";
  private static final Pattern BETWEEN = Pattern.compile(MARKS + "+");
  private static final String COUNT = "[0-9一二三四五六七八九十百]{1,6}";
  private static final String LUNAR =
      "(?:农历)?[\\p{IsHan}]{0,3}年?[正一二三四五六七八九十冬腊]{1,2}月[初十廿三一二四五六七八九]{2,3}";

  private final Map<Part, Pattern> patterns = new EnumMap<>(Part.class);

  PageHeader(ParticularWords words) {
    put(Part.DAY, "(?:19|20)[0-9]{2} ?[-./年] ?[0-9]{1,2}(?: ?[-./月] ?[0-9]{1,2}日?|月)(?![0-9])");
    put(Part.CALENDAR, "(?:星期|周)[一二三四五六日天]|" + LUNAR + END);
    put(Part.ISSUE, "(?:今日|本期|共)[0-9]{1,3}版|(?:总第|总|第)" + COUNT + "[期号辑卷]" + END);
    put(Part.PAGE, "第" + COUNT + "版|[A-D]?[0-9]{1,3}版|(?:[A-D]|P)[0-9]{1,2}" + END + "|头版" + END);
    String name = "[\\p{IsHan}]{2,4}(?:·[\\p{IsHan}]{1,6})?" + END;
    String roles = words.editors().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    put(Part.EDITOR, "(?:本版|值班|责任)?(?:" + roles + ")[ :/|]*" + name + "(?:[ 、,]" + name + ")?");
    put(Part.PAPER, "[\\p{IsHan}]{1,8}(?:报|刊|新闻)" + END);
    put(Part.NUMBER, "0?[0-9]{1,2}" + END);
    put(Part.WORD, "[\\p{IsHan}]{2,6}" + END);
  }

  private void put(Part part, String pattern) {
    patterns.put(part, Pattern.compile(pattern));
  }

  /** Marks headers that no rule knows, and lines of date that are part of one. */
  void mark(List<Line> lines, LineKind[] kinds) {
    Sign[] signs = new Sign[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      boolean open = kinds[i] == null || kinds[i] == LineKind.META;
      signs[i] = open ? sign(lines.get(i)) : Sign.NONE;
      kinds[i] = signs[i] == Sign.SURE ? LineKind.FURNITURE : kinds[i];
    }
    for (int i = 1; i < kinds.length; i++) {
      spread(lines, kinds, signs[i], i, i - 1);
    }
    for (int i = kinds.length - 2; i >= 0; i--) {
      spread(lines, kinds, signs[i], i, i + 1);
    }
  }

  private static void spread(List<Line> lines, LineKind[] kinds, Sign sign, int i, int beside) {
    boolean header = kinds[beside] == LineKind.FURNITURE || kinds[beside] == LineKind.NOTICE;
    if (sign == Sign.WEAK && header && lines.get(Math.max(i, beside)).gap() <= NEAR) {
      kinds[i] = LineKind.FURNITURE;
    }
  }

  private Sign sign(Line line) {
    boolean mark = Marks.isEnd(line.text()) || Marks.continued(line.text()) >= 0;
    if (mark || line.text().length() > MAX_CHARS || line.isClosed() || line.isOpen()) {
      return Sign.NONE;
    }
    Map<Part, Integer> found = parts(LineClassifier.plain(line.text()));
    int words = found.getOrDefault(Part.WORD, 0);
    if (found.isEmpty() || words > 2 || words == found.size()) {
      return Sign.NONE;
    }
    boolean day = found.containsKey(Part.DAY);
    boolean page = found.containsKey(Part.PAGE);
    boolean paper = found.containsKey(Part.PAPER);
    boolean issue = found.containsKey(Part.ISSUE);
    boolean editor = found.containsKey(Part.EDITOR);
    int signs = (day ? 1 : 0) + (page ? 1 : 0) + (paper ? 1 : 0) + (issue ? 1 : 0);
    boolean numbered = found.containsKey(Part.NUMBER) && (paper || editor || (day && words > 0));
    if (signs + (editor ? 1 : 0) > 1 || numbered || (page && words == 1)) {
      return Sign.SURE;
    }
    return words <= 1 ? Sign.WEAK : Sign.NONE;
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
