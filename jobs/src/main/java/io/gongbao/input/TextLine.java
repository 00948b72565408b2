package io.gongbao.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs on one baseline without a gap wider than one and a half characters: a line of one column,
 * or one cell of a table.
 *
 * @param x left edge, y baseline, right edge and font size, in points
 */
record TextLine(String text, float x, float right, float y, float size) {
  /** Wider gaps part columns and cells; justified Chinese lines stretch by less. */
  private static final float GAP_EMS = 1.2f;

  /**
   * A gap that shows as a space between Latin words, or where the file has a blank. Writers set
   * figures apart from ideographs by such gaps without a blank, which are no spaces.
   */
  private static final float SPACE_EMS = 0.2f;

  static List<TextLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
    List<TextLine> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sameBaseline(sorted.get(i - 1), sorted.get(i))) {
        split(sorted.subList(from, i), lines);
        from = i;
      }
    }
    return lines;
  }

  private static boolean sameBaseline(Glyph a, Glyph b) {
    return Math.abs(a.y() - b.y()) < 0.25f * Math.min(a.size(), b.size());
  }

  private static void split(List<Glyph> baseline, List<TextLine> lines) {
    List<Glyph> row = withoutBlanks(baseline);
    int from = 0;
    for (int i = 1; i <= row.size() && !row.isEmpty(); i++) {
      if (i == row.size() || gap(row, i) > GAP_EMS * row.get(i).size()) {
        lines.add(line(row.subList(from, i)));
        from = i;
      }
    }
  }

  private static List<Glyph> withoutBlanks(List<Glyph> baseline) {
    List<Glyph> row = new ArrayList<>();
    boolean blank = false;
    for (Glyph glyph : baseline.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList()) {
      if (!glyph.text().isBlank()) {
        row.add(blank ? glyph.followingBlank() : glyph);
      }
      blank = glyph.text().isBlank();
    }
    return row;
  }

  private static float gap(List<Glyph> row, int i) {
    return row.get(i).x() - row.get(i - 1).right();
  }

  private static TextLine line(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    float size = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      boolean apart = i > 0 && gap(glyphs, i) > SPACE_EMS * glyph.size();
      if (apart && (glyph.afterBlank() || latin(glyphs.get(i - 1), glyph))) {
        text.append(' ');
      }
      text.append(glyph.text());
      size = Math.max(size, glyph.size());
    }
    Glyph first = glyphs.get(0);
    return new TextLine(
        text.toString(), first.x(), glyphs.get(glyphs.size() - 1).right(), first.y(), size);
  }

  private static boolean latin(Glyph a, Glyph b) {
    return a.text().charAt(0) < 0x2E80 && b.text().charAt(0) < 0x2E80;
  }

  float top() {
    return y - size;
  }

  float width() {
    return right - x;
  }
}
