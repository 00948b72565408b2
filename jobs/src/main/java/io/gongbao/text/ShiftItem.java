package io.gongbao.text;

import io.gongbao.text.Annotations.Annotation;
import java.util.ArrayList;
import java.util.List;

/**
 * One character of the shifted text, with the bytes that it may have been decoded from.
 *
 * @param start where it stands
 * @param end behind it and behind the reading that follows it
 * @param seen the character
 * @param narrow its one byte, or -1
 * @param wide its pair or that of its full-width form, first byte high, or 0; both are none for a
 *     broken pair, whose first byte is unknown
 * @param reading the reading that was put behind its last byte, without tone, or empty
 */
record ShiftItem(int start, int end, char seen, int narrow, int wide, String reading) {
  private static final int FULL_WIDTH = 0xFEE0;

  boolean broken() {
    return Annotations.isBroken(seen);
  }

  boolean read() {
    return !reading.isEmpty();
  }

  /** The characters from a place to the end of its line, the line feed with it. */
  static List<ShiftItem> of(String text, int from, int most, Annotations annotations) {
    List<ShiftItem> items = new ArrayList<>();
    for (int i = from; i < text.length() && items.size() < most; ) {
      char c = text.charAt(i);
      Annotation after = annotations.startingAt(i + 1);
      int end = after == null ? i + 1 : after.end();
      boolean broken = Annotations.isBroken(c);
      int narrow = c < 0x80 && !broken ? c : -1;
      String reading = after == null ? "" : after.reading();
      items.add(new ShiftItem(i, end, c, narrow, broken ? 0 : wideCode(c), reading));
      if (c == '\n') {
        break;
      }
      i = end;
    }
    return items;
  }

  /** The pair of a character, or of its full-width form, for tools make those half-width; or 0. */
  static int wideCode(char c) {
    char wide = c > ' ' && c < 0x7F ? (char) (c + FULL_WIDTH) : c;
    return DoubleByteTable.GB.code(wide);
  }
}
