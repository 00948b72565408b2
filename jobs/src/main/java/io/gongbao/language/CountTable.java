package io.gongbao.language;

/**
 * Counts by a long key that is not 0: open addressing, a third of the memory of a HashMap. A key
 * and its count lie side by side, so that a look-up costs one access to memory.
 */
public final class CountTable {
  private long[] cells;
  private int size;

  CountTable() {
    this(1 << 15);
  }

  /** An empty table with room for so many keys; it grows. */
  public CountTable(int expected) {
    cells = new long[Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 8)];
  }

  /** Adds to the count of a key. */
  public void add(long key, int count) {
    int cell = cell(cells, key);
    if (cells[cell] == 0) {
      cells[cell] = key;
      size++;
    }
    cells[cell + 1] = Math.min(Integer.MAX_VALUE, cells[cell + 1] + count);
    if (size * 4 > cells.length) {
      grow();
    }
  }

  /** The count of a key, 0 if it was never added. */
  public int get(long key) {
    return (int) cells[cell(cells, key) + 1];
  }

  private void grow() {
    long[] old = cells;
    cells = new long[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        int cell = cell(cells, old[i]);
        cells[cell] = old[i];
        cells[cell + 1] = old[i + 1];
      }
    }
  }

  private static int cell(long[] cells, long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int last = cells.length - 2;
    int cell = (int) (mixed >>> 39) & last;
    while (cells[cell] != 0 && cells[cell] != key) {
      cell = (cell + 2) & last;
    }
    return cell;
  }
}
