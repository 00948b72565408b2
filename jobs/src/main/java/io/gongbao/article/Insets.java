package io.gongbao.article;

import io.gongbao.rules.PageRules.LineKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is set into the columns of a newspaper page and is no part of their text: sentences set
 * large that the text has too, and captions above the line of who took the picture.
 */
final class Insets {
  private static final Pattern QUOTED = Pattern.compile("[▍▎┃❝].*|“[^”]*[。！？…]”|「[^」]*[。！？…]」");
  private static final Pattern CREDIT =
      Pattern.compile("(?:本报|新华社)?(?:记者|通讯员)?\\s*[\\p{IsHan}·]{2,8}\\s*摄");
  private static final int MIN_QUOTE = 8;
  private static final int MAX_CAPTION = 40;

  /** More are no page; each costs a search of the text. */
  private static final int MAX_QUOTES = 30;

  private Insets() {}

  static void mark(List<Line> lines, LineKind[] kinds) {
    if (!new Layout(lines, kinds).isWrapped()) {
      return;
    }
    StringBuilder all = new StringBuilder();
    int[] starts = new int[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      starts[i] = all.length();
      all.append(Shingles.letters(lines.get(i).text()));
    }
    int looked = 0;
    for (int i = 0; i < kinds.length; i++) {
      boolean last = i + 1 == kinds.length;
      boolean apart = lines.get(i).gap() > 0 && (last || lines.get(i + 1).gap() > 0);
      boolean quoted = kinds[i] == null && apart && QUOTED.matcher(lines.get(i).text()).matches();
      looked += quoted ? 1 : 0;
      if (quoted
          && looked <= MAX_QUOTES
          && isRepeated(all, starts[i], last ? all.length() : starts[i + 1])) {
        kinds[i] = LineKind.NOTICE;
      } else if (kinds[i] == null && !last && isCaption(lines.get(i), lines.get(i + 1))) {
        kinds[i] = LineKind.CAPTION;
      }
    }
  }

  /** Whether the page says some letters elsewhere, too, or around them. */
  private static boolean isRepeated(StringBuilder all, int from, int to) {
    String letters = all.substring(from, to);
    if (letters.length() < MIN_QUOTE) {
      return false;
    }
    String before = all.substring(Math.max(0, from - letters.length()), from);
    String behind = all.substring(to, Math.min(all.length(), to + letters.length()));
    int first = all.indexOf(letters);
    return first != from || all.indexOf(letters, to) >= 0 || (before + behind).contains(letters);
  }

  /** Whether a sentence apart from the text stands right above a credit. */
  private static boolean isCaption(Line line, Line below) {
    return line.gap() > 0
        && below.gap() == 0
        && line.isClosed()
        && line.text().length() <= MAX_CAPTION
        && CREDIT.matcher(below.text()).matches();
  }
}
