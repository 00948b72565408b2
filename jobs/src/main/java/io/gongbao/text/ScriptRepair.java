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
  /** Fewer traditional characters in a line prove nothing. */
  static final int LINE_CHARS = 8;

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

  /** The changes that make a traditional text simplified; neighbours are one change. */
  List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int length = Math.max(1, phraseAt(text, i));
      String before = text.substring(i, i + length);
      String after = simplified(before);
      boolean changes = !after.equals(before);
      if (changes && run.length() == 0) {
        start = i;
      }
      if (changes) {
        run.append(after);
      } else if (run.length() > 0) {
        edits.add(new Edit("script", start, i, run.toString(), 1));
        run.setLength(0);
      }
      i += length;
    }
    if (run.length() > 0) {
      edits.add(new Edit("script", start, text.length(), run.toString(), 1));
    }
    return edits;
  }

  /**
   * The changes that make those lines simplified that are traditional, in a text that is not: at
   * least so many characters, and none that is simplified only.
   */
  List<Edit> editsOfTraditionalLines(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      String line = text.substring(from, end);
      long traditional = line.chars().filter(c -> isTraditional((char) c)).count();
      if (traditional >= LINE_CHARS
          && line.chars().noneMatch(c -> dictionary.isSimplified((char) c))) {
        for (Edit edit : edits(line)) {
          edits.add(new Edit(edit.kind(), from + edit.start(), from + edit.end(), edit.after(), 1));
        }
      }
      from = end + 1;
    }
    return edits;
  }

  private String simplified(String phrase) {
    String own = phrases.get(phrase);
    if (own == null && phrase.length() == 1) {
      return String.valueOf(dictionary.simplified(phrase.charAt(0)));
    }
    return own == null ? phrase : own;
  }

  private int phraseAt(String text, int at) {
    for (int n = Math.min(longestFrom[text.charAt(at)], text.length() - at); n > 0; n--) {
      if (phrases.containsKey(text.substring(at, at + n))) {
        return n;
      }
    }
    return 0;
  }
}
