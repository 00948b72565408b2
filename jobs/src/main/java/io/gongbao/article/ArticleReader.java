package io.gongbao.article;

import io.gongbao.input.Declared;
import io.gongbao.input.RawDocument;
import io.gongbao.row.Article;
import io.gongbao.row.Document;
import io.gongbao.row.Span;
import io.gongbao.rules.PageRules;
import io.gongbao.text.RepairChain;
import io.gongbao.text.RepairedText;
import java.util.List;

/** Decodes and repairs one raw document and parts it into articles. */
public final class ArticleReader {
  private final RepairChain chain;
  private final PageRules rules;

  public ArticleReader(RepairChain chain, PageRules rules) {
    this.chain = chain;
    this.rules = rules;
  }

  /** Reads one document. Never throws for what it holds; doubts are flags. */
  public DocumentText read(RawDocument raw) {
    RepairedText repaired = chain.repair(raw.bytes(), raw.mediaType());
    String body = repaired.text().text().strip();
    Declared declared = raw.declared();
    String published = declared.published();
    Article article =
        new Article(
            raw.docId() + "-0",
            raw.docId(),
            raw.docName(),
            0,
            declared.title(),
            null,
            declared.source(),
            List.of(),
            published,
            published == null ? null : "metadata",
            null,
            null,
            null,
            repaired.script(),
            body.length(),
            Fingerprint.of(body),
            null,
            repaired.flags(),
            List.of(),
            List.of(new Span(0, repaired.text().rawStart(0), body.length())),
            body);
    return new DocumentText(
        document(raw, repaired), List.of(article), repaired.text().repairs(raw.docId()), List.of());
  }

  private Document document(RawDocument raw, RepairedText repaired) {
    Declared declared = raw.declared();
    return new Document(
        raw.docId(),
        raw.docName(),
        raw.path(),
        raw.mediaType(),
        repaired.charset(),
        raw.byteCount(),
        rules == null ? "partly" : "read",
        declared.title(),
        declared.published(),
        declared.source(),
        declared.url());
  }
}
