package io.gongbao.topic;

import java.util.Arrays;
import java.util.List;

/**
 * Articles as rows of unit length: (1 + ln tf) x ln(1 + articles / df), compressed by rows. The
 * inverse document frequency is smoothed as in Salton and Buckley (1988), so that one article is no
 * special case.
 */
final class ArticleMatrix {
  private final int[] starts;
  private final int[] columns;
  private final double[] values;

  private ArticleMatrix(int[] starts, int[] columns, double[] values) {
    this.starts = starts;
    this.columns = columns;
    this.values = values;
  }

  static ArticleMatrix of(List<ArticleWords> articles, double[] inverseFrequency) {
    int[] starts = new int[articles.size() + 1];
    int most = articles.stream().mapToInt(article -> article.words().length).sum();
    int[] columns = new int[most];
    double[] values = new double[most];
    int at = 0;
    for (int row = 0; row < articles.size(); row++) {
      TermVector vector = TermVector.of(articles.get(row).words(), inverseFrequency);
      System.arraycopy(vector.terms(), 0, columns, at, vector.size());
      System.arraycopy(vector.weights(), 0, values, at, vector.size());
      at += vector.size();
      starts[row + 1] = at;
    }
    return new ArticleMatrix(starts, Arrays.copyOf(columns, at), Arrays.copyOf(values, at));
  }

  int rows() {
    return starts.length - 1;
  }

  /** First place of a row in the columns and values; that of the next row ends it. */
  int start(int row) {
    return starts[row];
  }

  int column(int place) {
    return columns[place];
  }

  double value(int place) {
    return values[place];
  }
}
