package io.gongbao.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers of words, from 0 in the order in which they come.
 *
 * <p>A {@code HashMap} is slow here: {@code String.hashCode} tells words of two letters badly
 * apart, since one step in the first letter weighs as much as 31 steps in the second, and of the
 * letters of Chinese there are thousands.
 */
public final class WordNumbers {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int FREE = -1;

  private final ArrayList<String> words = new ArrayList<>();
  private int[] slots = new int[1 << 12];
  private int[] hashes = new int[1 << 11];

  public WordNumbers() {
    Arrays.fill(slots, FREE);
  }

  /** Number of a word; one that is new gets the next. */
  public int number(String word) {
    int hash = hash(word);
    int at = slot(hash, word);
    if (slots[at] != FREE) {
      return slots[at];
    }
    if (words.size() == hashes.length) {
      grow();
      at = slot(hash, word);
    }
    slots[at] = words.size();
    hashes[words.size()] = hash;
    words.add(word);
    return slots[at];
  }

  /** All words, by number. */
  public List<String> words() {
    return words;
  }

  private static int hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FACTOR;
      hash ^= hash >>> 29;
    }
    return (int) (hash ^ (hash >>> 32));
  }

  private int slot(int hash, String word) {
    int at = hash & (slots.length - 1);
    while (slots[at] != FREE && !(hashes[slots[at]] == hash && words.get(slots[at]).equals(word))) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, 2 * hashes.length);
    slots = new int[2 * slots.length];
    Arrays.fill(slots, FREE);
    for (int number = 0; number < words.size(); number++) {
      int at = hashes[number] & (slots.length - 1);
      while (slots[at] != FREE) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = number;
    }
  }
}
