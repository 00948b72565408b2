package io.gongbao.input;

import java.util.Comparator;
import java.util.List;

/**
 * A page as blocks in reading order.
 *
 * @param height in points
 */
record PdfPage(List<Block> blocks, float height) {
  private static final int COLUMN_LINES = 3;

  /** Lines that stand together in one column. */
  record Block(List<TextLine> lines, boolean table) {
    private boolean beside(float left, float size) {
      return lines.stream().anyMatch(line -> Math.abs(line.x() - left) < 2 * size);
    }
  }

  /**
   * The right edge of the column in which some lines stand, in points: the third that lines of the
   * column reach, since headlines may run across columns; of fewer lines, their own.
   */
  float rightOf(List<TextLine> lines) {
    float left = (float) lines.stream().mapToDouble(TextLine::x).min().orElse(0);
    float size = lines.get(0).size();
    List<Float> rights =
        blocks.stream()
            .filter(block -> block.beside(left, size))
            .flatMap(block -> block.lines().stream())
            .map(TextLine::right)
            .sorted(Comparator.reverseOrder())
            .toList();
    return rights.get(Math.min(rights.size() - 1, COLUMN_LINES - 1));
  }
}
