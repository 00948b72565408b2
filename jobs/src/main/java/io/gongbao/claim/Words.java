package io.gongbao.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A list of words, looked for at the beginning, at the end or anywhere in a text; longest first.
 */
final class Words {
  private static final String[] NONE = {};
  private final CharTable<String[]> byFirst = new CharTable<>();
  private final CharTable<String[]> byLast = new CharTable<>();

  private Words(List<String> words) {
    for (String word : words) {
      add(byFirst, word.charAt(0), word);
      add(byLast, word.charAt(word.length() - 1), word);
    }
  }

  private static void add(CharTable<String[]> table, char key, String word) {
    String[] old = table.get(key) == null ? NONE : table.get(key);
    String[] more = Arrays.copyOf(old, old.length + 1);
    more[old.length] = word;
    table.put(key, more);
  }

  /** Words separated by single spaces. */
  static Words of(String spaced) {
    List<String> words = new ArrayList<>(List.of(spaced.split(" ")));
    words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
    return new Words(words);
  }

  /** The longest word that stands at this place, or null. */
  String at(String text, int start) {
    if (start < 0 || start >= text.length()) {
      return null;
    }
    String[] words = byFirst.get(text.charAt(start));
    if (words != null) {
      for (String word : words) {
        if (text.startsWith(word, start)) {
          return word;
        }
      }
    }
    return null;
  }

  /** The longest word that ends just before this place, or null. */
  String before(String text, int end) {
    if (end < 1 || end > text.length()) {
      return null;
    }
    String[] words = byLast.get(text.charAt(end - 1));
    if (words != null) {
      for (String word : words) {
        if (end >= word.length() && text.startsWith(word, end - word.length())) {
          return word;
        }
      }
    }
    return null;
  }

  /** True if one of the words occurs. */
  boolean in(String text) {
    return last(text) != null;
  }

  /** A hit of a word. */
  record Hit(String word, int start) {
    int end() {
      return start + word.length();
    }
  }

  /** The occurrence that ends last (the longest of those), or null. */
  Hit last(String text) {
    for (int end = text.length(); end > 0; end--) {
      String word = before(text, end);
      if (word != null) {
        return new Hit(word, end - word.length());
      }
    }
    return null;
  }

  /** The first occurrence, or null. */
  Hit first(String text) {
    for (int start = 0; start < text.length(); start++) {
      String word = at(text, start);
      if (word != null) {
        return new Hit(word, start);
      }
    }
    return null;
  }
}
