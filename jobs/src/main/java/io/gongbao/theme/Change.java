package io.gongbao.theme;

/**
 * Difference of two shares with its 95% interval: Newcombe's hybrid score interval (Statistics in
 * Medicine 17, 1998, method 10), made of the Wilson intervals of both. All null when unknown.
 */
record Change(Double value, Double low, Double high) {
  static final Change UNKNOWN = new Change(null, null, null);

  /** Change from one share to the next. */
  static Change between(long hitsBefore, long trialsBefore, long hits, long trials) {
    double before = (double) hitsBefore / trialsBefore;
    double now = (double) hits / trials;
    WilsonInterval first = WilsonInterval.of(hitsBefore, trialsBefore);
    WilsonInterval second = WilsonInterval.of(hits, trials);
    double change = now - before;
    double down = Math.hypot(now - second.low(), first.high() - before);
    double up = Math.hypot(second.high() - now, before - first.low());
    return new Change(change, change - down, change + up);
  }
}
