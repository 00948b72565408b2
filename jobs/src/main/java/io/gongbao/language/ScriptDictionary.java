package io.gongbao.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Traditional to simplified characters and phrases, from HanLP's copy of the OpenCC tables. Knows
 * about 3,900 characters and 300 phrases; which words to keep beyond these is a matter of conf.
 */
public final class ScriptDictionary {
  private final char[] simplified = new char[1 << 16];
  private final boolean[] simplifiedOnly = new boolean[1 << 16];
  private final Map<String, String> phrases = new HashMap<>();

  private static final class Holder {
    private static final ScriptDictionary DICTIONARY = new ScriptDictionary();
  }

  private ScriptDictionary() {
    for (int i = 0; i < simplified.length; i++) {
      simplified[i] = (char) i;
    }
    for (String[] pair : HanlpDictionaries.pairs("tc/t2s.txt")) {
      if (pair[0].length() == 1 && pair[1].length() == 1) {
        simplified[pair[0].charAt(0)] = pair[1].charAt(0);
      } else if (pair[0].codePointCount(0, pair[0].length()) > 1) {
        phrases.put(pair[0], pair[1]);
      }
    }
    List<String[]> back = HanlpDictionaries.pairs("tc/s2t.txt");
    for (String[] pair : back) {
      if (pair[0].length() == 1 && !pair[1].equals(pair[0])) {
        simplifiedOnly[pair[0].charAt(0)] = true;
      }
    }
    for (String[] pair : back) {
      for (int i = 0; i < pair[1].length(); i++) {
        simplifiedOnly[pair[1].charAt(i)] = false;
      }
    }
  }

  /** The tables; read at the first call. */
  public static ScriptDictionary get() {
    return Holder.DICTIONARY;
  }

  /** The simplified form of a character alone; itself if it has none. */
  public char simplified(char c) {
    return simplified[c];
  }

  /** Whether a character belongs to traditional text only. */
  public boolean isTraditional(char c) {
    return simplified[c] != c;
  }

  /** Whether a character belongs to simplified text only: 们 does, 后 and 里 do not. */
  public boolean isSimplified(char c) {
    return simplifiedOnly[c];
  }

  /** Phrases that are not converted character by character. */
  public Map<String, String> phrases() {
    return Map.copyOf(phrases);
  }
}
