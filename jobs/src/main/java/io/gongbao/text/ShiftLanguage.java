package io.gongbao.text;

import io.gongbao.language.CharacterModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the language says about a character after two others: the character model, mixed with what
 * the document itself says elsewhere (its names and terms) and, where there is one, its clean twin.
 */
final class ShiftLanguage {
  private static final double DOCUMENT = 0.15;
  private static final double TWIN = 0.6;

  private static final int CACHE_BITS = 16;
  private static final String QUOTES = "“”‘’「」『』";

  private final long[] keys = new long[1 << CACHE_BITS];
  private final double[] values = new double[1 << CACHE_BITS];
  private final Set<Character> quotes = new HashSet<>();
  private final CharacterModel model = CharacterModel.get();
  private final Counts document;
  private final Counts twin;

  ShiftLanguage(String documentText, String twinText) {
    document = new Counts(documentText);
    for (int i = 0; i < QUOTES.length(); i++) {
      if (documentText.indexOf(QUOTES.charAt(i)) >= 0) {
        quotes.add(QUOTES.charAt(i));
      }
    }
    twin = new Counts(twinText);
  }

  /**
   * Natural logarithm, from a cache; the characters as {@link CharsetDecoder#folded} gives them.
   */
  double logProbability(char a, char b, char c) {
    long key = ((long) a << 32) | ((long) b << 16) | c | (1L << 62);
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> (64 - CACHE_BITS));
    if (keys[slot] != key) {
      keys[slot] = key;
      values[slot] = computed(a, b, c);
    }
    return values[slot];
  }

  /** A price for quotation marks of a style that the document does not use. */
  double markCost(char c) {
    return QUOTES.indexOf(c) >= 0 && !quotes.contains(c) ? -3 : 0;
  }

  private double computed(char a, char b, char c) {
    double own = Math.exp(model.logProbability(a, b, c));
    double mixed = (1 - DOCUMENT) * own + DOCUMENT * document.probability(a, b, c);
    if (twin.total > 0) {
      mixed = (1 - TWIN) * mixed + TWIN * twin.probability(a, b, c);
    }
    return Math.log(mixed);
  }

  /** Relative frequencies of a short text. */
  private static final class Counts {
    private final Map<Long, Integer> counts = new HashMap<>();
    private final int total;

    Counts(String text) {
      char a = '\n';
      char b = '\n';
      for (int i = 0; i < text.length(); i++) {
        char c = CharsetDecoder.folded(text.charAt(i));
        counts.merge((long) c, 1, Integer::sum);
        counts.merge(key(b, c), 1, Integer::sum);
        counts.merge((key(a, b) << 16) | c, 1, Integer::sum);
        a = b;
        b = c;
      }
      total = text.length();
    }

    double probability(char a, char b, char c) {
      double one = 0.05 * ratio(c, total);
      if (one == 0) {
        return 0;
      }
      double two = ratio(key(b, c), counts.getOrDefault((long) b, 0));
      if (two == 0) {
        return one;
      }
      double three = ratio((key(a, b) << 16) | c, counts.getOrDefault(key(a, b), 0));
      return one + 0.25 * two + 0.7 * three;
    }

    private double ratio(long key, int of) {
      return of == 0 ? 0 : (double) counts.getOrDefault(key, 0) / of;
    }

    private static long key(char b, char c) {
      return ((long) (b + 1) << 16) | c;
    }
  }
}
