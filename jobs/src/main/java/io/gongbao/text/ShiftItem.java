package io.gongbao.text;

import io.gongbao.text.Annotations.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One character of the shifted text, with the bytes that it may have been decoded from.
 *
 * @param start where it stands
 * @param end behind it and behind the reading that follows it
 * @param seen the character
 * @param options byte sequences; none for a broken pair, whose first byte is unknown
 * @param reading the reading that was put behind its last byte, without tone, or empty
 */
record ShiftItem(int start, int end, char seen, List<int[]> options, String reading) {
  private static final int FULL_WIDTH = 0xFEE0;

  boolean broken() {
    return Annotations.isBroken(seen);
  }

  boolean lineEnd() {
    return seen == '\n';
  }

  /** The characters from a place to the end of its line, the line feed with it. */
  static List<ShiftItem> of(String text, int from, int most, Map<Integer, Annotation> annotations) {
    List<ShiftItem> items = new ArrayList<>();
    for (int i = from; i < text.length() && items.size() < most; ) {
      char c = text.charAt(i);
      Annotation after = annotations.get(i + 1);
      int end = after == null ? i + 1 : after.end();
      items.add(new ShiftItem(i, end, c, options(c), after == null ? "" : after.reading()));
      if (c == '\n') {
        break;
      }
      i = end;
    }
    return items;
  }

  private static List<int[]> options(char c) {
    if (Annotations.isBroken(c)) {
      return List.of();
    }
    List<int[]> options = new ArrayList<>();
    if (c < 0x80) {
      options.add(new int[] {c});
    }
    int code = wideCode(c);
    if (code != 0) {
      options.add(new int[] {code >> 8, code & 0xFF});
    }
    return options;
  }

  /** The pair of a character, or of its full-width form, for tools make those half-width; or 0. */
  static int wideCode(char c) {
    char wide = c > ' ' && c < 0x7F ? (char) (c + FULL_WIDTH) : c;
    return DoubleByteTable.GB.code(wide);
  }
}
