package io.gongbao.language;

import java.util.Arrays;

/**
 * A trigram model of characters of simplified Chinese newspaper text, for choosing between readings
 * of broken bytes and between charsets.
 *
 * <p>Counts come from the words and word bigrams of HanLP's dictionary: each word counts for the
 * trigrams inside it, each pair of words for those across its border; about 40,000 characters'
 * bigrams and 600,000 trigrams, built once a JVM in about a second. Digits count as 0, Latin
 * letters as A, half-width marks as their full-width forms. Smoothing is interpolated absolute
 * discounting (Ney, Essen, Kneser 1994).
 *
 * <p>Weakness: no sentence structure beyond two words, and the newspaper language of about 1998.
 */
public final class CharacterModel {
  private static final double DISCOUNT = 0.8;
  private static final double UNSEEN = 1e-7;
  private static final char NUMBER = '0';
  private static final char LATIN = 'A';
  private static final char BORDER = '\n';

  private final double[] single = new double[1 << 16];
  private final PairCounts pairs = new PairCounts();
  private final CountTable triples = new CountTable();
  private final int[] pairTotal = new int[1 << 16];
  private final int[] pairKinds = new int[1 << 16];

  /** How often something unknown follows: the dictionary keeps only the commoner word pairs. */
  private final long[] pairOpen = new long[1 << 16];

  /** Numbers, from 1, of the pairs of characters that something follows. */
  private final CountTable contexts = new CountTable();

  /**
   * One bit for each pair that was seen, by hash: most look-ups end here. Those after one character
   * lie within 1 KB.
   */
  private final long[] seenPairs = new long[1 << 19];

  private int contextCount;
  private long[] contextTotal = new long[1 << 16];
  private long[] contextKinds = new long[1 << 16];
  private long[] contextOpen = new long[1 << 16];

  private static final class Holder {
    private static final CharacterModel MODEL = new CharacterModel();
  }

  private CharacterModel() {
    HanlpDictionaries.words(this::learn);
    double total = Arrays.stream(single).sum();
    for (int i = 0; i < single.length; i++) {
      single[i] = single[i] / total * (1 - 0.001) + UNSEEN;
    }
  }

  /** The model; built at the first call. */
  public static CharacterModel get() {
    return Holder.MODEL;
  }

