package io.gongbao.term;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Counts by a 64-bit key, open addressing over primitive arrays: sixteen bytes an entry. Addition
 * is of whole numbers, so that merging in any order gives the same counts. Key {@link
 * Long#MIN_VALUE} is not allowed.
 */
public final class LongCounts implements java.io.Serializable {
  private static final long serialVersionUID = 1;
  private static final long EMPTY = Long.MIN_VALUE;
  private static final int SCATTER = 0x9E3779B1;

  private long[] keys = new long[16];
  private long[] counts = new long[16];
  private int size;

  public LongCounts() {
    Arrays.fill(keys, EMPTY);
  }

  /** What an action on each entry does. */
  @FunctionalInterface
  public interface EntryAction {
    void accept(long key, long count);
  }

  /** Adds to the count of a key. */
  public void add(long key, long count) {
    int at = slot(key);
    if (keys[at] == EMPTY) {
      if (2 * (size + 1) > keys.length) {
        grow();
        at = slot(key);
      }
      keys[at] = key;
      size++;
    }
    counts[at] += count;
  }

  /** Adds all counts of another. */
  public void addAll(LongCounts other) {
    other.forEachUnordered(this::add);
  }

  /** The first, with the counts of the second added. */
  public static LongCounts both(LongCounts a, LongCounts b) {
    LongCounts both = a.size() < b.size() ? b : a;
    both.addAll(a.size() < b.size() ? a : b);
    return both;
  }

  /** Count of a key, 0 when it was never added. */
  public long get(long key) {
    int at = slot(key);
    return keys[at] == EMPTY ? 0 : counts[at];
  }

  public int size() {
    return size;
  }

  /** What an entry becomes. */
  @FunctionalInterface
  public interface EntryFunction<R> {
    R apply(long key, long count);
  }

  /**
   * Visits the entries in a scattered order, for what does not depend on it; in the order of the
   * slots another table would be filled from one end, which makes for long searches.
   */
  public void forEachUnordered(EntryAction action) {
    for (int i = 0; i < keys.length; i++) {
      int at = i * SCATTER & (keys.length - 1);
      if (keys[at] != EMPTY) {
        action.accept(keys[at], counts[at]);
      }
    }
  }

  /** Visits the entries in the order of their keys. */
  public void forEach(EntryAction action) {
    for (long key : sortedKeys()) {
      action.accept(key, get(key));
    }
  }

  /** The entries in the order of their keys. */
  public <R> Stream<R> stream(EntryFunction<R> function) {
    return Arrays.stream(sortedKeys()).mapToObj(key -> function.apply(key, get(key)));
  }

  private long[] sortedKeys() {
    return Arrays.stream(keys).filter(key -> key != EMPTY).sorted().toArray();
  }

  /** Well mixed bits of a key, for hash tables and for dealing keys to shards. */
  public static int mix(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return (int) (mixed ^ (mixed >>> 32));
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = mix(key) & mask;
    while (keys[at] != EMPTY && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new long[keys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }
}
