package io.gongbao.claim;

/**
 * What a place in an article speaks of when the sentence does not say.
 *
 * @param kind how numbers stand in time
 * @param from first year; 0 when unknown
 * @param to last year
 */
record Setting(Kind kind, int from, int to) {

  /** Parts of reports, and news. */
  enum Kind {
    /** Anything that is no report. */
    NEWS,
    /** A report's review of the year before. */
    REVIEW,
    /** A report's review of several years. */
    SPAN_REVIEW,
    /** A report's goals for the current year. */
    GOALS,
    /** A report's goals for several years. */
    SPAN_GOALS
  }

  boolean future() {
    return kind == Kind.GOALS || kind == Kind.SPAN_GOALS;
  }

  String span() {
    return from == to ? String.valueOf(from) : from + "/" + to;
  }
}
