package io.gongbao.input;

import io.gongbao.input.PdfPage.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reading order by recursive cuts through white space (Nagy and Seth's X-Y cut, 1984): a region is
 * parted at a gutter that no line crosses, else at its widest horizontal gap, which sets a headline
 * over several columns apart from them. A region whose rows share baselines and whose cells are
 * short is a table and stays row by row.
 */
final class Columns {
  /** Narrower gutters occur inside justified text. */
  private static final float GUTTER_EMS = 1.0f;

  /** A gap between baselines beyond this many times the font size parts blocks. */
  private static final float LEADING = 2.6f;

  private static final int MAX_DEPTH = 40;

  private final List<Block> blocks = new ArrayList<>();

  private Columns() {}

  static List<Block> read(List<TextLine> lines) {
    Columns columns = new Columns();
    columns.cut(lines, 0);
    return columns.blocks;
  }

  private void cut(List<TextLine> lines, int depth) {
    if (lines.isEmpty()) {
      return;
    }
    if (depth > MAX_DEPTH || isTable(lines)) {
      blocks.add(new Block(rows(lines), depth <= MAX_DEPTH));
      return;
    }
    float gutter = gutter(lines);
    if (!Float.isNaN(gutter)) {
      cut(lines.stream().filter(line -> line.right() <= gutter).toList(), depth + 1);
      cut(lines.stream().filter(line -> line.right() > gutter).toList(), depth + 1);
      return;
    }
    float gap = gap(lines);
    if (!Float.isNaN(gap)) {
      cut(lines.stream().filter(line -> line.y() <= gap).toList(), depth + 1);
      cut(lines.stream().filter(line -> line.y() > gap).toList(), depth + 1);
      return;
    }
    blocks.add(new Block(rows(lines), false));
  }

  private static List<TextLine> rows(List<TextLine> lines) {
    return lines.stream()
        .sorted(Comparator.comparingDouble(TextLine::y).thenComparingDouble(TextLine::x))
        .toList();
  }

  /** The right edge of what stands left of the widest gutter; NaN without one. */
  private static float gutter(List<TextLine> lines) {
    List<TextLine> sorted = lines.stream().sorted(Comparator.comparingDouble(TextLine::x)).toList();
    float size = medianSize(lines);
    float widest = GUTTER_EMS * size;
    float found = Float.NaN;
    float right = sorted.get(0).right();
    for (TextLine line : sorted) {
      if (line.x() - right > widest) {
        widest = line.x() - right;
        found = right;
      }
      right = Math.max(right, line.right());
    }
    return found;
  }

  /**
   * The baseline above the widest gap between rows that matters: beyond the leading, or where the
   * font size changes. NaN without one.
   */
  private static float gap(List<TextLine> lines) {
    List<TextLine> sorted = rows(lines);
    boolean parallel = hasParallel(sorted);
    float widest = 0;
    float found = Float.NaN;
    for (int i = 1; i < sorted.size(); i++) {
      TextLine above = sorted.get(i - 1);
      TextLine below = sorted.get(i);
      float step = (below.y() - above.y()) / Math.max(above.size(), below.size());
      boolean parts = step > LEADING || (parallel && step > 0.5f);
      float gap = below.top() - above.y();
      if (parts && gap > widest) {
        widest = gap;
        found = above.y();
      }
    }
    return found;
  }

  /** Whether two lines stand beside each other, so that columns hide below a line across them. */
  private static boolean hasParallel(List<TextLine> rows) {
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).y() - rows.get(i - 1).y() < 0.5f * rows.get(i).size()) {
        return true;
      }
    }
    return false;
  }

  /** Three or more rows of at least two cells each, mostly short, on shared baselines. */
  private static boolean isTable(List<TextLine> lines) {
    List<TextLine> sorted = rows(lines);
    int rows = 0;
    int full = 0;
    int shortCells = 0;
    for (int i = 0; i < sorted.size(); ) {
      int end = i + 1;
      while (end < sorted.size()
          && sorted.get(end).y() - sorted.get(i).y() < sorted.get(i).size() / 2) {
        end++;
      }
      rows++;
      full += end - i > 1 ? 1 : 0;
      i = end;
    }
    for (TextLine line : lines) {
      shortCells += line.width() < 9 * line.size() ? 1 : 0;
    }
    return full >= 3 && full * 10 >= rows * 8 && shortCells * 10 >= lines.size() * 8;
  }

  private static float medianSize(List<TextLine> lines) {
    List<Float> sizes = lines.stream().map(TextLine::size).sorted().toList();
    return sizes.get(sizes.size() / 2);
  }
}
