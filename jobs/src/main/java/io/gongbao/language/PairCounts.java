package io.gongbao.language;

/**
 * Counts of pairs of characters: open addressing, pair and count in one long, so that all pairs of
 * the language stay near the processor (4 MB).
 */
final class PairCounts {
  private long[] cells = new long[1 << 16];
  private int size;

  /** Adds a positive count; returns whether the pair is new. */
  boolean add(char b, char c, int count) {
    int cell = cell(cells, pair(b, c));
    boolean added = cells[cell] == 0;
    long sum = Math.min(Integer.MAX_VALUE, (cells[cell] >>> 32) + count);
    cells[cell] = (sum << 32) | pair(b, c);
    size += added ? 1 : 0;
    if (size * 3L > cells.length * 2L) {
      grow();
    }
    return added;
  }

  int get(char b, char c) {
    return (int) (cells[cell(cells, pair(b, c))] >>> 32);
  }

  private void grow() {
    long[] old = cells;
    cells = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        cells[cell(cells, entry & 0xFFFFFFFFL)] = entry;
      }
    }
  }

  private static long pair(char b, char c) {
    return ((long) b << 16) | c;
  }

  private static int cell(long[] cells, long pair) {
    int cell = slot(pair, cells.length);
    while (cells[cell] != 0 && (cells[cell] & 0xFFFFFFFFL) != pair) {
      cell = (cell + 1) & (cells.length - 1);
    }
    return cell;
  }

  private static int slot(long pair, int slots) {
    return (int) ((pair * 0x9E3779B97F4A7C15L) >>> 40) & (slots - 1);
  }
}
