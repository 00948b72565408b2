package io.gongbao.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts of tokens and found words by month. A token is counted wherever it stands, inside a found
 * word too; so is a found word inside a longer one.
 */
public final class TermCounts {
  private static final long TERM = 1L << 24;

  /** Numbers that {@link #packed} gives of one month. */
  private static final int WIDTH = 4;

  private final PhraseBook book;
  private final Set<String> titles;
  private final LongCounts occurrences = new LongCounts();
  private final LongCounts documents = new LongCounts();
  private final LongCounts taken = new LongCounts();

  /**
   * @param titles tags of words that stand before names of persons
   */
  public TermCounts(PhraseBook book, List<String> titles) {
    this.book = book;
    this.titles = new HashSet<>(titles);
  }

  /** Adds an article. */
  public void add(CodedArticle article) {
    int[] words = article.words();
    int month = article.year() * CorpusYears.PARTS + article.month();
    int[] found = new int[2 * words.length];
    int[] size = {0};
    for (int at = 0; at < words.length; at++) {
      if (words[at] >= 0 && book.counts(words[at])) {
        found[size[0]++] = words[at];
        if (at > 0 && words[at - 1] >= 0 && titles.contains(book.lastTag(words[at - 1]))) {
          taken.add(key(words[at], month), 1);
        }
      }
    }
    book.join(
        words,
        new PhraseBook.Joins() {
          @Override
          public void found(int place, int before, int after) {
            if (book.counts(place)) {
              found[size[0]++] = place;
            }
          }

          @Override
          public void swallowed(int part) {
            taken.add(key(part, month), 1);
          }
        });
    count(Arrays.copyOf(found, size[0]), month);
  }

  private void count(int[] places, int month) {
    Arrays.sort(places);
    for (int from = 0; from < places.length; ) {
      int to = from;
      while (to < places.length && places[to] == places[from]) {
        to++;
      }
      occurrences.add(key(places[from], month), to - from);
      documents.add(key(places[from], month), 1);
      from = to;
    }
  }

  private static long key(int place, int month) {
    return place * TERM + month;
  }

  /** By place: for each month its number, occurrences, articles and free occurrences. */
  public Map<Integer, long[]> packed() {
    Map<Integer, long[]> packed = new TreeMap<>();
    occurrences.forEach(
        (key, tf) ->
            packed.merge(
                (int) (key / TERM),
                new long[] {key % TERM, tf, documents.get(key), Math.max(0, tf - taken.get(key))},
                TermCounts::both));
    return packed;
  }

  /** Packed counts of two parts of a corpus. */
  public static long[] both(long[] a, long[] b) {
    long[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /** Packed counts as records. */
  public static List<TermYears.Count> counts(long[] packed) {
    List<TermYears.Count> counts = new ArrayList<>();
    for (int at = 0; at < packed.length; at += WIDTH) {
      int month = (int) packed[at];
      counts.add(
          new TermYears.Count(
              month / CorpusYears.PARTS,
              month % CorpusYears.PARTS,
              packed[at + 1],
              packed[at + 2],
              packed[at + 3]));
    }
    return counts;
  }
}
