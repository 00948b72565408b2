package io.gongbao.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that say nothing: invisible ones and controls go, every line ending becomes a line
 * feed, special spaces become spaces; private-use and replacement characters, whose meaning is
 * lost, become one ▢ a run.
 */
final class OddCharacterRepair {
  private static final double LOST = 0.5;

  private OddCharacterRepair() {}

  static boolean isOdd(char c) {
    return isInvisible(c) || isSpace(c) || isLineEnd(c) || isPrivate(c) || c == '\uFFFD';
  }

  static List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isOdd(c)) {
        continue;
      }
      int end = i + 1;
      while (isLost(c) && end < text.length() && text.charAt(end) == c) {
        end++;
      }
      edits.add(edit(text, i, end));
      i = end - 1;
    }
    return edits;
  }

  private static Edit edit(String text, int start, int end) {
    char c = text.charAt(start);
    if (isLost(c)) {
      boolean ornament =
          isPrivate(c) && (start == 0 || "\n。！？".indexOf(text.charAt(start - 1)) >= 0);
      String gap = ornament ? "" : String.valueOf(ByteShiftRepair.GAP);
      return new Edit(isPrivate(c) ? "private_use" : "charset", start, end, gap, LOST);
    }
    boolean pair = c == '\r' && end < text.length() && text.charAt(end) == '\n';
    String after = isSpace(c) ? " " : isLineEnd(c) && !pair ? "\n" : "";
    return new Edit("space", start, end, after, 1);
  }

  private static boolean isLost(char c) {
    return isPrivate(c) || c == '\uFFFD';
  }

  private static boolean isPrivate(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  private static boolean isLineEnd(char c) {
    return c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static boolean isSpace(char c) {
    return c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u205F';
  }

  private static boolean isInvisible(char c) {
    boolean control = (c < ' ' && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7F && c < 0xA0);
    boolean format = (c >= '\u200B' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E');
    boolean joiner = (c >= '\u2060' && c <= '\u206F') || c == '\uFEFF' || c == '\u00AD';
    return (control && c != '\u0085') || format || joiner;
  }
}
