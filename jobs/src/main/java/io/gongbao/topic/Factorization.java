package io.gongbao.topic;

/**
 * Non-negative factors of an article matrix by hierarchical alternating least squares (Cichocki and
 * Phan 2009): articles x terms is close to (articles x topics) x (topics x terms), nothing
 * negative. One thread and a fixed order of sums: the same rows give the same factors to the last
 * bit. Time grows with entries x topics x rounds, memory with (articles + terms) x topics.
 */
final class Factorization {
  private static final double LEAST = 1e-12;
  private static final int SWEEPS = 4;

  private final ArticleMatrix matrix;
  private final int topics;
  private final double[][] ofArticles;
  private final double[][] ofTerms;

  /**
   * @param start weight of each topic (inner) in each term (outer); taken over and changed
   */
  Factorization(ArticleMatrix matrix, double[][] start, int topics) {
    this.matrix = matrix;
    this.topics = topics;
    this.ofTerms = start;
    this.ofArticles = new double[matrix.rows()][topics];
  }

  /** Improves both factors that many times. */
  Factorization run(int rounds) {
    for (int round = 0; round < rounds; round++) {
      double[][] gram = gram(ofTerms);
      for (int sweep = 0; sweep < (round == 0 ? SWEEPS : 1); sweep++) {
        for (int row = 0; row < matrix.rows(); row++) {
          descend(ofArticles[row], fit(row), gram);
        }
      }
      double[][] gramOfArticles = gram(ofArticles);
      double[][] products = products(matrix, ofTerms.length);
      for (int term = 0; term < ofTerms.length; term++) {
        descend(ofTerms[term], products[term], gramOfArticles);
      }
    }
    return this;
  }

  /**
   * Weight of each topic (inner) in each further column (outer) of the same articles, which leaves
   * the factors as they are.
   */
  double[][] ofFurther(ArticleMatrix columns, int size) {
    double[][] gramOfArticles = gram(ofArticles);
    double[][] products = products(columns, size);
    double[][] weights = new double[size][topics];
    for (int column = 0; column < size; column++) {
      for (int sweep = 0; sweep < SWEEPS; sweep++) {
        descend(weights[column], products[column], gramOfArticles);
      }
    }
    return weights;
  }

  /** Weight of each topic (inner) in each term (outer). */
  double[][] ofTerms() {
    return ofTerms;
  }

  /**
   * One round of coordinate descent for least squares with nothing below zero. Most of a row is
   * zero and stays so, so what is left of the target is kept up to date instead of summed anew.
   */
  private void descend(double[] row, double[] target, double[][] gram) {
    double[] rest = target.clone();
    for (int topic = 0; topic < topics; topic++) {
      if (row[topic] > 0) {
        add(rest, gram[topic], -row[topic]);
      }
    }
    for (int topic = 0; topic < topics; topic++) {
      double own = gram[topic][topic];
      double next = own > LEAST ? Math.max(0, row[topic] + rest[topic] / own) : row[topic];
      if (next != row[topic]) {
        add(rest, gram[topic], row[topic] - next);
        row[topic] = next;
      }
    }
  }

  private double[] fit(int row) {
    double[] sums = new double[topics];
    for (int place = matrix.start(row); place < matrix.start(row + 1); place++) {
      add(sums, ofTerms[matrix.column(place)], matrix.value(place));
    }
    return sums;
  }

  private double[][] products(ArticleMatrix columns, int size) {
    double[][] sums = new double[size][topics];
    for (int row = 0; row < columns.rows(); row++) {
      for (int place = columns.start(row); place < columns.start(row + 1); place++) {
        add(sums[columns.column(place)], ofArticles[row], columns.value(place));
      }
    }
    return sums;
  }

  private double[][] gram(double[][] factor) {
    double[][] gram = new double[topics][topics];
    for (double[] row : factor) {
      for (int topic = 0; topic < topics; topic++) {
        if (row[topic] > 0) {
          add(gram[topic], row, row[topic]);
        }
      }
    }
    return gram;
  }

  private static void add(double[] sums, double[] row, double factor) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * row[i];
    }
  }
}
