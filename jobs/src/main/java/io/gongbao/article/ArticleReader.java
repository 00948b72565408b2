package io.gongbao.article;

import io.gongbao.article.Block.Kind;
import io.gongbao.input.Declared;
import io.gongbao.input.RawDocument;
import io.gongbao.row.Document;
import io.gongbao.row.Refusal;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.PageRules;
import io.gongbao.rules.PageRules.LineKind;
import io.gongbao.text.RepairChain;
import io.gongbao.text.RepairedText;
import io.gongbao.text.WorkingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Decodes and repairs one raw document and parts it into articles: markup goes, lines are told
 * apart, joined to blocks, and cut into articles.
 */
public final class ArticleReader {
  /** Lines from the top in which an occasion may be named. */
  private static final int HEAD_LINES = 12;

  private final RepairChain chain;
  private final LineClassifier classifier;
  private final Set<String> dropped;
  private final String surnames;

  public ArticleReader(RepairChain chain, PageRules rules) {
    this.chain = chain;
    this.classifier = new LineClassifier(rules);
    this.dropped = Set.copyOf(rules.droppedElements());
    this.surnames = rules.surnames();
  }

  /**
   * Runs the examples of lines of particulars.
   *
   * @throws io.gongbao.fault.UserError with file and line of the first that does not hold
   */
  public static void check(PageRules rules, ConfFolder conf) {
    new ParticularsReader(rules).check(rules, conf);
  }

  /** Reads one document. Never throws for what it holds; doubts are flags. */
  public DocumentText read(RawDocument raw) {
    return read(raw, chain.repair(raw.bytes(), raw.mediaType()));
  }

  /**
   * Reads one document again, with a clean copy of its text to decide what its bytes leave open.
   */
  public DocumentText readWithTwin(RawDocument raw, String cleanTwinBody) {
    return read(raw, chain.repairWithTwin(raw.bytes(), raw.mediaType(), cleanTwinBody));
  }

  private DocumentText read(RawDocument raw, RepairedText repaired) {
    Markup markup = markup(raw, repaired.text());
    WorkingText text = markup.text();
    boolean html = raw.mediaType().equals(RawDocument.HTML);
    Page page = page(text.text(), html, markup);
    Declared declared = declared(raw.declared(), markup, page);
    Assembly assembly = new Assembly(raw, repaired, text, declared, classifier, page);
    List<Refusal> refusals = new ArrayList<>();
    if (page.drafts().isEmpty()) {
      refusals.add(new Refusal(raw.path(), "no text", "no article in it", ""));
    }
    return new DocumentText(
        document(raw, repaired, declared), assembly.articles(), assembly.repairs(), refusals);
  }

  private Markup markup(RawDocument raw, WorkingText text) {
    boolean record = raw.mediaType().equals(RawDocument.RECORD);
    if (raw.mediaType().equals(RawDocument.HTML) || (record && Markup.isIn(text.text()))) {
      return Markup.strip(text, dropped);
    }
    return raw.mediaType().equals(RawDocument.MARKDOWN)
        ? Markdown.strip(text)
        : new Markup(text, null, null, null, null);
  }

