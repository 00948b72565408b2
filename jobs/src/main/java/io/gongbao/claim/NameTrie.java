package io.gongbao.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of a dictionary found from a place in a text, the longest first. */
final class NameTrie<V> {
  private static final class Node<V> {
    final Map<Character, Node<V>> next = new HashMap<>();
    final List<V> values = new ArrayList<>();
  }

  /** The longest word that begins at the place asked: where it ends, and what it stands for. */
  record Hit<V>(int end, List<V> values) {}

  private final Map<Character, Node<V>> roots = new HashMap<>();
  private final long[] firsts = new long[1024];

  void add(String word, V value) {
    char first = word.charAt(0);
    firsts[first >> 6] |= 1L << (first & 63);
    Node<V> node = roots.computeIfAbsent(first, c -> new Node<>());
    for (int i = 1; i < word.length(); i++) {
      node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>());
    }
    node.values.add(value);
  }

  /** Null when no word begins there. Costs one bit test for most letters. */
  Hit<V> longestAt(CharSequence text, int start) {
    char first = text.charAt(start);
    if ((firsts[first >> 6] & (1L << (first & 63))) == 0) {
      return null;
    }
    Node<V> node = roots.get(first);
    Hit<V> best = null;
    int at = start + 1;
    while (node != null) {
      if (!node.values.isEmpty()) {
        best = new Hit<>(at, node.values);
      }
      node = at < text.length() ? node.next.get(text.charAt(at)) : null;
      at++;
    }
    return best;
  }
}
