package io.gongbao.article;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How lines are set: whether columns broke them, and how wide each column is. A text counts as
 * wrapped when two in five of its lines end inside a sentence and most of those are nearly of one
 * width.
 */
final class Layout {
  /** Wider lines are paragraphs: 45 ideographs. */
  private static final int MAX_WIDTH = 90;

  /** Lines may fall short of the width by two ideographs, since some marks may not begin a line. */
  private static final int SLACK = 4;

  private static final int MIN_RUN = 4;

  /** Lines of one or two characters are vertical text. */
  private static final int MIN_WIDTH = 4;

  private final int[] widths;
  private final int[] local;

  /** Width that most full lines of the column have. */
  private final int[] column;

  private final boolean wrapped;

  Layout(List<Line> lines) {
    widths = lines.stream().mapToInt(Line::width).toArray();
    local = new int[widths.length];
    int[] open =
        lines.stream()
            .filter(line -> !line.isClosed() && line.width() > MIN_WIDTH)
            .mapToInt(Line::width)
            .sorted()
            .toArray();
    int width = open.length == 0 ? 0 : open[open.length * 8 / 10];
    long near = Arrays.stream(open).filter(w -> Math.abs(w - width) <= SLACK + 2).count();
    long wide = Arrays.stream(widths).filter(w -> w > width * 8 / 5).count();
    wrapped =
        near >= 4
            && wide * 10L <= lines.size()
            && width >= 10
            && width <= MAX_WIDTH
            && open.length * 10L >= Arrays.stream(widths).filter(w -> w > MIN_WIDTH).count() * 4
            && near * 2 >= open.length;
    Arrays.fill(local, width);
    narrowRuns(lines, width);
    column = local.clone();
    usual(lines);
  }

  /** Sets the usual width of open lines, for each width of column. */
  private void usual(List<Line> lines) {
    Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
    for (int i = 0; i < widths.length; i++) {
      if (!lines.get(i).isClosed() && isFull(i)) {
        counts.computeIfAbsent(local[i], w -> new TreeMap<>()).merge(widths[i], 1, Integer::sum);
      }
    }
    for (int i = 0; i < widths.length; i++) {
      Map<Integer, Integer> seen = counts.getOrDefault(local[i], Map.of());
      int most = 0;
      for (Map.Entry<Integer, Integer> entry : seen.entrySet()) {
        if (entry.getValue() >= most) {
          most = entry.getValue();
          column[i] = entry.getKey();
        }
      }
    }
  }

  /** Stretches of four lines and more that are set in a narrower column. */
  private void narrowRuns(List<Line> lines, int width) {
    for (int i = 0; i < widths.length; ) {
      int max = 0;
      int j = i;
      boolean begins = !lines.get(i).isClosed();
      while (begins && j < widths.length && widths[j] <= width * 3 / 4 && widths[j] > 2) {
        boolean even = Math.abs(widths[j] - Math.max(max, widths[i])) <= SLACK;
        if (!even && !lines.get(j).isClosed()) {
          break;
        }
        max = Math.max(max, widths[j]);
        j++;
      }
      if (j - i >= MIN_RUN + 2) {
        Arrays.fill(local, i, j, max);
      }
      i = Math.max(j, i + 1);
    }
  }

  /** Whether columns broke the lines. */
  boolean isWrapped() {
    return wrapped;
  }

  /**
   * Whether the column had no room left for the beginning of what follows: a figure or Latin word
   * is not broken, other characters go alone. Where there was room, a paragraph ends.
   */
  boolean isFilled(int line, String following) {
    int unit = 0;
    while (unit < following.length() && isUnbroken(following.charAt(unit))) {
      unit++;
    }
    return isFull(line) && widths[line] + Math.max(unit, 2) > column[line];
  }

  private static boolean isUnbroken(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '%');
  }

  /** Whether the line reaches the edge of its column. */
  boolean isFull(int line) {
    return widths[line] >= local[line] - SLACK && widths[line] <= local[line] + SLACK;
  }
}
