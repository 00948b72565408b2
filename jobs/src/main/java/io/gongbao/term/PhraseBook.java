package io.gongbao.term;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** New words found in a corpus, each of two neighbours: tokens, or words found in a pass before. */
public final class PhraseBook implements Serializable {
  private static final long serialVersionUID = 1;
  private static final long LEFT = 1L << 32;

  private final Vocabulary vocabulary;
  private final ArrayList<Phrase> phrases = new ArrayList<>();
  private final HashSet<String> names = new HashSet<>();
  private final ArrayList<HashMap<Long, Integer>> passes = new ArrayList<>();

  public PhraseBook(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A found word.
   *
   * @param pair key of its two parts
   * @param parts its tokens with a space between
   * @param npmi of its two parts as neighbours
   * @param entropy the lesser of those of its left and right neighbours, nats
   */
  public record Phrase(
      long pair, String term, String parts, String pos, long count, double npmi, double entropy)
      implements Serializable {}

  /** Key of two neighbours. */
  public static long pair(int left, int right) {
    return left * LEFT + right;
  }

  static int left(long pair) {
    return (int) (pair / LEFT);
  }

  static int right(long pair) {
    return (int) (pair % LEFT);
  }

  /** Adds the words of one more pass; their places follow those there are. */
  void addPass(List<Phrase> found) {
    HashMap<Long, Integer> pass = new HashMap<>();
    for (Phrase phrase : found) {
      pass.put(phrase.pair(), vocabulary.size() + phrases.size());
      phrases.add(phrase);
      names.add(phrase.term());
    }
    passes.add(pass);
  }

  /** An article's words with neighbours joined, from left to right, pass after pass. */
  public int[] join(int[] words) {
    int[] joined = words;
    for (Map<Long, Integer> pass : passes) {
      joined = join(joined, pass);
    }
    return joined;
  }

  private static int[] join(int[] words, Map<Long, Integer> pass) {
    int[] joined = new int[words.length];
    int size = 0;
    for (int at = 0; at < words.length; at++) {
      Integer place =
          at + 1 < words.length && words[at] >= 0 && words[at + 1] >= 0
              ? pass.get(pair(words[at], words[at + 1]))
              : null;
      joined[size++] = place == null ? words[at] : place;
      at += place == null ? 0 : 1;
    }
    return Arrays.copyOf(joined, size);
  }

  /** Whether a place is that of a found word. */
  public boolean found(int place) {
    return place >= vocabulary.size();
  }

  /** The found word of a place. */
  public Phrase phrase(int place) {
    return phrases.get(place - vocabulary.size());
  }

  /** Word of a place, token or found. */
  String term(int place) {
    return found(place) ? phrase(place).term() : vocabulary.entry(place).term();
  }

  String parts(int place) {
    return found(place) ? phrase(place).parts() : term(place);
  }

  /** Tag of the first token of a place. */
  String firstTag(int place) {
    return found(place) ? firstTag(left(phrase(place).pair())) : vocabulary.entry(place).pos();
  }

  /** Tag of the last token of a place, which a found word has as a whole. */
  String lastTag(int place) {
    return found(place) ? phrase(place).pos() : vocabulary.entry(place).pos();
  }

  long count(int place) {
    return found(place) ? phrase(place).count() : vocabulary.entry(place).occurrences();
  }

  /** Whether the word is a token of the corpus or was found already. */
  boolean knows(String term) {
    return vocabulary.place(term) >= 0 || names.contains(term);
  }

  /** Occurrences of all tokens. */
  long total() {
    long total = 0;
    for (int place = 0; place < vocabulary.size(); place++) {
      total += vocabulary.entry(place).occurrences();
    }
    return total;
  }

  int size() {
    return vocabulary.size() + phrases.size();
  }

  /** Words found, in the order of their places. */
  public List<Phrase> phrases() {
    return List.copyOf(phrases);
  }
}
