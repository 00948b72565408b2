package io.gongbao.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of words, looked for at the beginning, at the end or anywhere in a text; longest first.
 */
final class Words {
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> byLast = new HashMap<>();

  private Words(List<String> words) {
    for (String word : words) {
      byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
    }
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
    for (String word : byFirst.getOrDefault(text.charAt(start), List.of())) {
      if (text.startsWith(word, start)) {
        return word;
      }
    }
    return null;
  }

  /** The longest word that ends just before this place, or null. */
  String before(String text, int end) {
    if (end < 1 || end > text.length()) {
      return null;
    }
    for (String word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
      if (end >= word.length() && text.startsWith(word, end - word.length())) {
        return word;
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
