package io.gongbao.topic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where topics begin that have no earlier model: each as the mean of the articles around one anchor
 * term, anchors being heavy terms whose company differs from that of the topics there are (a
 * deterministic cousin of the anchor words of Arora et al. 2013). No randomness is needed.
 */
final class Anchors {
  private static final int CANDIDATES_PER_TOPIC = 12;
  private static final double WEIGHT_OF_MASS = 0.25;
  private static final double FLOOR = 1e-6;

  private final ArticleMatrix matrix;
  private final int terms;
  private final double[] mass;

  Anchors(ArticleMatrix matrix, int terms) {
    this.matrix = matrix;
    this.terms = terms;
    mass = new double[terms];
    for (int place = 0; place < matrix.start(matrix.rows()); place++) {
      mass[matrix.column(place)] += matrix.value(place) * matrix.value(place);
    }
  }

  /**
   * Weight of each topic (inner) in each term (outer).
   *
   * @param known unit vectors of topics that exist; they stand first
   */
  double[][] start(int topics, List<double[]> known) {
    double[][] start = new double[terms][topics];
    List<Integer> heavy = heaviest(topics * CANDIDATES_PER_TOPIC);
    double[][] company = company(heavy);
    double[] likeness = new double[heavy.size()];
    for (int topic = 0; topic < topics; topic++) {
      double[] mean = topic < known.size() ? known.get(topic) : next(heavy, company, likeness);
      for (int i = 0; i < heavy.size(); i++) {
        likeness[i] = Math.max(likeness[i], dot(company[i], mean));
      }
      for (int term = 0; term < terms; term++) {
        start[term][topic] = mean[term] + FLOOR;
      }
    }
    return start;
  }

  private double[] next(List<Integer> heavy, double[][] company, double[] likeness) {
    int best = -1;
    double bestWorth = 0;
    for (int i = 0; i < heavy.size(); i++) {
      double worth = Math.pow(mass[heavy.get(i)], WEIGHT_OF_MASS) * (1 - likeness[i]);
      if (best < 0 || worth > bestWorth) {
        best = i;
        bestWorth = worth;
      }
    }
    return best < 0 ? new double[terms] : company[best];
  }

  private List<Integer> heaviest(int count) {
    Comparator<Integer> byMass = Comparator.comparingDouble(term -> -mass[term]);
    return IntStream.range(0, terms)
        .boxed()
        .filter(term -> mass[term] > 0)
        .sorted(byMass.thenComparing(Comparator.naturalOrder()))
        .limit(count)
        .toList();
  }

  private double[][] company(List<Integer> heavy) {
    int[] place = new int[terms];
    for (int i = 0; i < heavy.size(); i++) {
      place[heavy.get(i)] = i + 1;
    }
    double[][] sums = new double[heavy.size()][terms];
    for (int row = 0; row < matrix.rows(); row++) {
      for (int at = matrix.start(row); at < matrix.start(row + 1); at++) {
        int anchor = place[matrix.column(at)] - 1;
        if (anchor >= 0) {
          for (int other = matrix.start(row); other < matrix.start(row + 1); other++) {
            sums[anchor][matrix.column(other)] += matrix.value(at) * matrix.value(other);
          }
        }
      }
    }
    for (double[] sum : sums) {
      TermVector.unit(sum);
    }
    return sums;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
