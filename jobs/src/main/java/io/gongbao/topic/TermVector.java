package io.gongbao.topic;

import java.util.Arrays;

/** Weighted terms of one article, of unit length; terms ascend. */
final class TermVector {
  private final int[] terms;
  private final double[] weights;

  TermVector(int[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  int[] terms() {
    return terms;
  }

  double[] weights() {
    return weights;
  }

  /** Weighs (1 + ln tf) by inverse document frequency and scales to length 1. */
  static TermVector of(int[] words, double[] inverseFrequency) {
    int[] sorted = words.clone();
    Arrays.sort(sorted);
    int[] terms = new int[sorted.length];
    double[] weights = new double[sorted.length];
    int size = 0;
    for (int from = 0; from < sorted.length; ) {
      int to = from;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      terms[size] = sorted[from];
      weights[size++] = (1 + Math.log(to - from)) * inverseFrequency[sorted[from]];
      from = to;
    }
    return new TermVector(Arrays.copyOf(terms, size), unit(Arrays.copyOf(weights, size)));
  }

  int size() {
    return terms.length;
  }

  /** Scales to length 1; nothing but zeros stays as it is. */
  static double[] unit(double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    if (squares > 0) {
      double length = Math.sqrt(squares);
      for (int i = 0; i < weights.length; i++) {
        weights[i] /= length;
      }
    }
    return weights;
  }
}
