package io.gongbao.article;

/**
 * What a copy of a text has between the characters on both sides of a gap. White space and the
 * width of marks do not count. Each gap costs one search of the copy.
 */
final class GapContext {
  /** Characters that must agree on each side. */
  private static final int SIDE = 6;

  /** A gap sign may stand for so many characters, and a run of signs for so many more. */
  private static final int CHARS_PER_SIGN = 2;

  private static final int MORE = 2;
  private static final char GAP = '▢';

  private final String body;
  private final String twin;
  private final String folded;

  GapContext(String body, String twin) {
    this.body = body;
    this.twin = twin.replaceAll("\\s+", "");
    this.folded = folded(this.twin);
  }

  /** The one text between; empty if there is none, several, or one too long. */
  String between(int start, int end) {
    String left = side(start - 1, -1);
    String right = side(end, 1);
    if (left.length() < SIDE || right.length() < SIDE) {
      return "";
    }
    int signs = (int) body.substring(start, end).chars().filter(c -> c == GAP).count();
    int longest = CHARS_PER_SIGN * signs + MORE + end - start - signs;
    String found = "";
    for (int at = folded.indexOf(left); at >= 0; at = folded.indexOf(left, at + 1)) {
      int from = at + SIDE;
      int to = near(right, from, longest);
      if (to > from) {
        String text = twin.substring(from, to);
        if (text.indexOf(GAP) >= 0 || (!found.isEmpty() && !found.equals(text))) {
          return "";
        }
        found = text;
      }
    }
    return found;
  }

  /** Where a text begins, at most so far behind a position, or -1. */
  private int near(String text, int from, int longest) {
    for (int at = from + 1; at <= from + longest; at++) {
      if (folded.startsWith(text, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The characters on one side of a gap up to the next gap, folded, in reading order. */
  private String side(int from, int step) {
    StringBuilder side = new StringBuilder();
    for (int i = from; i >= 0 && i < body.length() && side.length() < SIDE; i += step) {
      char c = body.charAt(i);
      if (c == GAP) {
        break;
      }
      if (!Character.isWhitespace(c)) {
        side.append(folded(c));
      }
    }
    return (step < 0 ? side.reverse() : side).toString();
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      folded.setCharAt(i, folded(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char folded(char c) {
    return c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
  }
}
