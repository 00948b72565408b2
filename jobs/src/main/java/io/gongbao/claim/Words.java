package io.gongbao.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A list of words, looked for at the beginning, at the end or anywhere in a text; longest first.
 */
final class Words {
  private final List<String> words;

  private Words(List<String> words) {
    this.words = words;
  }

  /** Words separated by single spaces. */
  static Words of(String spaced) {
    List<String> words = new ArrayList<>(List.of(spaced.split(" ")));
    words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
    return new Words(words);
  }

  /** The longest word that stands at this place, or null. */
  String at(String text, int start) {
    for (String word : words) {
      if (text.startsWith(word, start)) {
        return word;
      }
    }
    return null;
  }

  /** The longest word that ends just before this place, or null. */
  String before(String text, int end) {
    for (String word : words) {
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
