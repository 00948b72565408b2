package io.gongbao.text;

import io.gongbao.language.CharacterModel;
import io.gongbao.language.CountTable;
import java.util.HashSet;
import java.util.Set;

/**
 * What the language says about a character after two others: the character model, mixed with what
 * the document itself says elsewhere (its names and terms).
 */
final class ShiftLanguage {
  private static final double DOCUMENT = 0.15;

  private static final int CACHE_BITS = 9;
  private static final String QUOTES = "“”‘’「」『』";
  private static final char LAST_QUOTE = '』';

  private final Context[] cache = new Context[1 << CACHE_BITS];
  private final Set<Character> quotes = new HashSet<>();
  private final CharacterModel model = CharacterModel.get();
  private final Counts document;

  ShiftLanguage(String documentText) {
    document = new Counts(documentText);
    for (int i = 0; i < QUOTES.length(); i++) {
      if (documentText.indexOf(QUOTES.charAt(i)) >= 0) {
        quotes.add(QUOTES.charAt(i));
      }
    }
  }

  /** What may follow two characters, both as {@link UnitScores#folded} gives them. */
  Context after(char a, char b) {
    int pair = (a << 16) | b;
    int slot = (pair * 0x9E3779B9) >>> (32 - CACHE_BITS);
    Context known = cache[slot];
    if (known == null || known.pair != pair) {
      known = new Context(a, b, pair);
      cache[slot] = known;
    }
    return known;
  }

  /** A price for quotation marks of a style that the document does not use. */
  double markCost(char c) {
    return c <= LAST_QUOTE && QUOTES.indexOf(c) >= 0 && !quotes.contains(c) ? -3 : 0;
  }

  /** Probabilities of the characters after two others. */
  final class Context {
    private final int pair;
    private final CharacterModel.Context own;
    private final Counts.Followers inDocument;

    private Context(char a, char b, int pair) {
      this.pair = pair;
      own = model.after(a, b);
      inDocument = document.after(a, b);
    }

    double probability(char c) {
      return (1 - DOCUMENT) * own.probability(c) + DOCUMENT * inDocument.probability(c);
    }
  }

  /** Relative frequencies of a short text. */
  private static final class Counts {
    private final int[] singles = new int[1 << 16];
    private final CountTable counts;
    private final int total;

    Counts(String text) {
      counts = new CountTable(2 * text.length());
      total = text.length();
      char a = '\n';
      char b = '\n';
      for (int i = 0; i < total; i++) {
        char c = UnitScores.folded(text.charAt(i));
        singles[c]++;
        counts.add(key(b, c), 1);
        counts.add((key(a, b) << 16) | c, 1);
        a = b;
        b = c;
      }
    }

    Followers after(char a, char b) {
      return new Followers(b, key(a, b), singles[b], counts.get(key(a, b)));
    }

    private static long key(char b, char c) {
      return ((long) (b + 1) << 16) | c;
    }

    /** How often the last character and the last two were seen. */
    private final class Followers {
      private final char b;
      private final long ab;
      private final double once;
      private final double twice;

      private Followers(char b, long ab, int once, int twice) {
        this.b = b;
        this.ab = ab;
        this.once = once;
        this.twice = twice;
      }

      double probability(char c) {
        int single = singles[c];
        if (single == 0) {
          return 0;
        }
        double one = 0.05 * single / total;
        int pair = once == 0 ? 0 : counts.get(key(b, c));
        if (pair == 0) {
          return one;
        }
        double three = twice == 0 ? 0 : counts.get((ab << 16) | c) / twice;
        return one + 0.25 * pair / once + 0.7 * three;
      }
    }
  }
}
