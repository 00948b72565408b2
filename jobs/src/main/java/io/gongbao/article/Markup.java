package io.gongbao.article;

import io.gongbao.text.Edit;
import io.gongbao.text.WorkingText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Takes the text out of HTML, as edits of the text that holds it: tags and elements that never hold
 * an article go, references become characters, blocks become lines. jsoup tells where each piece of
 * text stands in the source.
 *
 * @param text the text without markup
 * @param title headline that the page declares, null without one
 * @param kicker line above its headline, null without one
 * @param published date that it declares, null without one
 * @param source publisher that it declares, null without one
 */
record Markup(WorkingText text, String title, String kicker, String published, String source) {
  private static final String KIND = "markup";
  private static final Pattern TAG =
      Pattern.compile("(?i)<(p|br|div|span|html|body|td|li|h[1-6])\\b[^>]{0,200}>");
  private static final Pattern ESCAPED = Pattern.compile("(?i)&lt;/?(p|br|div|span)\\b");
  private static final Pattern REFERENCE =
      Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});|]]>");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");
  private static final Pattern SITE = Pattern.compile("\\s*[-_|–—]\\s*[^-_|–—]{2,20}$");

  private static final int MIN_TITLE_CHARS = 6;
  private static final int MAX_TITLE_CHARS = 80;
  private static final int MAX_LINK_CHARS = 40;
  private static final int MIN_KICKER_CHARS = 4;
  private static final int MAX_KICKER_CHARS = 30;

  /** Whether a text that is not declared as HTML holds markup all the same, as feeds do. */
  static boolean isIn(String text) {
    return TAG.matcher(text).find() || ESCAPED.matcher(text).find() || text.contains("&nbsp;");
  }

  static Markup strip(WorkingText source, Set<String> dropped) {
    WorkingText html = source;
    if (!TAG.matcher(html.text()).find() && ESCAPED.matcher(html.text()).find()) {
      html = html.edit(references(html.text(), 0, html.text().length()));
    }
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page = Jsoup.parse(html.text(), "", parser);
    List<int[]> kept = new ArrayList<>();
    StringBuilder breaks = new StringBuilder();
    collect(page.body(), dropped, kept, breaks);
    WorkingText plain = html.edit(edits(html.text(), kept, breaks));
    return new Markup(
        plain,
        title(page),
        kicker(page),
        published(page),
        meta(page, "source", "og:site_source", "mediaid"));
  }

  /** Ranges of text in source order; for each, whether a line break stands before it. */
  private static void collect(
      Element body, Set<String> dropped, List<int[]> kept, StringBuilder breaks) {
    boolean[] pendingBreak = {true};
    NodeTraversor.filter(
        new org.jsoup.select.NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
              pendingBreak[0] |= breaks(element);
              return isDropped(element, dropped)
                  ? FilterResult.SKIP_ENTIRELY
                  : FilterResult.CONTINUE;
            }
            if (node instanceof TextNode text && text.sourceRange().isTracked()) {
              int[] range = {text.sourceRange().start().pos(), text.sourceRange().end().pos()};
              int last = kept.isEmpty() ? 0 : kept.get(kept.size() - 1)[1];
              if (range[0] >= last && range[0] < range[1]) {
                kept.add(range);
                breaks.append(pendingBreak[0] ? '\n' : ' ');
                pendingBreak[0] &= text.isBlank();
              }
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            pendingBreak[0] |= node instanceof Element element && breaks(element);
            return FilterResult.CONTINUE;
          }
        },
        body);
  }

  private static boolean breaks(Element element) {
    return element.isBlock()
        || element.normalName().equals("br")
        || element.normalName().equals("td");
  }

  /** By name, class or id, without digits at their ends; and lists that are nothing but links. */
  private static boolean isDropped(Element element, Set<String> dropped) {
    if (dropped.contains(element.normalName()) && !isInArticle(element)) {
      return true;
    }
    for (String name : element.classNames()) {
      if (dropped.contains(name.replaceAll("[0-9]+$", ""))) {
        return true;
      }
    }
    if (dropped.contains(element.id().replaceAll("[0-9]+$", ""))) {
      return true;
    }
    String own = element.normalName();
    boolean cell = own.equals("li") || own.equals("td") || own.equals("ul") || own.equals("ol");
    boolean links = !element.text().isBlank() && element.select("a").text().equals(element.text());
    return links && (cell || (own.equals("p") && element.text().length() <= MAX_LINK_CHARS));
  }

  /** Whether an element is the header of an article, with its headline, rather than of the page. */
  private static boolean isInArticle(Element element) {
    return element.normalName().equals("header") && element.closest("article") != null;
  }

  private static List<Edit> edits(String html, List<int[]> kept, StringBuilder breaks) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < kept.size(); i++) {
      int[] range = kept.get(i);
      String between = breaks.charAt(i) == '\n' ? "\n" : "";
      if (range[0] > at || !between.isEmpty()) {
        edits.add(new Edit(KIND, at, range[0], between, 1));
      }
      edits.addAll(references(html, range[0], range[1]));
      at = range[1];
    }
    if (at < html.length()) {
      edits.add(new Edit(KIND, at, html.length(), "\n", 1));
    }
    return edits;
  }

  /** Character references and line breaks of the source, which mean spaces. */
  private static List<Edit> references(String html, int from, int to) {
    List<Edit> edits = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(html).region(from, to);
    while (reference.find()) {
      boolean section = reference.group().equals("]]>");
      String text = section ? "" : Parser.unescapeEntities(reference.group(), false);
      if (!text.equals(reference.group())) {
        edits.add(new Edit(KIND, reference.start(), reference.end(), text, 1));
      }
    }
    Matcher spaces = SPACES.matcher(html).region(from, to);
    while (spaces.find()) {
      if (spaces.group().indexOf('\n') >= 0) {
        edits.add(new Edit(KIND, spaces.start(), spaces.end(), " ", 1));
      }
    }
    edits.sort(Comparator.comparingInt(Edit::start));
    return edits;
  }

  private static String published(Document page) {
    String[] names = {
      "article:published_time", "publishdate", "pubdate", "date", "publish_time", "og:release_date"
    };
    String declared = meta(page, names);
    Element time = page.selectFirst("time");
    if (declared != null || time == null) {
      return declared;
    }
    return time.hasAttr("datetime") ? time.attr("datetime") : time.text();
  }

  /**
   * What meta data or the main heading say; else the title of the page as far as a text in it says
   * it too, less the names of site and column.
   */
  private static String title(Document page) {
    String title = meta(page, "og:title");
    Element heading = page.selectFirst("h1");
    if (title == null && heading != null && !heading.text().isBlank()) {
      title = heading.text().strip();
    }
    return title == null ? pageTitle(page) : title;
  }

  private static String pageTitle(Document page) {
    Set<String> texts = new HashSet<>();
    page.body().nodeStream(TextNode.class).forEach(text -> texts.add(text.text().strip()));
    String shorter = page.title().strip();
    while (!shorter.isEmpty() && !texts.contains(shorter)) {
      String next = SITE.matcher(shorter).replaceFirst("");
      shorter = next.equals(shorter) ? "" : next;
    }
    if (!shorter.isEmpty() && shorter.length() >= MIN_TITLE_CHARS) {
      return shorter;
    }
    Element named = page.selectFirst("[class*=title], [id*=title]");
    String text = named == null ? "" : named.text().strip();
    if (text.length() >= MIN_TITLE_CHARS && text.length() <= MAX_TITLE_CHARS) {
      return text;
    }
    return page.title().isBlank() ? null : SITE.matcher(page.title()).replaceFirst("");
  }

  /** A short line right above the headline, in its own element and without links. */
  private static String kicker(Document page) {
    Element heading = page.selectFirst("h1");
    Element above = heading == null ? null : heading.previousElementSibling();
    if (above == null || above.selectFirst("a, nav, li") != null) {
      return null;
    }
    String text = above.text().strip();
    boolean fits = text.length() >= MIN_KICKER_CHARS && text.length() <= MAX_KICKER_CHARS;
    return fits && !Line.isClosed(text) ? text : null;
  }

  private static String meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean same =
            name.equalsIgnoreCase(meta.attr("name")) || name.equals(meta.attr("property"));
        if (same && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }
}
