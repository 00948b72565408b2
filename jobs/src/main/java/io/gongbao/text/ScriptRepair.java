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

  private static final int PAIR_BITS = 16;

  private final ScriptDictionary dictionary = ScriptDictionary.get();

  /** What becomes of a character outside every phrase. */
  private final char[] single = new char[1 << 16];

  private final Map<String, String> phrases = new HashMap<>();
  private final byte[] longestFrom = new byte[1 << 16];

  /** One bit, by hash, for the first two characters of each phrase: most places end here. */
  private final boolean[] begins = new boolean[1 << PAIR_BITS];

  ScriptRepair(Map<String, String> confPhrases) {
    for (int c = 0; c < single.length; c++) {
      single[c] = dictionary.simplified((char) c);
    }
    dictionary.phrases().forEach(this::add);
    confPhrases.forEach(this::add);
  }

  private void add(String phrase, String simplified) {
    char first = phrase.charAt(0);
    if (phrase.length() == 1) {
      single[first] = simplified.charAt(0);
    } else {
      phrases.put(phrase, simplified);
      longestFrom[first] = (byte) Math.max(longestFrom[first], Math.min(100, phrase.length()));
      begins[slot(first, phrase.charAt(1))] = true;
    }
  }

  private static int slot(char first, char second) {
    return (first * 0x9E3779B1 + second * 0x85EBCA6B) >>> (32 - PAIR_BITS);
  }

  /** Whether a character alone has another, simplified form. */
  boolean isTraditional(char c) {
    return single[c] != c;
  }

  /** The changes that make a traditional text simplified; neighbours are one change. */
  List<Edit> edits(String text) {
    return edits(text, 0, text.length());
  }

  private List<Edit> edits(String text, int from, int to) {
    List<Edit> edits = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    int start = from;
    for (int i = from; i < to; ) {
      int before = run.length();
      int end = i + simplify(text, i, to, run);
      if (run.length() == before) {
        if (before > 0) {
          edits.add(new Edit("script", start, i, run.toString(), 1));
          run.setLength(0);
        }
        start = end;
      }
      i = end;
    }
    if (run.length() > 0) {
      edits.add(new Edit("script", start, to, run.toString(), 1));
    }
    return edits;
  }

  /** Appends what a place becomes, nothing if it stays; returns how many characters that were. */
  private int simplify(String text, int at, int to, StringBuilder run) {
    char c = text.charAt(at);
    int longest = Math.min(longestFrom[c], to - at);
    if (longest > 1 && begins[slot(c, text.charAt(at + 1))]) {
      for (int n = longest; n > 1; n--) {
        String phrase = text.substring(at, at + n);
        String known = phrases.get(phrase);
        if (known != null) {
          run.append(known.equals(phrase) ? "" : known);
          return n;
        }
      }
    }
    if (single[c] != c) {
      run.append(single[c]);
    }
    return 1;
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
      if (isTraditional(text, from, end)) {
        edits.addAll(edits(text, from, end));
      }
      from = end + 1;
    }
    return edits;
  }

  private boolean isTraditional(String text, int from, int to) {
    int traditional = 0;
    for (int i = from; i < to; i++) {
      if (dictionary.isSimplified(text.charAt(i))) {
        return false;
      }
      traditional += isTraditional(text.charAt(i)) ? 1 : 0;
    }
    return traditional >= LINE_CHARS;
  }
}
