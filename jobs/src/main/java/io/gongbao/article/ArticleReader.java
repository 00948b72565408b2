package io.gongbao.article;

import io.gongbao.input.Declared;
import io.gongbao.input.RawDocument;
import io.gongbao.row.Document;
import io.gongbao.row.Refusal;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.PageRules;
import io.gongbao.text.RepairChain;
import io.gongbao.text.RepairedText;
import io.gongbao.text.WorkingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Decodes and repairs one raw document and parts it into articles: markup goes, the page is cut,
 * and what it holds becomes rows.
 */
public final class ArticleReader {
  private final RepairChain chain;
  private final LineClassifier classifier;
  private final Set<String> dropped;
  private final PageReader pages;

  public ArticleReader(RepairChain chain, PageRules rules) {
    this.chain = chain;
    this.classifier = new LineClassifier(rules);
    this.dropped = Set.copyOf(rules.droppedElements());
    this.pages = new PageReader(classifier, new PageHeader(rules.particulars()));
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
    RepairedText repaired = chain.repair(raw.bytes(), raw.mediaType());
    Markup markup = markup(raw, repaired.text());
    WorkingText text = markup.text();
    boolean html = raw.mediaType().equals(RawDocument.HTML);
    Page page = pages.read(text.text(), html, markup);
    if (raw.declared().title() != null && !page.drafts().isEmpty()) {
      page = page.titled(raw.declared().title());
    }
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

  private Declared declared(Declared record, Markup markup, Page page) {
    Draft only = page.web() && page.drafts().size() == 1 ? page.drafts().get(0) : new Draft();
    String title = first(record.title(), markup.title());
    Published published = Published.declared(first(record.published(), markup.published()));
    if (published == null && only.published() != null) {
      published = new Published(only.published().date(), "metadata");
    }
    String source = first(first(record.source(), markup.source()), paper(record.headers()));
    return new Declared(
        title == null ? null : Parser.unescapeEntities(title, false).strip(),
        published == null ? null : published.date(),
        source == null ? only.source() : source,
        record.url(),
        record.headers());
  }

  /** The publisher that a header names beside a day; null without one. */
  private String paper(List<String> headers) {
    return headers.stream()
        .map(header -> classifier.particulars().read(header).source())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
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
