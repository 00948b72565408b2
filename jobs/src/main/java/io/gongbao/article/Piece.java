package io.gongbao.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the text that is kept.
 *
 * @param start in the text, UTF-16 units
 * @param end exclusive
 * @param text what stands there, or what replaces it
 */
record Piece(int start, int end, String text) {
  /** The part of some pieces between two offsets of their joined text. */
  static List<Piece> cut(List<Piece> pieces, int from, int to) {
    List<Piece> kept = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int length = piece.text.length();
      int a = Math.max(from - at, 0);
      int b = Math.min(to - at, length);
      if (a < b) {
        boolean whole = a == 0 && b == length;
        kept.add(
            whole
                ? piece
                : new Piece(piece.start + a, piece.start + b, piece.text.substring(a, b)));
      }
      at += length;
    }
    return kept;
  }

  static String join(List<Piece> pieces) {
    if (pieces.size() == 1) {
      return pieces.get(0).text;
    }
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text));
    return text.toString();
  }

  /** What must stand between two pieces of one paragraph: a space between Latin words. */
  static String glue(String before, String after) {
    char a = before.charAt(before.length() - 1);
    char b = after.charAt(0);
    return latin(a) && latin(b) ? " " : "";
  }

  private static boolean latin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
