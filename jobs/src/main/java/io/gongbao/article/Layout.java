package io.gongbao.article;

import java.util.Arrays;
import java.util.List;

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
  private static final int MIN_REACHED = 3;

  /** Lines before and after that are set in the same column. */
  private static final int NEAR = 8;

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
    narrow(lines, width);
    column = local.clone();
    usual(lines);
  }

  /** Each line takes the width that most open lines near it reach, up to that of the whole. */
  private void narrow(List<Line> lines, int width) {
    for (int i = 0; i < widths.length; i++) {
      int[] near = new int[width + SLACK + 1];
      int seen = 0;
      for (int j = Math.max(0, i - NEAR); j < Math.min(widths.length, i + NEAR + 1); j++) {
        if (!lines.get(j).isClosed() && widths[j] > MIN_WIDTH && widths[j] < near.length) {
          near[widths[j]]++;
          seen++;
        }
      }
      local[i] = seen < MIN_RUN ? width : reached(near, width);
    }
  }

  /** The greatest width that three lines reach within half an ideograph, else the one given. */
  private static int reached(int[] counts, int width) {
    for (int w = counts.length - 1; w >= 1; w--) {
      if (counts[w] > 0 && counts[w] + counts[w - 1] >= MIN_REACHED) {
        return w;
      }
    }
    return width;
  }

  /** Sets the usual width of full lines near each line. */
  private void usual(List<Line> lines) {
    for (int i = 0; i < widths.length; i++) {
      int[] counts = new int[local[i] + SLACK + 1];
      for (int j = Math.max(0, i - NEAR); j < Math.min(widths.length, i + NEAR + 1); j++) {
        boolean full = Math.abs(widths[j] - local[i]) <= SLACK && !lines.get(j).isClosed();
        counts[full ? widths[j] : 0]++;
      }
      counts[0] = 0;
      for (int w = 1; w < counts.length; w++) {
        column[i] = counts[w] > 0 && counts[w] >= counts[column[i]] ? w : column[i];
      }
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
