package io.gongbao.claim;

import java.util.List;

/**
 * One number among all numbers of its sentence.
 *
 * @param k which of them, from 0
 */
record Spot(String text, List<Place> places, List<Measure> measures, List<When> times, int k) {
  Place place() {
    return places.get(k);
  }

  String measure() {
    return measures.get(k).measure();
  }

  /** Where the number before ends; 0 for the first. */
  int bound() {
    return k == 0 ? 0 : places.get(k - 1).quantity().outerEnd();
  }

  /** True for the first number of a clause that follows a clause without numbers, or none. */
  boolean opens() {
    int start = place().leftStart();
    return start == place().clauseStart() && (k == 0 || bound() < start);
  }
}