  private Page page(String text, boolean html, Markup markup) {
    List<Line> lines = Line.of(text);
    LineKind[] kinds = new LineKind[lines.size()];
    for (int i = 0; i < kinds.length; i++) {
      String line = lines.get(i).text();
      kinds[i] = classifier.isRubric(line) ? null : classifier.kind(line);
    }
    boolean web = html || (WebRegion.isWeb(kinds) && !new Layout(lines, kinds).isWrapped());
    if (web) {
      return webPage(lines, kinds, markup);
    }
    Teasers.mark(lines, kinds);
    Mastheads.mark(lines, kinds);
    if (!lines.isEmpty() && kinds[0] == null && isName(lines.get(0).text())) {
      kinds[0] = LineKind.BYLINE;
    }
    boolean paged = false;
    for (int i = 0; i < kinds.length; i++) {
      boolean dated = classifier.isDateline(lines.get(i).text());
      paged |= kinds[i] == LineKind.FURNITURE && !dated;
    }
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      boolean aside = kinds[i] == LineKind.FURNITURE || kinds[i] == LineKind.META;
      String line = lines.get(i).text();
      String occasion = Published.occasion(line);
      boolean dated = occasion != null || line.startsWith("——") || line.startsWith("――");
      if (aside || (i < HEAD_LINES && dated)) {
        headers.add(occasion == null ? line : occasion);
      }
      kinds[i] = plainKind(lines, kinds[i], i, paged);
    }
    BlockBuilder builder = new BlockBuilder(lines, kinds, false, classifier);
    List<Draft> drafts = new PageCutter(builder.build(), classifier).cut();
    drafts.forEach(draft -> Signature.read(draft, classifier.particulars()));
    return new Page(drafts, headers, false, builder.isBroken());
  }

  /**
   * The kind of a line outside web pages. A date right below a headline is its own; so is one where
   * no line is the header of a page.
   */
  private LineKind plainKind(List<Line> lines, LineKind kind, int i, boolean paged) {
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case WEB, WEB_HEAD, WEB_FOOT -> null;
      case META -> classifier.isDateline(lines.get(i).text()) ? LineKind.META : null;
      case FURNITURE -> {
        boolean headed = !paged || (i > 0 && isHeadline(lines.get(i - 1)));
        boolean dated = headed && classifier.isDateline(lines.get(i).text());
        yield dated ? LineKind.META : LineKind.FURNITURE;
      }
      case BYLINE, CAPTION, NOTICE, TEASERS, TEXT -> kind;
    };
  }

  private boolean isHeadline(Line line) {
    return !line.isClosed() && classifier.kind(line.text()) == null;
  }

  private Page webPage(List<Line> lines, LineKind[] kinds, Markup markup) {
    for (int i = 0; i < kinds.length; i++) {
      boolean dated = kinds[i] == LineKind.FURNITURE && classifier.isDateline(lines.get(i).text());
      kinds[i] = dated ? LineKind.META : kinds[i];
    }
    WebRegion region = WebRegion.of(lines, kinds, markup.title());
    List<Line> body = region.body();
    LineKind[] bodyKinds = new LineKind[body.size()];
    for (int i = 0; i < bodyKinds.length; i++) {
      LineKind kind = classifier.kind(body.get(i).text());
      boolean kept = kind == LineKind.CAPTION || kind == LineKind.BYLINE || kind == LineKind.TEXT;
      bodyKinds[i] = kept ? kind : null;
    }
    Draft draft = new Draft();
    if (!region.meta().isEmpty()) {
      draft.particulars.add(classifier.particulars().read(region.meta()));
    }
    if (region.title() != null) {
      lines.stream()
          .filter(
              line -> line.text().equals(markup.kicker()) && line.start() < region.title().start())
          .limit(1)
          .forEach(line -> draft.heads.add(head(line)));
      draft.heads.add(head(region.title()));
    }
    for (Block block : new BlockBuilder(body, bodyKinds, true, classifier).build()) {
      draft.add(block.kind() == Kind.HEAD ? block.as(Kind.BODY) : block);
    }
    Signature.read(draft, classifier.particulars());
    List<Draft> drafts = draft.isEmpty() ? List.of() : List.of(draft);
    return new Page(drafts, List.of(), true, false);
  }

  private static Block head(Line line) {
    Piece piece = new Piece(line.start(), line.end(), line.text());
    return Block.of(Kind.HEAD, List.of(piece), line.gap(), false);
  }

  /** Whether a line is nothing but the name of a person. */
  private boolean isName(String text) {
    return text.length() >= 2 && text.length() <= 3 && surnames.indexOf(text.charAt(0)) >= 0;
  }

  private static Declared declared(Declared record, Markup markup, Page page) {
    Draft only = page.web() && page.drafts().size() == 1 ? page.drafts().get(0) : new Draft();
    String title = first(record.title(), markup.title());
    Published published = Published.declared(first(record.published(), markup.published()));
    if (published == null && only.published() != null) {
      published = new Published(only.published().date(), "metadata");
    }
    String source = first(record.source(), markup.source());
    return new Declared(
        title == null ? null : Parser.unescapeEntities(title, false).strip(),
        published == null ? null : published.date(),
        source == null ? only.source() : source,
        record.url());
  }

  private static String first(String a, String b) {
    return a == null || a.isBlank() ? b : a;
  }

  private static Document document(RawDocument raw, RepairedText repaired, Declared declared) {
    return new Document(
        raw.docId(),
        raw.docName(),
        raw.path(),
        raw.mediaType(),
        repaired.charset(),
        raw.byteCount(),
        "read",
        declared.title(),
        declared.published(),
        declared.source(),
        declared.url());
  }
}
