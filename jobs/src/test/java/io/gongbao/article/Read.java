package io.gongbao.article;

import io.gongbao.input.Declared;
import io.gongbao.input.RawDocument;
import io.gongbao.row.Article;
import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.PageRules;
import io.gongbao.text.RepairChain;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads texts as documents, with the rules of conf/. */
final class Read {
  private static final ConfFolder CONF = new ConfFolder(Path.of("conf"));
  private static final ArticleReader READER =
      new ArticleReader(new RepairChain(CleaningRules.load(CONF)), PageRules.load(CONF));

  private Read() {}

  static DocumentText document(String mediaType, String text) {
    return document(mediaType, Declared.NOTHING, text);
  }

  static DocumentText document(String mediaType, Declared declared, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return READER.read(new RawDocument("d", "d", "d", mediaType, bytes, declared, bytes.length));
  }

  /** Articles of a record with a title. */
  static List<Article> record(String title, String... lines) {
    Declared declared = new Declared(title, "2021-05-06", null, null);
    return document(RawDocument.RECORD, declared, String.join("\n", lines)).articles();
  }

  static List<Article> text(String... lines) {
    return document(RawDocument.TEXT, String.join("\n", lines)).articles();
  }

  static List<Article> markdown(String... lines) {
    return document(RawDocument.MARKDOWN, String.join("\n", lines)).articles();
  }

  static List<Article> html(String body) {
    String page = "<html><head><title>页</title></head><body>" + body + "</body></html>";
    return document(RawDocument.HTML, page).articles();
  }

  /** Title, kicker, source, bylines and date in one line, "-" for what is not there. */
  static String head(Article article) {
    return String.join(
        "|",
        said(article.title()),
        said(article.kicker()),
        said(article.source()),
        said(String.join(" ", article.bylines())),
        said(article.published()));
  }

  private static String said(String text) {
    return text == null || text.isEmpty() ? "-" : text;
  }
}
