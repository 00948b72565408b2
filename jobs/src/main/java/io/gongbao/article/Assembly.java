package io.gongbao.article;

import io.gongbao.article.Block.Kind;
import io.gongbao.input.Declared;
import io.gongbao.input.RawDocument;
import io.gongbao.row.Article;
import io.gongbao.row.Repair;
import io.gongbao.text.Edit;
import io.gongbao.text.RepairedText;
import io.gongbao.text.WorkingText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the rows of a document: its articles, and what was dropped or joined as repairs. */
final class Assembly {
  private final RawDocument raw;
  private final RepairedText repaired;
  private final WorkingText text;
  private final Declared declared;
  private final LineClassifier classifier;
  private final Page page;

  Assembly(
      RawDocument raw,
      RepairedText repaired,
      WorkingText text,
      Declared declared,
      LineClassifier classifier,
      Page page) {
    this.raw = raw;
    this.repaired = repaired;
    this.text = text;
    this.declared = declared;
    this.classifier = classifier;
    this.page = page;
  }

  List<Article> articles() {
    List<BodyText> bodies = new ArrayList<>();
    for (Draft draft : page.drafts()) {
      bodies.add(BodyText.of(draft.body, text));
    }
    Published shared = published(bodies);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      Draft draft = page.drafts().get(i);
      Published own = declared.published() == null ? draft.published() : null;
      articles.add(article(i, draft, bodies.get(i), own == null ? shared : own));
    }
    return articles;
  }

  /** One date for all articles of a page: declared, in a header, or the latest in any text. */
  private Published published(List<BodyText> bodies) {
    if (declared.published() != null) {
      return new Published(declared.published(), "metadata");
    }
    Stream<String> headers = Stream.concat(declared.headers().stream(), page.headers().stream());
    Published header = Published.header(headers.toList());
    if (header != null) {
      return header;
    }
    Stream<String> texts = bodies.stream().map(BodyText::text);
    Stream<String> beside = page.drafts().stream().flatMap(Draft::dated);
    return Published.text(Stream.concat(texts, beside).toList());
  }

  private Article article(int ordinal, Draft draft, BodyText body, Published published) {
    String known = page.drafts().size() == 1 ? declared.title() : null;
    if (known == null && ordinal == 0 && draft.heads.size() > 1) {
      // The title of the whole is none of its parts'.
      draft.heads.removeIf(head -> head.text().equals(declared.title()));
    }
    Headline headline = Headline.of(draft, classifier, known, page.broken());
    String source = draft.source();
    List<String> flags = new ArrayList<>(repaired.flags());
    flags.addAll(draft.flags);
    return new Article(
        raw.docId() + "-" + ordinal,
        raw.docId(),
        raw.docName(),
        ordinal,
        headline.title(),
        headline.kicker(),
        source == null ? declared.source() : source,
        bylines(draft),
        published == null ? null : published.date(),
        published == null ? null : published.from(),
        published == null ? null : Integer.valueOf(published.date().substring(0, 4)),
        null,
        null,
        repaired.script(),
        body.text().length(),
        Fingerprint.of(body.text()),
        null,
        List.copyOf(flags),
        draft.captions.stream().map(Block::text).toList(),
        body.spans(),
        body.text());
  }

  private List<String> bylines(Draft draft) {
    Set<String> names = new LinkedHashSet<>();
    for (Block byline : draft.bylines) {
      if (byline.kind() == Kind.BYLINE) {
        names.addAll(classifier.particulars().names().of(byline.text()));
      }
    }
    draft.particulars.forEach(said -> names.addAll(said.people()));
    return List.copyOf(names);
  }

  /** All changes of the document, from the decoded raw text to the text that holds the articles. */
  List<Repair> repairs() {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    for (Draft draft : page.drafts()) {
      for (List<Block> blocks : List.of(draft.heads, draft.bylines, draft.captions, draft.body)) {
        for (Block block : blocks) {
          firsts.add(block.start());
          pieces.addAll(block.pieces());
        }
      }
    }
    pieces.sort(Comparator.comparingInt(Piece::start));
    firsts.sort(Comparator.naturalOrder());
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    int next = 0;
    String before = "";
    for (Piece piece : pieces) {
      boolean begins = next < firsts.size() && firsts.get(next) == piece.start();
      next += begins ? 1 : 0;
      String join = before.isEmpty() ? "" : begins ? "\n" : Piece.glue(before, piece.text());
      change(edits, at, piece.start(), join);
      if (!text.text().startsWith(piece.text(), piece.start())) {
        edits.add(new Edit("vertical", piece.start(), piece.end(), piece.text(), 1));
      }
      at = piece.end();
      before = piece.text();
    }
    int end = text.text().length();
    change(edits, at, end, before.isEmpty() || at == end ? "" : "\n");
    return text.edit(edits).repairs(raw.docId());
  }

  private void change(List<Edit> edits, int from, int to, String join) {
    String gap = text.text().substring(from, to);
    if (gap.equals(join)) {
      return;
    }
    boolean blank = gap.chars().allMatch(c -> Line.isSpace((char) c));
    String dropped = page.web() ? "boilerplate" : "furniture";
    boolean broken = gap.indexOf('\n') >= 0 && !join.equals("\n");
    String kind = !blank ? dropped : broken ? "wrap" : "space";
    edits.add(new Edit(kind, from, to, join, blank ? 1 : 0.9));
  }
}
