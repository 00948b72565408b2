package io.gongbao.row;

import java.util.List;

/** One piece of text in a document; a newspaper page holds several. */
@Table(name = "articles", grain = "article", key = "article_id")
public record Article(
    @Column("Document id, a hyphen and the ordinal.") String articleId,
    @Column("Document that holds it.") String docId,
    @Column("Name of that document.") String docName,
    @Column("Place in the document, from 0.") int ordinal,
    @Column(value = "Headline.", nullable = true) String title,
    @Column(value = "Line above or below the headline that belongs to it.", nullable = true)
        String kicker,
    @Column(value = "Publisher that the text or its metadata names.", nullable = true)
        String source,
    @Column("Reporters, photographers and editors named, in order.") List<String> bylines,
    @Column(
            value =
                "Date of publication as precise as known: 2024, 2024-05 or 2024-05-23; null without evidence.",
            unit = "ISO date",
            nullable = true)
        String published,
    @Column(value = "Evidence for published: metadata, dateline, header, text.", nullable = true)
        String publishedFrom,
    @Column(value = "Year of publication.", nullable = true) Integer year,
    @Column(
            value = "Region that the article is about as a whole; null if unclear.",
            nullable = true)
        String regionName,
    @Column(value = "Code of that region.", unit = "GB/T 2260", nullable = true) String regionCode,
    @Column("Script that came in: simplified, traditional or other.") String script,
    @Column(value = "Length of body.", unit = "characters") int charCount,
    @Column("MinHash signature of the body, for finding duplicates.") List<Integer> fingerprint,
    @Column(
            value = "Article that this one repeats; null for one that stands for itself.",
            unit = "article_id",
            nullable = true)
        String duplicateOf,
    @Column("What a reader should know: unclear cut, gaps left, mixed encodings.")
        List<String> flags,
    @Column("Captions of photographs.") List<String> captions,
    @Column(
            value =
                "Runs of the body that are copied unchanged from the decoded raw text; what lies between two of them was repaired.",
            unit = "characters")
        List<Span> spans,
    @Column("Repaired text; paragraphs are separated by one line feed.") String body) {
  /** The same article, said to be about a region. */
  public Article in(String region, String code) {
    return with(region, code, fingerprint, flags, spans, body);
  }

  /** The same article with another body, where gaps of the old one are filled. */
  public Article mended(
      String text, List<Integer> newFingerprint, List<Span> newSpans, List<String> newFlags) {
    return with(regionName, regionCode, newFingerprint, newFlags, newSpans, text);
  }

  private Article with(
      String region,
      String code,
      List<Integer> sketch,
      List<String> allFlags,
      List<Span> allSpans,
      String text) {
    return new Article(
        articleId,
        docId,
        docName,
        ordinal,
        title,
        kicker,
        source,
        bylines,
        published,
        publishedFrom,
        year,
        region,
        code,
        script,
        text.length(),
        sketch,
        duplicateOf,
        allFlags,
        captions,
        allSpans,
        text);
  }
}
