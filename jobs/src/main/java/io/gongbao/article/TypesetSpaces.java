package io.gongbao.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Single blanks that typesetting left in the lines of a newspaper page: around figures and Latin
 * words beside ideographs, and after full-width marks. A blank between two ideographs means a pause
 * and stays; wider blanks part the cells of a table.
 */
final class TypesetSpaces {
  private static final String WIDE = "[\\p{IsHan}，。、；：！？“”‘’（）《》〈〉「」『』【】…—·％]";
  private static final String MARK = "[，。、；：！？“”‘’（）《》〈〉「」『』【】…—]";
  private static final String NARROW = "[0-9A-Za-z%.+-]";
  private static final Pattern BLANK =
      Pattern.compile(
          "(?<=%1$s)[ \\u3000](?=%2$s)|(?<=%2$s)[ \\u3000](?=%1$s)|(?<=%3$s)[ \\u3000](?=%1$s)|(?<=%1$s)[ \\u3000](?=%3$s)"
              .replace("%1$s", WIDE)
              .replace("%2$s", NARROW)
              .replace("%3$s", MARK));

  private TypesetSpaces() {}

  /** The pieces without such blanks. */
  static List<Piece> drop(List<Piece> pieces) {
    List<Piece> tight = new ArrayList<>();
    for (Piece piece : pieces) {
      Matcher blank = BLANK.matcher(piece.text());
      int from = 0;
      while (blank.find()) {
        tight.add(part(piece, from, blank.start()));
        from = blank.end();
      }
      tight.add(from == 0 ? piece : part(piece, from, piece.text().length()));
    }
    return tight;
  }

  private static Piece part(Piece piece, int from, int to) {
    return new Piece(piece.start() + from, piece.start() + to, piece.text().substring(from, to));
  }
}
