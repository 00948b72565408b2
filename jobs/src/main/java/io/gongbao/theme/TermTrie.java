package io.gongbao.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds all terms in a text in one walk; a term's number is its place in {@link #terms}. */
final class TermTrie {
  private static final long EMPTY = -1;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<int[]> ends = new ArrayList<>(List.of(new int[0]));
  private final BitSet firsts = new BitSet(1 << Character.SIZE);
  private long[] keys = filled(1 << 10);
  private int[] targets = new int[1 << 10];

  /** What is told of a term found: its number and its place. */
  interface Found {
    void term(int number, int start, int end);
  }

  /** Number of a term, which is added if it is new. */
  int add(String term) {
    return numbers.computeIfAbsent(term, this::insert);
  }

  /** The terms by number. */
  List<String> terms() {
    return List.copyOf(numbers.keySet());
  }

  /** Tells every occurrence of every term, by start. */
  void find(String text, Found found) {
    for (int start = 0; start < text.length(); start++) {
      int node = 0;
      for (int end = start; end < text.length(); end++) {
        char letter = text.charAt(end);
        // Most letters begin no term: one look at a bit settles them.
        node = node == 0 && !firsts.get(letter) ? -1 : next(node, letter);
        if (node < 0) {
          break;
        }
        for (int number : ends.get(node)) {
          found.term(number, start, end + 1);
        }
      }
    }
  }

  private int insert(String term) {
    String letters = term.replace("*", "");
    firsts.set(letters.charAt(0));
    int node = 0;
    for (int i = 0; i < letters.length(); i++) {
      int next = next(node, letters.charAt(i));
      if (next < 0) {
        next = ends.size();
        ends.add(new int[0]);
        put(key(node, letters.charAt(i)), next);
      }
      node = next;
    }
    int[] before = ends.get(node);
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = numbers.size();
    ends.set(node, after);
    return numbers.size();
  }

  private int next(int node, char letter) {
    long key = key(node, letter);
    for (int slot = slot(key); keys[slot] != EMPTY; slot = (slot + 1) & (keys.length - 1)) {
      if (keys[slot] == key) {
        return targets[slot];
      }
    }
    return -1;
  }

  private void put(long key, int target) {
    if (ends.size() * 2 > keys.length) {
      grow();
    }
    int slot = slot(key);
    while (keys[slot] != EMPTY) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = filled(oldKeys.length * 2);
    targets = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
  }

  private static long key(int node, char letter) {
    return ((long) node << 16) | letter;
  }

  private static long[] filled(int size) {
    long[] keys = new long[size];
    Arrays.fill(keys, EMPTY);
    return keys;
  }
}
