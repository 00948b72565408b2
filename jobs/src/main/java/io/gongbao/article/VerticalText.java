package io.gongbao.article;

import java.util.ArrayList;
import java.util.List;

/** Headlines set vertically: runs of lines of one character each. */
final class VerticalText {
  private static final int MIN_CHARS = 4;
  private static final String UPRIGHT = "﹃﹄﹁﹂︽︾︿﹀︵︶";
  private static final String LEVEL = "“”‘’《》〈〉（）";

  private VerticalText() {}

  /** The end of a vertical run that begins at this line, or the line itself if none does. */
  static int end(List<Line> lines, int from) {
    int to = from;
    while (to < lines.size() && isSingle(lines.get(to).text())) {
      to++;
    }
    return to - from >= MIN_CHARS ? to : from;
  }

  private static boolean isSingle(String text) {
    return text.codePointCount(0, text.length()) == 1 || text.matches("[0-9]{2}|[A-Za-z0-9]{1,4}");
  }

  /** The run as pieces, with upright brackets made level. */
  static List<Piece> pieces(List<Line> lines) {
    List<Piece> pieces = new ArrayList<>();
    for (Line line : lines) {
      int at = UPRIGHT.indexOf(line.text());
      String text = at >= 0 ? LEVEL.substring(at, at + 1) : line.text();
      pieces.add(new Piece(line.start(), line.end(), text));
    }
    return pieces;
  }
}
