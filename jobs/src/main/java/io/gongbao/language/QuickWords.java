package io.gongbao.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.utility.Predefine;
import io.gongbao.row.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Words and their most frequent part of speech by HanLP's core dictionary alone: the path of the
 * most frequent words, each counted by itself. Good enough to tell where a short phrase may begin
 * or end, without the segmenter's lattice.
 *
 * <p>Weakness: no context, so 共 in 家庭共济 is an adverb; names that the dictionary does not hold fall
 * into single characters ("x").
 */
public final class QuickWords {
  /** Dearer than any word of the dictionary. */
  private static final double UNKNOWN = Math.log(Predefine.TOTAL_FREQUENCY) + 4;

  private QuickWords() {}

  /** The words of a text in order; digits and Latin letters stay together. */
  public static List<Token> of(String text) {
    int n = text.length();
    double[] cost = new double[n + 1];
    int[] from = new int[n + 1];
    String[] pos = new String[n + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
    DoubleArrayTrie<Attribute>.Searcher found =
        CoreDictionary.trie.getSearcher(text.toCharArray(), 0);
    boolean more = found.next();
    for (int i = 0; i < n; i++) {
      int run = run(text, i);
      step(cost, from, pos, i, i + run, UNKNOWN, plain(text.charAt(i)));
      while (more && found.begin < i) {
        more = found.next();
      }
      while (more && found.begin == i) {
        Attribute word = found.value;
        double price = Math.log(Predefine.TOTAL_FREQUENCY / (word.totalFrequency + 1.0));
        step(cost, from, pos, i, i + found.length, price, word.nature[0].toString());
        more = found.next();
      }
    }
    List<Token> words = new ArrayList<>();
    for (int at = n; at > 0; at = from[at]) {
      words.add(new Token(text.substring(from[at], at), pos[at], from[at], at));
    }
    Collections.reverse(words);
    return words;
  }

  private static void step(
      double[] cost, int[] from, String[] pos, int i, int to, double price, String tag) {
    if (cost[i] + price < cost[to]) {
      cost[to] = cost[i] + price;
      from[to] = i;
      pos[to] = tag;
    }
  }

  private static int run(String text, int at) {
    int end = at + 1;
    if (latin(text.charAt(at))) {
      while (end < text.length() && latin(text.charAt(end))) {
        end++;
      }
    }
    return end - at;
  }

  private static boolean latin(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '%');
  }

  private static String plain(char c) {
    if (Character.isDigit(c)) {
      return "m";
    }
    return Character.isLetter(c) ? "x" : "w";
  }
}
