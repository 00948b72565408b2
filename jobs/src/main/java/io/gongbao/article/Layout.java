package io.gongbao.article;

import io.gongbao.rules.PageRules.LineKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How lines are set: whether columns broke them, and how wide the column of each line is. */
final class Layout {
  /** Lines may fall short of the width by two ideographs, since some marks may not begin a line. */
  private static final int SLACK = 4;

  /** Lines with one gap between them that show how a column is set. */
  private static final int EVEN = 3;

  private static final int MIN_RUN = 4;
  private static final int MIN_REACHED = 3;

  /** Lines before and after that are set in the same column. */
  private static final int NEAR = 8;

  /** Lines of one or two characters are vertical text. */
  private static final int MIN_WIDTH = 4;

  private final int[] widths;

  /** Lines that neither end a sentence nor are known to be no text. */
  private final boolean[] open;

  private final int[] local;

  /** Width that most full lines of the column have. */
  private final int[] column;

  private final Stretches stretches;

  Layout(List<Line> lines, LineKind[] kinds) {
    widths = lines.stream().mapToInt(line -> line.width() + line.paragraphIndent()).toArray();
    open = new boolean[widths.length];
    for (int i = 0; i < open.length; i++) {
      open[i] = kinds[i] == null && widths[i] > MIN_WIDTH && !lines.get(i).isClosed();
    }
    stretches = new Stretches(lines, kinds, widths, open);
    local = new int[widths.length];
    column = new int[widths.length];
    for (int i = 0; i < widths.length; i++) {
      local[i] = narrow(i, stretches.column(i));
      column[i] = usual(i);
    }
  }

  private IntStream near(int line) {
    return IntStream.range(Math.max(0, line - NEAR), Math.min(widths.length, line + NEAR + 1))
        .filter(i -> open[i])
        .map(i -> widths[i]);
  }

  /** The width that most open lines near a line reach, up to that of the whole. */
  private int narrow(int line, int width) {
    int[] counts = new int[width + SLACK + 1];
    near(line).filter(w -> w < counts.length).forEach(w -> counts[w]++);
    return Arrays.stream(counts).sum() < MIN_RUN ? width : reached(counts, width);
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

  /** The width that most full lines near a line have; of equals the greatest. */
  private int usual(int line) {
    int[] counts = new int[local[line] + SLACK + 1];
    near(line).filter(w -> Math.abs(w - local[line]) <= SLACK).forEach(w -> counts[w]++);
    int usual = local[line];
    for (int w = 1; w < counts.length; w++) {
      usual = counts[w] > 0 && counts[w] >= counts[usual] ? w : usual;
    }
    return usual;
  }

  /** Whether columns broke nearly all lines. */
  boolean isWrapped() {
    return stretches.isWhole();
  }

  /** Whether a column broke the line. */
  boolean isWrapped(int line) {
    return stretches.isBroken(line);
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

  /**
   * Empty lines between the lines of the column that begins at a line; as many as can be, if the
   * next few are not set evenly.
   */
  int gap(List<Line> lines, int from) {
    int last = Math.min(widths.length, from + 1 + EVEN);
    int[] gaps = IntStream.range(from + 1, last).map(i -> lines.get(i).gap()).distinct().toArray();
    return gaps.length == 1 && last == from + 1 + EVEN ? gaps[0] : Integer.MAX_VALUE;
  }

  /** Whether the line reaches the edge of its column. */
  boolean isFull(int line) {
    return widths[line] >= local[line] - SLACK && widths[line] <= local[line] + SLACK;
  }
}
