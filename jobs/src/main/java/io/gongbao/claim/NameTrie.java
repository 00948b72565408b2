package io.gongbao.claim;

import java.util.ArrayList;
import java.util.List;

/** Words of a dictionary found from a place in a text, the longest first. */
final class NameTrie<V> {
  private static final class Node<V> {
    final CharTable<Node<V>> next = new CharTable<>();
    final List<V> values = new ArrayList<>();
  }

  /** The longest word that begins at the place asked: where it ends, and what it stands for. */
  record Hit<V>(int end, List<V> values) {}

  private final Node<V> root = new Node<>();
  private final long[] firsts = new long[1024];
  private final long[] pairs = new long[1024];

  void add(String word, V value) {
    char first = word.charAt(0);
    if (word.length() == 1) {
      firsts[first >> 6] |= 1L << first;
    } else {
      int pair = pair(first, word.charAt(1));
      pairs[pair >> 6] |= 1L << pair;
    }
    Node<V> node = root;
    for (int i = 0; i < word.length(); i++) {
      Node<V> next = node.next.get(word.charAt(i));
      if (next == null) {
        next = new Node<>();
        node.next.put(word.charAt(i), next);
      }
      node = next;
    }
    node.values.add(value);
  }

  private static int pair(char first, char second) {
    return (first * 31 + second) & 0xFFFF;
  }

  /** Null when no word begins there. Costs two bit tests for most letters. */
  Hit<V> longestAt(CharSequence text, int start) {
    char first = text.charAt(start);
    int pair = start + 1 < text.length() ? pair(first, text.charAt(start + 1)) : -1;
    boolean may = pair >= 0 && ((pairs[pair >> 6] >>> pair) & 1) != 0;
    if (!may && ((firsts[first >> 6] >>> first) & 1) == 0) {
      return null;
    }
    Node<V> node = root.next.get(first);
    Node<V> best = null;
    int end = start;
    int at = start + 1;
    while (node != null) {
      if (!node.values.isEmpty()) {
        best = node;
        end = at;
      }
      node = at < text.length() ? node.next.get(text.charAt(at)) : null;
      at++;
    }
    return best == null ? null : new Hit<>(end, best.values);
  }
}
