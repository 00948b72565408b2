package io.gongbao.claim;

/**
 * A map from characters that boxes none: open addressing, at most half full. One bit tells of most
 * characters that they are not in it.
 */
final class CharTable<V> {
  private static final int MIX = 0x9E3779B1;

  private char[] keys = new char[4];
  private Object[] values = new Object[4];
  private final long[] filter = new long[16];
  private int size;

  /** Null when there is none. */
  @SuppressWarnings("unchecked")
  V get(char key) {
    if (((filter[(key >> 6) & 15] >>> key) & 1) == 0) {
      return null;
    }
    int at = slot(key, keys.length);
    while (values[at] != null) {
      if (keys[at] == key) {
        return (V) values[at];
      }
      at = (at + 1) & (keys.length - 1);
    }
    return null;
  }

  /** Replaces what was there. */
  void put(char key, V value) {
    filter[(key >> 6) & 15] |= 1L << key;
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = slot(key, keys.length);
    while (values[at] != null && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    size += values[at] == null ? 1 : 0;
    keys[at] = key;
    values[at] = value;
  }

  private void grow() {
    char[] oldKeys = keys;
    Object[] oldValues = values;
    keys = new char[oldKeys.length * 2];
    values = new Object[oldValues.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int at = slot(oldKeys[i], keys.length);
        while (values[at] != null) {
          at = (at + 1) & (keys.length - 1);
        }
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  private static int slot(char key, int length) {
    return (key * MIX) >>> (Integer.numberOfLeadingZeros(length) + 1);
  }
}
