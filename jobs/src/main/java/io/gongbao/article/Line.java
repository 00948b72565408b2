package io.gongbao.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text, without white space at its ends.
 *
 * @param start in the text, UTF-16 units
 * @param end exclusive
 * @param gap empty lines before it
 * @param indent white space before it, in half ideographs
 */
record Line(int start, int end, String text, int gap, int indent) {
  private static final String TERMINAL = "。！？…；!?;";

  /** Two ideographs, in half ideographs. */
  private static final int PARAGRAPH_INDENT = 4;

  private static final String CLOSING = "”’」』）》)\"'】";

  /** The lines that are not empty, in order. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int gap = 0;
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int from = at;
      int to = end;
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(new Line(from, to, text.substring(from, to), gap, indent(text, at, from)));
        gap = 0;
      } else {
        gap++;
      }
      at = end + 1;
    }
    return lines;
  }

  private static int indent(String text, int from, int to) {
    int indent = 0;
    for (int i = from; i < to; i++) {
      indent += text.charAt(i) < 0x2000 ? 1 : 2;
    }
    return indent;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** Width in half ideographs, as set on paper. */
  int width() {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x2000 ? 1 : 2;
    }
    return width;
  }

  /** The white space before the line if a paragraph begins by it, two ideographs; else none. */
  int paragraphIndent() {
    return indent == PARAGRAPH_INDENT ? indent : 0;
  }

  /** Whether the line ends as a sentence does. */
  boolean isClosed() {
    return isClosed(text);
  }

  static boolean isClosed(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && TERMINAL.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether the line holds running text: a sentence end or a comma inside. */
  boolean isRunning() {
    return text.indexOf('。') >= 0 || text.indexOf('，') >= 0 || text.indexOf(',') >= 0;
  }

  /** Whether the line ends so that more must follow: with a comma, or inside brackets. */
  boolean isOpen() {
    return isInBracket() || "，、,（《“‘(".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a bracket that the line opens is not closed in it. */
  boolean isInBracket() {
    return text.lastIndexOf('（') > text.lastIndexOf('）')
        || text.lastIndexOf('【') > text.lastIndexOf('】');
  }

  /** Whether the line opens a bracket. */
  boolean hasBracket() {
    return text.indexOf('（') >= 0 || text.indexOf('【') >= 0;
  }
}
