package io.gongbao.input;

import java.util.List;

/**
 * Lines of one block as paragraphs. A line is joined to the next when it reaches the right edge of
 * its column and the next one is not indented; a hyphen between Latin letters at the join goes
 * away, other Latin words keep a space. Table rows stay lines with tabs between cells.
 */
final class Paragraphs {
  private Paragraphs() {}

  static String of(List<TextLine> lines, float right, boolean table) {
    float left = Float.MAX_VALUE;
    for (TextLine line : lines) {
      left = Math.min(left, line.x());
    }
    StringBuilder text = new StringBuilder(lines.get(0).text());
    for (int i = 1; i < lines.size(); i++) {
      TextLine above = lines.get(i - 1);
      TextLine line = lines.get(i);
      if (table) {
        text.append(line.y() - above.y() < line.size() / 2 ? '\t' : '\n').append(line.text());
      } else if (continues(above, line, left, right)) {
        join(text, line.text());
      } else {
        text.append('\n').append(line.text());
      }
    }
    return text.append('\n').toString();
  }

  private static boolean continues(TextLine above, TextLine line, float left, float right) {
    boolean full = above.right() > right - 2.2f * above.size();
    boolean indented = line.x() > left + 1.2f * line.size();
    boolean sameSize = Math.abs(above.size() - line.size()) < 0.1f * line.size();
    return full && !indented && sameSize;
  }

  private static void join(StringBuilder text, String next) {
    int last = text.length() - 1;
    boolean hyphen = text.charAt(last) == '-' && last > 0 && latin(text.charAt(last - 1));
    if (hyphen && Character.isLowerCase(next.charAt(0))) {
      text.setLength(last);
    } else if (latin(text.charAt(last)) && latin(next.charAt(0))) {
      text.append(' ');
    }
    text.append(next);
  }

  private static boolean latin(char c) {
    return c < 0x2E80 && Character.isLetter(c);
  }
}
