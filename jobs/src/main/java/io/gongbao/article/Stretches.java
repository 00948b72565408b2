package io.gongbao.article;

import io.gongbao.rules.PageRules.LineKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which lines of a page columns broke. A page is parted at lines too wide for its columns, which
 * are paragraphs, and at names, dates and furniture, where a text may begin that is set otherwise.
 * A stretch counts as broken when two in five of its lines end inside a sentence and most of those
 * are nearly of one width; beside paragraphs, a third of them must hold a comma or full stop, too,
 * as those of lists do not. One too short to tell is as the next or the last, unless a paragraph
 * stands between.
 */
final class Stretches {
  /** Wider lines are paragraphs: 45 ideographs. */
  private static final int MAX_WIDTH = 90;

  private static final int MIN_WIDTH = 10;
  private static final int MIN_OPEN = 4;

  /** Fewer lines do not tell that no column broke them. */
  private static final int MIN_LINES = 8;

  /** Kicker and headline, each on two lines. */
  private static final int MAX_HEADS = 4;

  /** Half ideographs by which lines of one column may differ. */
  private static final int SLACK = 6;

  /** Lines before and after in which others of its width show that a wide line has a column. */
  private static final int NEAR = 8;

  private static final int WITNESSES = 3;

  private final List<Line> lines;
  private final int[] widths;
  private final boolean[] open;
  private final boolean[] wide;
  private final boolean whole;
  private final boolean[] broken;
  private final int[] columns;

  /**
   * @param told whether its own lines tell how it is set
   */
  private record Stretch(int from, int to, boolean told, boolean broken) {}

  /**
   * @param widths of the lines, in half ideographs
   * @param open lines that neither end a sentence nor are known to be no text
   */
  Stretches(List<Line> lines, LineKind[] kinds, int[] widths, boolean[] open) {
    this.lines = lines;
    this.widths = widths;
    this.open = open;
    wide = new boolean[widths.length];
    broken = new boolean[widths.length];
    columns = new int[widths.length];
    int usual = usual(0, widths.length);
    long wider = Arrays.stream(widths).filter(w -> w * 5 > usual * 8).count();
    whole = isSet(0, widths.length) && wider * 10 <= widths.length;
    for (int i = 0; i < wide.length; i++) {
      boolean beyond = widths[i] > MAX_WIDTH || (widths[i] * 5 > usual * 8 && !isAmongEquals(i));
      wide[i] = kinds[i] == null && beyond;
    }
    List<Stretch> stretches = stretches(kinds);
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      boolean set = stretch.told ? stretch.broken : inherited(stretches, i);
      int column = stretch.told && set ? usual(stretch.from, stretch.to) : usual;
      Arrays.fill(broken, stretch.from, stretch.to, set);
      Arrays.fill(columns, stretch.from, stretch.to, column);
      if (set && stretch.to < wide.length && wide[stretch.to]) {
        freeHeads(stretch);
      }
    }
  }

  /** Whether a column broke the line. */
  boolean isBroken(int line) {
    return broken[line];
  }

  /** Whether columns broke nearly all lines. */
  boolean isWhole() {
    return whole;
  }

  /** Width of the column that the line stands in, in half ideographs. */
  int column(int line) {
    return columns[line];
  }

  private List<Stretch> stretches(LineKind[] kinds) {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= widths.length; i++) {
      boolean parts =
          i == widths.length
              || wide[i]
              || wide[i - 1]
              || kinds[i] == LineKind.BYLINE
              || kinds[i] == LineKind.META
              || kinds[i] == LineKind.FURNITURE;
      if (parts) {
        stretches.add(stretch(from, i));
        from = i;
      }
    }
    return stretches;
  }

  private Stretch stretch(int from, int to) {
    boolean even = isSet(from, to) || isEven(from, to);
    boolean set = even && !wide[from] && (whole || isText(from, to));
    return new Stretch(from, to, set || wide[from] || to - from >= MIN_LINES, set);
  }

  private boolean inherited(List<Stretch> stretches, int at) {
    for (int i = at + 1; i < stretches.size(); i++) {
      if (stretches.get(i).told && !wide[stretches.get(i).from]) {
        return stretches.get(i).broken;
      }
      if (stretches.get(i).told) {
        break;
      }
    }
    for (int i = at - 1; i >= 0; i--) {
      if (stretches.get(i).told) {
        return stretches.get(i).broken;
      }
    }
    return false;
  }

  /** Lines right above a paragraph, behind the last sentence of a column, are its headline. */
  private void freeHeads(Stretch stretch) {
    int from = stretch.to;
    while (from > stretch.from && !lines.get(from - 1).isClosed()) {
      from--;
    }
    if (stretch.to - from <= MAX_HEADS) {
      Arrays.fill(broken, from, stretch.to, false);
    }
  }

  /** Whether two in five lines are open, and most of those nearly as wide as the usual one. */
  private boolean isSet(int from, int to) {
    int usual = usual(from, to);
    long opened = opened(from, to).count();
    long near = opened(from, to).filter(i -> Math.abs(widths[i] - usual) <= SLACK).count();
    long all = IntStream.range(from, to).filter(i -> widths[i] > MIN_OPEN).count();
    return near >= MIN_OPEN && usual >= MIN_WIDTH && opened * 10 >= all * 4 && near * 2 >= opened;
  }

  /** Whether two in five lines are open, and most of those among others of their own width. */
  private boolean isEven(int from, int to) {
    long opened = opened(from, to).count();
    long equal = opened(from, to).filter(this::isAmongEquals).count();
    long all = IntStream.range(from, to).filter(i -> widths[i] > MIN_OPEN).count();
    return equal >= MIN_OPEN && opened * 10 >= all * 4 && equal * 10 >= opened * 7;
  }

  /** Whether the open lines are running text rather than a list. */
  private boolean isText(int from, int to) {
    long running = opened(from, to).filter(i -> lines.get(i).isRunning()).count();
    return running * 3 >= opened(from, to).count();
  }

  private boolean isAmongEquals(int line) {
    return widths[line] <= MAX_WIDTH
        && opened(Math.max(0, line - NEAR), Math.min(widths.length, line + NEAR + 1))
                .filter(i -> Math.abs(widths[i] - widths[line]) <= SLACK)
                .count()
            >= WITNESSES;
  }

  /** The width that the widest fifth of the open lines exceeds, paragraphs left out. */
  private int usual(int from, int to) {
    int[] sorted =
        opened(from, to).map(i -> widths[i]).filter(w -> w <= MAX_WIDTH).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length * 8 / 10];
  }

  private IntStream opened(int from, int to) {
    return IntStream.range(from, to).filter(i -> open[i]);
  }
}
