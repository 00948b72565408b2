package io.gongbao.language;

/** Counts by a long key that is not 0: open addressing, a third of the memory of a HashMap. */
public final class CountTable {
  private long[] keys;
  private int[] counts;
  private int size;

  CountTable() {
    this(1 << 15);
  }

  /** An empty table with room for so many keys; it grows. */
  public CountTable(int expected) {
    int slots = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 4);
    keys = new long[slots];
    counts = new int[slots];
  }

  /** Adds to the count of a key. */
  public void add(long key, int count) {
    int slot = slot(keys, key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    counts[slot] = (int) Math.min(Integer.MAX_VALUE, (long) counts[slot] + count);
    if (size * 2 > keys.length) {
      grow();
    }
  }

  /** The count of a key, 0 if it was never added. */
  public int get(long key) {
    return counts[slot(keys, key)];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private static int slot(long[] keys, long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
