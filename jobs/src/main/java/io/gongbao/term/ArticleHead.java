package io.gongbao.term;

import java.io.Serializable;
import java.util.List;

/** What statistics read of an article besides its words. */
public record ArticleHead(
    String articleId, String published, int year, String source, List<String> bylines)
    implements Serializable {
  /** Month of publication, 0 when only the year is known. */
  public int month() {
    boolean known = published != null && published.matches("\\d{4}-(0[1-9]|1[0-2])(-.*)?");
    return known ? Integer.parseInt(published.substring(5, 7)) : 0;
  }
}
