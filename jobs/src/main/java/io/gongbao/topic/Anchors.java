package io.gongbao.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a fit begins when there is no earlier model: each topic starts as the mean of the articles
 * around one anchor term, anchors being heavy terms that keep different company (a deterministic
 * cousin of the anchor words of Arora et al. 2013). No randomness is needed.
 */
final class Anchors {
  private static final int CANDIDATES_PER_TOPIC = 12;

  private final ArticleMatrix matrix;
  private final int terms;

  Anchors(ArticleMatrix matrix, int terms) {
    this.matrix = matrix;
    this.terms = terms;
  }

  /** Weight of each topic (inner) in each term (outer). */
  double[][] start(int topics) {
    heavy = heaviest(topics * CANDIDATES_PER_TOPIC);
    double[][] company = company(heavy);
    List<Integer> chosen = new ArrayList<>();
    double[] likeness = new double[heavy.size()];
    while (chosen.size() < Math.min(topics, heavy.size())) {
      int best = -1;
      for (int i = 0; i < heavy.size(); i++) {
        if (!chosen.contains(i) && (best < 0 || worth(i, likeness) > worth(best, likeness))) {
          best = i;
        }
      }
      chosen.add(best);
      for (int i = 0; i < heavy.size(); i++) {
        likeness[i] = Math.max(likeness[i], dot(company[i], company[best]));
      }
    }
    double[][] start = new double[terms][topics];
    for (int topic = 0; topic < chosen.size(); topic++) {
      double[] mean = company[chosen.get(topic)];
      for (int term = 0; term < terms; term++) {
        start[term][topic] = mean[term] + 1e-6;
      }
    }
    return start;
  }

  private double worth(int i, double[] likeness) {
    return Math.pow(mass[heavy.get(i)], POW) * (1 - likeness[i]);
  }

  private static final double POW = Double.parseDouble(System.getProperty("pow", "0.5"));
  private double[] mass;
  private List<Integer> heavy;

  private List<Integer> heaviest(int count) {
    mass = new double[terms];
    for (int place = 0; place < matrix.start(matrix.rows()); place++) {
      mass[matrix.column(place)] += matrix.value(place) * matrix.value(place);
    }
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
