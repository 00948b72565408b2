package io.gongbao.article;

import io.gongbao.rules.PageRules.LineKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of a web page's lines that is the article: from its headline, which stands before the
 * line of date and source, to the first line that belongs to what follows articles (comments,
 * related pages, share links).
 *
 * @param title headline, null if none is seen
 * @param meta lines of date and source, empty if none is seen
 * @param body lines of the article
 */
record WebRegion(Line title, String meta, List<Line> body) {
  private static final int SHORT_LINE = 14;
  private static final int SENTENCE_CHARS = 15;
  private static final int BEGUN_CHARS = 12;
  private static final Pattern CUT_OFF = Pattern.compile("\\s*(?:[.]{2,}|…+)\\s*$");
  private static final List<String> ABSTRACTS = List.of("摘要", "导读", "核心提示", "内容提要", "提要");

  /** Whether a line of date and source occurs beside furniture, or furniture above and below. */
  static boolean isWeb(LineKind[] kinds) {
    boolean head = false;
    boolean meta = false;
    int foot = 0;
    for (LineKind kind : kinds) {
      head |= kind == LineKind.WEB_HEAD || kind == LineKind.WEB;
      meta |= kind == LineKind.META;
      foot += kind == LineKind.WEB_FOOT ? 1 : 0;
    }
    return (meta && (head || foot > 0)) || (head && foot > 1);
  }

  /**
   * @param declared headline that the page declares, null if it does not
   */
  static WebRegion of(List<Line> lines, LineKind[] kinds, String declared) {
    int meta = meta(lines, kinds);
    Line title = declared(lines, declared, meta);
    title = title == null ? title(lines, kinds, meta) : title;
    List<Line> body = names(lines, kinds, title, meta);
    Set<Line> named = new HashSet<>(body);
    boolean sentence = false;
    boolean inAbstract = false;
    for (int i = meta + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (kinds[i] == LineKind.WEB_FOOT && sentence) {
        break;
      }
      boolean cutOff = line.text().endsWith("...") || line.text().endsWith("…");
      if (inAbstract && line.gap() == 0) {
        inAbstract = !cutOff;
        continue;
      }
      inAbstract = !cutOff && title != null && isAbstract(line.text(), title.text());
      boolean furniture = kinds[i] != null && !isKept(kinds[i]);
      boolean repeats =
          (title != null && repeats(line.text(), title.text())) || (cutOff && isBegun(lines, i));
      boolean early = !sentence && isEarly(line, kinds[i], meta < 0);
      if (!furniture && !repeats && !early) {
        body.add(line);
        sentence |= isSentence(line);
        if (kinds[i] == LineKind.BYLINE) {
          named.add(line);
        }
      }
    }
    trim(body, named);
    return new WebRegion(title, metaText(lines, kinds), body);
  }

  /** Bylines between the headline and the line of date and source. */
  private static List<Line> names(List<Line> lines, LineKind[] kinds, Line title, int meta) {
    List<Line> names = new ArrayList<>();
    for (int i = 0; i < meta && title != null; i++) {
      if (kinds[i] == LineKind.BYLINE && lines.get(i).start() > title.start()) {
        names.add(lines.get(i));
      }
    }
    return names;
  }

  /** The last line before date and source, or the first anywhere, that is the declared headline. */
  private static Line declared(List<Line> lines, String declared, int meta) {
    Line found = null;
    for (int i = 0; i < lines.size() && (i < meta || found == null); i++) {
      found = lines.get(i).text().equals(declared) ? lines.get(i) : found;
    }
    return found;
  }

  private static boolean isKept(LineKind kind) {
    return kind == LineKind.CAPTION || kind == LineKind.TEXT || kind == LineKind.BYLINE;
  }

  /** Short lines between headline and text are buttons. */
  private static boolean isEarly(Line line, LineKind kind, boolean noMeta) {
    boolean named = kind == LineKind.TEXT || kind == LineKind.BYLINE;
    return !named && !isSentence(line) && (noMeta || line.text().length() < SHORT_LINE / 2);
  }

  /** All lines of date and source up to the second sentence. */
  private static String metaText(List<Line> lines, LineKind[] kinds) {
    StringBuilder text = new StringBuilder();
    int sentences = 0;
    for (int i = 0; i < lines.size() && sentences < 2; i++) {
      if (kinds[i] == LineKind.META) {
        text.append(lines.get(i).text()).append(' ');
      }
      sentences += isSentence(lines.get(i)) ? 1 : 0;
    }
    return text.toString().strip();
  }

  /** The first line of date and source before the third sentence; -1 without one. */
  private static int meta(List<Line> lines, LineKind[] kinds) {
    int sentences = 0;
    for (int i = 0; i < lines.size() && sentences < 3; i++) {
      if (kinds[i] == LineKind.META) {
        return i;
      }
      sentences += isSentence(lines.get(i)) ? 1 : 0;
    }
    return -1;
  }

  /** The line nearest before the meta line, or the one that occurs most, that is no furniture. */
  private static Line title(List<Line> lines, LineKind[] kinds, int meta) {
    for (int i = meta - 1; i >= 0; i--) {
      String text = lines.get(i).text();
      boolean label = text.endsWith("：") || text.endsWith(":");
      boolean subtitle = text.startsWith("——") || text.startsWith("――");
      boolean aside = label || subtitle || Published.occasion(text) != null;
      if (kinds[i] == null && text.length() > 4 && !aside) {
        return lines.get(i);
      }
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (kinds[i] == null && line.text().length() > 6 && !line.isClosed()) {
        if (seen.merge(line.text(), 1, Integer::sum) > 1) {
          return line;
        }
      }
      if (isSentence(line)) {
        break;
      }
    }
    return null;
  }

  private static boolean isSentence(Line line) {
    return line.isClosed() && line.text().length() >= SENTENCE_CHARS;
  }

  /** Whether a line is the headline again, or an abstract that begins with it. */
  private static boolean repeats(String text, String title) {
    if (text.equals(title)) {
      return true;
    }
    return isAbstract(text, title);
  }

  /** Whether a line that breaks off is the beginning of a later one, behind a label or none. */
  private static boolean isBegun(List<Line> lines, int at) {
    String text = CUT_OFF.matcher(lines.get(at).text()).replaceFirst("");
    String begun = text.substring(Math.max(0, text.length() - BEGUN_CHARS));
    int length = text.length();
    return begun.length() == BEGUN_CHARS
        && lines.stream()
            .skip(at + 1L)
            .map(Line::text)
            .anyMatch(later -> later.lastIndexOf(begun, length) >= 0);
  }

  private static boolean isAbstract(String text, String title) {
    String rest = text.startsWith(title) ? text.substring(title.length()).strip() : text;
    return ABSTRACTS.stream()
        .anyMatch(word -> rest.startsWith(word + ":") || rest.startsWith(word + "："));
  }

  /** Drops short lines behind the last sentence: buttons without a rule of their own. */
  private static void trim(List<Line> body, Set<Line> named) {
    int last = body.size();
    for (int i = body.size() - 1; i >= 0 && !isSentence(body.get(i)); i--) {
      last = body.get(i).text().length() < SHORT_LINE && !named.contains(body.get(i)) ? i : last;
    }
    if (body.stream().anyMatch(WebRegion::isSentence)) {
      body.subList(last, body.size()).removeIf(line -> !named.contains(line));
    }
  }
}
