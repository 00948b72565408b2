package io.gongbao.article;

import io.gongbao.row.Article;
import io.gongbao.row.Document;
import io.gongbao.row.Refusal;
import io.gongbao.row.Repair;
import java.util.List;

/**
 * All that one raw document becomes.
 *
 * @param repairs undone from last to first on the repaired text, they give the decoded raw text
 * @param refusals parts of the document that hold no text
 */
public record DocumentText(
    Document document, List<Article> articles, List<Repair> repairs, List<Refusal> refusals) {
  public DocumentText {
    articles = List.copyOf(articles);
    repairs = List.copyOf(repairs);
    refusals = List.copyOf(refusals);
  }
}