  /** The class by which the model knows a character. */
  public static char fold(char c) {
    if (c < 0x80 ? c >= '0' && c <= '9' : c >= '０' && c <= '９') {
      return NUMBER;
    }
    if (c < 0x80 ? Character.isLetter(c) : (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
      return LATIN;
    }
    if (c == '?' || c == '!' || (c >= '(' && c <= ')') || c == ',' || (c >= ':' && c <= ';')) {
      return (char) (c + 0xFEE0);
    }
    int corner = "「」『』".indexOf(c);
    if (corner >= 0) {
      return "“”‘’".charAt(corner);
    }
    return c <= ' ' || c == '　' ? BORDER : c;
  }

  /** What may follow two characters, both as {@link #fold} gives them; to ask about many. */
  public Context after(char a, char b) {
    return new Context(a, b);
  }

  /** The probabilities of characters after two others. */
  public final class Context {
    private final char b;
    private final long ab;
    private final double pairUnit;
    private final double pairSpare;
    private final double tripleUnit;
    private final double tripleSpare;

    private Context(char a, char b) {
      this.b = b;
      this.ab = key(a, b);
      double open = Math.max(0, pairOpen[b]);
      double total = pairTotal[b] + open;
      pairUnit = pairTotal[b] == 0 ? 0 : 1 / total;
      pairSpare = pairTotal[b] == 0 ? 1 : (DISCOUNT * pairKinds[b] + open) / total;
      int context = contexts.get(ab);
      double openAfter = Math.max(0, contextOpen[context]);
      double after = contextTotal[context] + openAfter;
      tripleUnit = after == 0 ? 0 : 1 / after;
      tripleSpare = after == 0 ? 1 : (DISCOUNT * contextKinds[context] + openAfter) / after;
    }

    /** The probability of c, as {@link #fold} gives it. */
    public double probability(char c) {
      double back = pairSpare * single[c];
      int slot = slot(b, c);
      if ((seenPairs[slot >>> 6] & (1L << slot)) == 0) {
        return tripleSpare * back;
      }
      int pair = pairs.get(b, c);
      if (pair == 0) {
        return tripleSpare * back;
      }
      double two = Math.max(0, pair - DISCOUNT) * pairUnit + back;
      int triple = tripleUnit == 0 ? 0 : triples.get((ab << 16) | c);
      return Math.max(0, triple - DISCOUNT) * tripleUnit + tripleSpare * two;
    }
  }

  private static int slot(char b, char c) {
    return ((b * 0x9E3779B1) >>> 20 << 13) | ((c * 0x85EBCA6B) >>> 19);
  }

  /** Natural logarithm of the probability of c alone. */
  public double logProbability(char c) {
    return Math.log(single[c]);
  }

  /** Natural logarithm of the probability of c after b. */
  public double logProbability(char b, char c) {
    return Math.log(afterOne(b, c, pairs.get(b, c)));
  }

  private double afterOne(char b, char c, int count) {
    int total = pairTotal[b];
    if (total == 0) {
      return single[c];
    }
    double open = Math.max(0, pairOpen[b]);
    double seen = Math.max(0, count - DISCOUNT);
    return (seen + (DISCOUNT * pairKinds[b] + open) * single[c]) / (total + open);
  }

  private static long key(char b, char c) {
    return ((long) (b + 1) << 16) | c;
  }

  /** The number of a pair of characters, given at its first appearance. */
  private int numbered(char a, char b) {
    int number = contexts.get(key(a, b));
    if (number > 0) {
      return number;
    }
    contexts.add(key(a, b), ++contextCount);
    if (contextCount == contextTotal.length) {
      contextTotal = Arrays.copyOf(contextTotal, 2 * contextCount);
      contextKinds = Arrays.copyOf(contextKinds, 2 * contextCount);
      contextOpen = Arrays.copyOf(contextOpen, 2 * contextCount);
    }
    return contextCount;
  }

  private void learn(String first, String second, int count) {
    String text = spelled(first) + spelled(second);
    int border = spelled(first).length();
    open(text.substring(0, border), second.isEmpty() ? count : -count);
    for (int i = 0; i < text.length() && count > 0; i++) {
      boolean inside = second.isEmpty();
      if (inside) {
        single[text.charAt(i)] += count;
      }
      if (i >= 1 && (inside || i == border)) {
        learnPair(text.charAt(i - 1), text.charAt(i), count);
      }
      if (i >= 2 && (inside || i == border || i == border + 1)) {
        learnTriple(text.charAt(i - 2), text.charAt(i - 1), text.charAt(i), count);
      }
    }
  }

  private void open(String word, int count) {
    int end = word.length();
    pairOpen[word.charAt(end - 1)] += count;
    if (end > 1) {
      int context = numbered(word.charAt(end - 2), word.charAt(end - 1));
      contextOpen[context] += count;
    }
  }

  private void learnPair(char b, char c, int count) {
    if (pairs.add(b, c, count)) {
      pairKinds[b]++;
      seenPairs[slot(b, c) >>> 6] |= 1L << slot(b, c);
    }
    pairTotal[b] = (int) Math.min(Integer.MAX_VALUE, (long) pairTotal[b] + count);
  }

  private void learnTriple(char a, char b, char c, int count) {
    long triple = (key(a, b) << 16) | c;
    int context = numbered(a, b);
    contextKinds[context] += triples.get(triple) == 0 ? 1 : 0;
    contextTotal[context] += count;
    triples.add(triple, count);
  }

  /** HanLP writes classes of words as 未##数 and the like. */
  private static String spelled(String word) {
    int mark = word.indexOf("##");
    if (mark < 0) {
      StringBuilder folded = new StringBuilder(word);
      for (int i = 0; i < word.length(); i++) {
        folded.setCharAt(i, fold(word.charAt(i)));
      }
      return folded.toString();
    }
    return switch (word) {
      case "始##始", "末##末" -> String.valueOf(BORDER);
      case "未##数" -> String.valueOf(NUMBER);
      case "未##时" -> NUMBER + "月";
      case "未##串" -> String.valueOf(LATIN);
      default -> "\uFFFE";
    };
  }
}
