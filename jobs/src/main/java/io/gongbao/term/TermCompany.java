package io.gongbao.term;

import java.io.Serializable;
import java.util.Locale;

/** What stands beside a term in a year, and which articles hold it. */
public final class TermCompany implements Serializable {
  private static final long serialVersionUID = 1;

  private final LongCounts articles = new LongCounts();
  private final LongCounts left = new LongCounts();
  private final LongCounts right = new LongCounts();
  private long occurrences;
  private long titled;
  private long verbal;

  /**
   * Adds an occurrence.
   *
   * @param article any number that no other article has
   */
  void add(long article) {
    articles.add(article, 1);
    occurrences++;
  }

  /** Notes a word before the occurrence added last with which it may form a longer one. */
  void addLeft(int place) {
    left.add(place, 1);
  }

  /** Notes a word behind the occurrence added last with which it may form a longer one. */
  void addRight(int place) {
    right.add(place, 1);
  }

  /** Notes that a person's title stands before the occurrence added last. */
  void addTitled() {
    titled++;
  }

  /** Notes that the occurrence added last has company that only verbs have. */
  void addVerbal() {
    verbal++;
  }

  /** The occurrences of both, of which each saw other articles. */
  public static TermCompany both(TermCompany a, TermCompany b) {
    TermCompany both = new TermCompany();
    for (TermCompany one : new TermCompany[] {a, b}) {
      both.articles.addAll(one.articles);
      both.left.addAll(one.left);
      both.right.addAll(one.right);
      both.occurrences += one.occurrences;
      both.titled += one.titled;
      both.verbal += one.verbal;
    }
    return both;
  }

  /** Share of the occurrences straight behind a person's title. */
  double titledShare() {
    return titled / (double) occurrences;
  }

  /** Share of the occurrences whose company only verbs have. */
  double verbalShare() {
    return verbal / (double) occurrences;
  }

  /** Share of the occurrences beside one and the same word, on the side where it is larger. */
  double boundShare() {
    return Math.max(most(left), most(right)) / (double) occurrences;
  }

  private static long most(LongCounts neighbours) {
    long[] most = {0};
    neighbours.forEachUnordered((word, count) -> most[0] = Math.max(most[0], count));
    return most[0];
  }

  /** Articles that hold the term. */
  int articles() {
    return articles.size();
  }

  /** Articles that hold both terms. */
  long common(TermCompany other) {
    if (articles.size() > other.articles.size()) {
      return other.common(this);
    }
    long[] common = {0};
    articles.forEachUnordered(
        (article, count) -> common[0] += other.articles.get(article) > 0 ? 1 : 0);
    return common[0];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "titled %.2f bound %.2f verbal %.2f",
        titledShare(),
        boundShare(),
        verbalShare());
  }
}
