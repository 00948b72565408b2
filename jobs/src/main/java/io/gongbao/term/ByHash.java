package io.gongbao.term;

import java.io.Serializable;
import java.util.Comparator;

/** An order of articles that has nothing to do with their contents, for samples. */
public final class ByHash implements Comparator<CodedArticle>, Serializable {
  private static final long serialVersionUID = 1;

  public static final ByHash ORDER = new ByHash();

  private ByHash() {}

  @Override
  public int compare(CodedArticle a, CodedArticle b) {
    int byHash =
        Integer.compare(
            LongCounts.mix(a.articleId().hashCode()), LongCounts.mix(b.articleId().hashCode()));
    return byHash != 0 ? byHash : a.articleId().compareTo(b.articleId());
  }
}
