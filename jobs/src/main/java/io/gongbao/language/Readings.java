package io.gongbao.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Pinyin readings of characters, from HanLP's dictionary (27,000 characters, simplified and
 * traditional, all readings of each). Tones are not compared: dictionaries disagree on the neutral
 * tone (们 mén, men) and on sandhi.
 */
public final class Readings {
  private static final char[] TONELESS = tonelessLetters();

  private final Map<Character, Set<String>> syllables = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  private static final class Holder {
    private static final Readings READINGS = new Readings();
  }

  private Readings() {
    for (String[] pair : HanlpDictionaries.pairs("pinyin/pinyin.txt")) {
      if (pair[0].length() == 1) {
        Set<String> readings = new HashSet<>();
        for (String reading : pair[1].split(",", -1)) {
          readings.add(toneless(reading));
        }
        syllables.put(pair[0].charAt(0), readings);
        all.addAll(readings);
      }
    }
    addSimplified();
  }

  /** A traditional character is read as its simplified form, too; the dictionary lacks some. */
  private void addSimplified() {
    Map<Character, Set<String>> given = new HashMap<>(syllables);
    given.forEach(
        (c, readings) -> {
          char simplified = ScriptDictionary.get().simplified(c);
          if (simplified != c) {
            Set<String> both = new HashSet<>(readings);
            both.addAll(given.getOrDefault(simplified, Set.of()));
            syllables.put(c, both);
          }
        });
  }

  /** The dictionary; read at the first call. */
  public static Readings get() {
    return Holder.READINGS;
  }

  /** Whether the syllable, without tone as {@link #toneless} gives, is a reading of c. */
  public boolean isReading(char c, String toneless) {
    return syllables.getOrDefault(c, Set.of()).contains(toneless);
  }

  /** Whether any character is read so. */
  public boolean isSyllable(String toneless) {
    return all.contains(toneless);
  }

  /** xiàng, XIÀNG and xiang4 become xiang; lǜ becomes lü. */
  public static String toneless(String written) {
    char[] bare = new char[written.length()];
    for (int i = 0; i < bare.length; i++) {
      char c = written.charAt(i);
      if (c >= TONELESS.length || TONELESS[c] == 0) {
        return decomposed(written);
      }
      bare[i] = TONELESS[c];
    }
    return new String(bare);
  }

  /** Letters that lose nothing but their tone. */
  private static char[] tonelessLetters() {
    char[] letters = new char[0x250];
    for (char c = 'A'; c < letters.length; c++) {
      String bare = decomposed(String.valueOf(c));
      letters[c] = Character.isLetter(c) && bare.length() == 1 ? bare.charAt(0) : 0;
    }
    return letters;
  }

  private static String decomposed(String written) {
    String decomposed = Normalizer.normalize(written, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      boolean tone = (c >= '\u0300' && c <= '\u036F' && c != '\u0308') || (c >= '1' && c <= '5');
      if (!tone) {
        bare.append(c == 'ɡ' ? 'g' : c == 'ɑ' ? 'a' : c == 'v' ? 'ü' : c);
      }
    }
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** For messages and tests: the readings of c without tones, in alphabetical order. */
  public List<String> of(char c) {
    return syllables.getOrDefault(c, Set.of()).stream().sorted().toList();
  }
}
