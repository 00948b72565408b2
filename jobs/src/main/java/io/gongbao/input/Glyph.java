package io.gongbao.input;

/**
 * A character on a page.
 *
 * @param x left edge, in points from the left
 * @param y baseline, in points from the top
 * @param size of the font, in points
 */
record Glyph(String text, float x, float y, float width, float size) {
  float right() {
    return x + width;
  }
}
