package io.gongbao.input;

/**
 * A character on a page.
 *
 * @param x left edge, in points from the left
 * @param y baseline, in points from the top
 * @param size of the font as shown, in points
 * @param afterBlank whether a blank stands between it and the character before
 */
record Glyph(String text, float x, float y, float width, float size, boolean afterBlank) {
  Glyph followingBlank() {
    return new Glyph(text, x, y, width, size, true);
  }

  float right() {
    return x + width;
  }
}
