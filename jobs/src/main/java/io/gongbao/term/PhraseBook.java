package io.gongbao.term;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntConsumer;

/** New words found in a corpus, each of two neighbours: tokens, or words found in a pass before. */
public final class PhraseBook implements Serializable {
  private static final long serialVersionUID = 1;
  private static final long LEFT = 1L << 32;

  /** Added to what a pass tells of a pair, so that 0 stands for a pair that is not joined. */
  private static final long NONE = 1;

  private static final String NAME = "nz";

  private final Vocabulary vocabulary;
  private final long[] occurrences;
  private final ArrayList<Phrase> phrases = new ArrayList<>();
  private final HashMap<String, Integer> places = new HashMap<>();
  private final ArrayList<LongCounts> passes = new ArrayList<>();

  /**
   * @param occurrences of each place of the vocabulary, in the articles that are searched
   */
  PhraseBook(Vocabulary vocabulary, long[] occurrences) {
    this.vocabulary = vocabulary;
    this.occurrences = occurrences;
  }

  /**
   * A found word.
   *
   * @param pair key of its two parts
   * @param parts its tokens with a space between
   * @param npmi of its two parts as neighbours
   * @param entropy the lesser of those of its left and right neighbours, nats
   * @param counts whether it is a term; if not it is a part of longer ones
   */
  public record Phrase(
      long pair,
      String term,
      String parts,
      String pos,
      long count,
      double npmi,
      double entropy,
      boolean counts)
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

  /** What is told while neighbours are joined. */
  interface Joins {
    /**
     * A found word stands here; it may still become a part of a longer one.
     *
     * @param before place of what stands before it, negative for a break
     * @param after place of what stands behind it
     */
    void found(int place, int before, int after);

    /** A part was taken: one that mostly stands in this one pair, or one that is no name. */
    void swallowed(int part);
  }

  /**
   * Adds the words of one more pass; places of new words follow those there are, a word known by
   * another cut keeps its place.
   *
   * @param boundShare share of a part's occurrences from which a pair swallows it
   */
  void addPass(List<Phrase> found, double boundShare) {
    LongCounts pass = new LongCounts();
    for (Phrase phrase : found) {
      int known = place(phrase.term());
      int place = known >= 0 ? known : size();
      if (known < 0) {
        phrases.add(phrase);
        places.put(phrase.term(), place);
      }
      boolean left = phrase.count() >= boundShare * count(left(phrase.pair()));
      boolean right = phrase.count() >= boundShare * count(right(phrase.pair()));
      pass.add(phrase.pair(), place * 4L + (left ? 1 : 0) + (right ? 2 : 0) + NONE);
    }
    passes.add(pass);
  }

  /** An article's words with neighbours joined, from left to right, pass after pass. */
  public int[] join(int[] words) {
    return join(words, null);
  }

  /** Tells the found words of a text, terms or not, those inside longer ones too. */
  public void found(int[] words, IntConsumer places) {
    join(
        words,
        new Joins() {
          @Override
          public void found(int place, int before, int after) {
            places.accept(place);
          }

          @Override
          public void swallowed(int part) {}
        });
  }

  int[] join(int[] words, Joins joins) {
    int[] joined = words;
    for (LongCounts pass : passes) {
      joined = join(joined, pass, joins);
    }
    return joined;
  }

  /** A text joined by all passes but the last one, joined by that too. */
  int[] joinLast(int[] words) {
    return join(words, passes.get(passes.size() - 1), null);
  }

  private int[] join(int[] words, LongCounts pass, Joins joins) {
    int[] joined = new int[words.length];
    int size = 0;
    for (int at = 0; at < words.length; at++) {
      boolean pair = at + 1 < words.length && words[at] >= 0 && words[at + 1] >= 0;
      long entry = pair ? pass.get(pair(words[at], words[at + 1])) - NONE : -NONE;
      joined[size++] = entry < 0 ? words[at] : (int) (entry / 4);
      if (entry >= 0) {
        if (joins != null) {
          int before = size > 1 ? joined[size - 2] : CodedArticle.BREAK;
          tell(joins, words, at, entry, before);
        }
        at++;
      }
    }
    return Arrays.copyOf(joined, size);
  }

  private void tell(Joins joins, int[] words, int at, long entry, int before) {
    int place = (int) (entry / 4);
    if (found(place)) {
      joins.found(place, before, at + 2 < words.length ? words[at + 2] : CodedArticle.BREAK);
    }
    if ((entry & 1) != 0 || !isName(words[at])) {
      joins.swallowed(words[at]);
    }
    if ((entry & 2) != 0 || !isName(words[at + 1])) {
      joins.swallowed(words[at + 1]);
    }
  }

  /** A name that the dictionaries know stands for itself in longer words too (新冠肺炎|疫情). */
  private boolean isName(int place) {
    return !found(place) && lastTag(place).equals(NAME);
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
  public String term(int place) {
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
  public String lastTag(int place) {
    return found(place) ? phrase(place).pos() : vocabulary.entry(place).pos();
  }

  long count(int place) {
    return found(place) ? phrase(place).count() : occurrences[place];
  }

  /** Whether it is a word by itself, not a single character or letter. */
  boolean isWord(int place) {
    return found(place) || term(place).length() > 1;
  }

  /** Whether the word is a term. */
  public boolean counts(int place) {
    return found(place) ? phrase(place).counts() : vocabulary.counts(place);
  }

  /** Place of a token, or of a word found already; negative when it is neither. */
  int place(String term) {
    int token = vocabulary.place(term);
    return token >= 0 ? token : places.getOrDefault(term, CodedArticle.BREAK);
  }

  /** Occurrences of all tokens. */
  long total() {
    return Arrays.stream(occurrences).sum();
  }

  int size() {
    return vocabulary.size() + phrases.size();
  }

  /** Words found, in the order of their places. */
  public List<Phrase> phrases() {
    return List.copyOf(phrases);
  }
}
