package io.gongbao.article;

import io.gongbao.article.Block.Kind;
import io.gongbao.rules.PageRules.LineKind;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a text: tells them apart, joins them to blocks, cuts these into articles. */
final class PageReader {
  /** Lines from the top in which an occasion may be named. */
  private static final int HEAD_LINES = 12;

  private static final int MAX_LABEL = 5;

  private final LineClassifier classifier;
  private final PageHeader header;

  PageReader(LineClassifier classifier, PageHeader header) {
    this.classifier = classifier;
    this.header = header;
  }

  /**
   * @param html whether the text was HTML, which is read as one web page
   * @param markup what it declares
   */
  Page read(String text, boolean html, Markup markup) {
    List<Line> lines = Line.of(text);
    LineKind[] kinds = new LineKind[lines.size()];
    for (int i = 0; i < kinds.length; i++) {
      String line = lines.get(i).text();
      kinds[i] = classifier.isRubric(line) ? null : classifier.kind(line);
    }
    labels(lines, kinds);
    boolean web = html || (WebRegion.isWeb(kinds) && !new Layout(lines, kinds).isWrapped());
    return web ? webPage(lines, kinds, markup) : page(lines, kinds);
  }

  /** A word such as 来源： that stands alone says what the next line is. */
  private void labels(List<Line> lines, LineKind[] kinds) {
    for (int i = 0; i + 1 < kinds.length; i++) {
      String label = lines.get(i).text();
      String value = lines.get(i + 1).text();
      boolean alone = label.length() <= MAX_LABEL && (label.endsWith("：") || label.endsWith(":"));
      if (alone && kinds[i] == null && classifier.isDateline(label + value)) {
        kinds[i] = LineKind.META;
        kinds[i + 1] = LineKind.META;
      }
    }
  }

  private Page page(List<Line> lines, LineKind[] kinds) {
    header.mark(lines, kinds);
    Teasers.mark(lines, kinds);
    if (!lines.isEmpty() && kinds[0] == null && classifier.isName(lines.get(0).text())) {
      kinds[0] = LineKind.BYLINE;
    }
    List<String> headers = headers(lines, kinds);
    boolean paged = false;
    for (int i = 0; i < kinds.length; i++) {
      boolean dated = classifier.isDateline(lines.get(i).text());
      paged |= kinds[i] == LineKind.FURNITURE && !dated;
    }
    for (int i = 0; i < kinds.length; i++) {
      LineKind before = i == 0 ? null : kinds[i - 1];
      kinds[i] = plainKind(lines, kinds[i], before, i, paged);
    }
    Insets.mark(lines, kinds);
    BlockBuilder builder = new BlockBuilder(lines, kinds, false, classifier);
    List<Draft> drafts = new PageCutter(builder.build(), classifier).cut();
    drafts.forEach(draft -> Signature.read(draft, classifier.particulars()));
    return new Page(drafts, headers, false, builder.isBroken());
  }

  /** Lines that may date the whole page. */
  private static List<String> headers(List<Line> lines, LineKind[] kinds) {
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      boolean aside = kinds[i] == LineKind.FURNITURE || kinds[i] == LineKind.META;
      String line = lines.get(i).text();
      String occasion = Published.occasion(line);
      boolean dated = occasion != null || line.startsWith("——") || line.startsWith("――");
      if (aside || (i < HEAD_LINES && dated)) {
        headers.add(occasion == null ? line : occasion);
      }
    }
    return headers;
  }

  /**
   * The kind of a line outside web pages. A date right below a headline is its own; so is one where
   * no line is the header of a page.
   */
  private LineKind plainKind(
      List<Line> lines, LineKind kind, LineKind before, int i, boolean paged) {
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case WEB, WEB_HEAD, WEB_FOOT -> null;
      case META -> classifier.isDateline(lines.get(i).text()) ? LineKind.META : null;
      case FURNITURE -> {
        boolean headed = !paged || (i > 0 && before == null && !lines.get(i - 1).isClosed());
        boolean dated = headed && classifier.isDateline(lines.get(i).text());
        yield dated ? LineKind.META : LineKind.FURNITURE;
      }
      case BYLINE -> classifier.isEnd(lines.get(i).text()) ? null : kind;
      case CAPTION, NOTICE, TEASERS, TEXT -> kind;
    };
  }

  private Page webPage(List<Line> lines, LineKind[] kinds, Markup markup) {
    for (int i = 0; i < kinds.length; i++) {
      boolean dated = kinds[i] == LineKind.FURNITURE && classifier.isDateline(lines.get(i).text());
      kinds[i] = dated ? LineKind.META : kinds[i];
    }
    WebRegion region = WebRegion.of(lines, kinds, markup.title());
    Draft draft = new Draft();
    if (!region.meta().isEmpty()) {
      draft.particulars.add(classifier.particulars().read(region.meta()));
    }
    if (region.title() != null) {
      lines.stream()
          .filter(line -> line.text().equals(markup.kicker()))
          .filter(line -> line.start() < region.title().start())
          .limit(1)
          .forEach(line -> draft.heads.add(head(line)));
      draft.heads.add(head(region.title()));
    }
    for (Block block : webBlocks(region.body())) {
      draft.add(block.kind() == Kind.HEAD ? block.as(Kind.BODY) : block);
    }
    Signature.read(draft, classifier.particulars());
    List<Draft> drafts = draft.isEmpty() ? List.of() : List.of(draft);
    return new Page(drafts, List.of(), true, false);
  }

  private List<Block> webBlocks(List<Line> body) {
    LineKind[] kinds = new LineKind[body.size()];
    for (int i = 0; i < kinds.length; i++) {
      LineKind kind = classifier.kind(body.get(i).text());
      boolean kept = kind == LineKind.CAPTION || kind == LineKind.BYLINE || kind == LineKind.TEXT;
      kinds[i] = kept ? kind : null;
    }
    return new BlockBuilder(body, kinds, true, classifier).build();
  }

  private static Block head(Line line) {
    Piece piece = new Piece(line.start(), line.end(), line.text());
    return Block.of(Kind.HEAD, List.of(piece), line.gap(), false);
  }
}
