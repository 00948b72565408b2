package io.gongbao.text;

import io.gongbao.language.ScriptDictionary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Traditional to simplified by the longest phrase, then by character. The phrases of conf come
 * before those of the dictionary; a phrase that stays as it is guards a name (乾安).
 *
 * <p>Weakness: a name that neither knows is converted by character (于 and 於 as surnames).
 */
final class ScriptRepair {
  private final ScriptDictionary dictionary = ScriptDictionary.get();
  private final Map<String, String> phrases = new HashMap<>();
  private final byte[] longestFrom = new byte[1 << 16];

  ScriptRepair(Map<String, String> confPhrases) {
    phrases.putAll(dictionary.phrases());
    phrases.putAll(confPhrases);
    for (String phrase : phrases.keySet()) {
      char first = phrase.charAt(0);
      longestFrom[first] = (byte) Math.max(longestFrom[first], Math.min(100, phrase.length()));
    }
  }

  /** Whether a character alone has another, simplified form. */
  boolean isTraditional(char c) {
    String own = longestFrom[c] == 0 ? null : phrases.get(String.valueOf(c));
    return own == null ? dictionary.isTraditional(c) : own.charAt(0) != c;
  }

  /** The changes that make a traditional text simplified. */
  List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int length = phraseAt(text, i);
      if (length > 0) {
        String phrase = text.substring(i, i + length);
        addDifferences(edits, i, phrase, phrases.get(phrase));
        i += length;
        continue;
      }
      char c = text.charAt(i);
      if (dictionary.isTraditional(c)) {
        edits.add(new Edit("script", i, i + 1, String.valueOf(dictionary.simplified(c)), 1));
      }
      i++;
    }
    return edits;
  }

  private int phraseAt(String text, int at) {
    for (int n = Math.min(longestFrom[text.charAt(at)], text.length() - at); n > 0; n--) {
      if (phrases.containsKey(text.substring(at, at + n))) {
        return n;
      }
    }
    return 0;
  }

  private static void addDifferences(List<Edit> edits, int at, String before, String after) {
    if (before.length() != after.length()) {
      edits.add(new Edit("script", at, at + before.length(), after, 1));
      return;
    }
    for (int i = 0; i < before.length(); i++) {
      if (before.charAt(i) != after.charAt(i)) {
        edits.add(new Edit("script", at + i, at + i + 1, after.substring(i, i + 1), 1));
      }
    }
  }
}
