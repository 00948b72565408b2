package io.gongbao.input;

import io.gongbao.input.PdfPage.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Drops what repeats from page to page at the top and bottom edges, digits set aside, and page
 * numbers; then writes the text, a blank line between blocks. What was dropped is still evidence of
 * date and source.
 */
final class PageFurniture {
  /** Height of the edge zones, as a share of the page. */
  private static final float EDGE = 0.1f;

  private static final Pattern DIGITS = Pattern.compile("[0-9０-９一二三四五六七八九十百]+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—·•\\s]*(第?\\s*[0-9０-９]{1,4}\\s*(页|/\\s*[0-9]+|)|[ivxIVX]{1,5})[-–—·•\\s]*");

  private final List<PdfPage> pages;
  private final Map<String, Integer> onPages = new HashMap<>();

  PageFurniture(List<PdfPage> pages) {
    this.pages = pages;
    for (PdfPage page : pages) {
      page.blocks().stream()
          .flatMap(block -> block.lines().stream())
          .filter(line -> atEdge(line, page))
          .map(PageFurniture::key)
          .distinct()
          .forEach(key -> onPages.merge(key, 1, Integer::sum));
    }
  }

  String drop() {
    StringBuilder text = new StringBuilder();
    for (PdfPage page : pages) {
      for (Block block : page.blocks()) {
        List<TextLine> kept = new ArrayList<>(block.lines());
        kept.removeIf(line -> atEdge(line, page) && isFurniture(line));
        if (!kept.isEmpty()) {
          float right = page.rightOf(kept);
          text.append(Paragraphs.of(kept, right, block.table())).append('\n');
        }
      }
    }
    return text.toString();
  }

  /** The lines that repeat, as they first stand, in the order of the pages; page numbers aside. */
  List<String> repeated() {
    Map<String, String> first = new LinkedHashMap<>();
    for (PdfPage page : pages) {
      page.blocks().stream()
          .flatMap(block -> block.lines().stream())
          .filter(line -> atEdge(line, page) && isRepeated(line) && !isNumber(line))
          .forEach(line -> first.putIfAbsent(key(line), line.text()));
    }
    return List.copyOf(first.values());
  }

  private boolean isFurniture(TextLine line) {
    return isNumber(line) || isRepeated(line);
  }

  private static boolean isNumber(TextLine line) {
    return NUMBER.matcher(line.text()).matches();
  }

  private boolean isRepeated(TextLine line) {
    int seen = onPages.getOrDefault(key(line), 0);
    return seen > 1 && seen * 2 >= pages.size();
  }

  private static boolean atEdge(TextLine line, PdfPage page) {
    return line.y() < page.height() * EDGE || line.y() > page.height() * (1 - EDGE);
  }

  private static String key(TextLine line) {
    return DIGITS.matcher(line.text().strip()).replaceAll("0");
  }
}
