package io.gongbao.stage;

import io.gongbao.term.CodedArticle;
import io.gongbao.term.SentenceWords;
import io.gongbao.term.TermFilter;
import io.gongbao.term.Vocabulary;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import scala.Tuple2;

/**
 * The words of a partition as whole numbers with a dictionary of their own, so that tokens are read
 * once: the vocabulary of the corpus is made from the dictionaries, then the numbers are changed.
 */
final class TokenBlock implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int NONE = -1;

  private final ArrayList<TaggedTerm> entries = new ArrayList<>();
  private final ArrayList<Run> runs = new ArrayList<>();
  private long[] counts = new long[1 << 10];

  private TokenBlock() {}

  /** A word as it was tagged. */
  record TaggedTerm(String term, String tag) implements Serializable {}

  /** Sentences of an article that follow each other. */
  static final class Run implements Serializable {
    private static final long serialVersionUID = 1;

    private final String articleId;
    private final int firstSentence;
    private final int tokens;
    private final int[] words;

    private Run(String articleId, int firstSentence, int tokens, int[] words) {
      this.articleId = articleId;
      this.firstSentence = firstSentence;
      this.tokens = tokens;
      this.words = words;
    }

    int firstSentence() {
      return firstSentence;
    }

    /** Words and numbers, without punctuation. */
    int tokens() {
      return tokens;
    }

    /** Numbers of words; ends of sentences as in {@link CodedArticle}. */
    IntStream words() {
      return Arrays.stream(words);
    }

    private Run at(int[] places) {
      int[] placed = new int[words.length];
      Arrays.setAll(placed, at -> words[at] < 0 ? words[at] : places[words[at]]);
      return new Run(articleId, firstSentence, tokens, placed);
    }
  }

  static TokenBlock of(Iterator<SentenceWords> sentences) {
    TokenBlock block = new TokenBlock();
    Builder builder = new Builder(block);
    sentences.forEachRemaining(builder::add);
    builder.endRun();
    return block;
  }

  /** Words of the partition with their occurrences; what begins with no letter is left out. */
  Iterator<Tuple2<TaggedTerm, Long>> counts() {
    List<Tuple2<TaggedTerm, Long>> words = new ArrayList<>();
    for (int entry = 0; entry < entries.size(); entry++) {
      if (TermFilter.isPart(entries.get(entry).term())) {
        words.add(new Tuple2<>(entries.get(entry), counts[entry]));
      }
    }
    return words.iterator();
  }

  /** The runs by article, as places of a vocabulary. */
  Iterator<Tuple2<String, Run>> runs(Vocabulary vocabulary) {
    int[] places = entries.stream().mapToInt(entry -> vocabulary.place(entry.term())).toArray();
    return runs.stream().map(run -> new Tuple2<>(run.articleId, run.at(places))).iterator();
  }

  /** Numbers words as they come; words with several tags are chained. */
  private static final class Builder {
    private final TokenBlock block;
    private final Map<String, Integer> first = new HashMap<>();
    private int[] chain = new int[1 << 10];
    private String articleId = "";
    private int firstSentence;
    private int lastSentence;
    private int tokens;
    private int[] words = new int[1 << 10];
    private int size;

    Builder(TokenBlock block) {
      this.block = block;
    }

    void add(SentenceWords sentence) {
      int number = sentence.sentenceNo();
      if (!sentence.articleId().equals(articleId) || number != lastSentence + 1) {
        endRun();
        articleId = sentence.articleId();
        firstSentence = number;
      }
      lastSentence = number;
      for (int i = 0; i < sentence.terms().size(); i++) {
        String tag = sentence.tags().get(i);
        tokens += tag.startsWith("w") ? 0 : 1;
        append(number(sentence.terms().get(i), tag));
      }
      append(CodedArticle.SENTENCE_END);
    }

    private void append(int word) {
      if (size == words.length) {
        words = Arrays.copyOf(words, 2 * size);
      }
      words[size++] = word;
    }

    void endRun() {
      if (size > 0) {
        block.runs.add(new Run(articleId, firstSentence, tokens, Arrays.copyOf(words, size)));
      }
      size = 0;
      tokens = 0;
    }

    private int number(String term, String tag) {
      int number = first.getOrDefault(term, NONE);
      while (number != NONE && !block.entries.get(number).tag().equals(tag)) {
        number = chain[number];
      }
      return count(number == NONE ? enter(term, tag) : number);
    }

    private int count(int number) {
      block.counts[number]++;
      return number;
    }

    private int enter(String term, String tag) {
      int number = block.entries.size();
      if (number == chain.length) {
        chain = Arrays.copyOf(chain, 2 * number);
        block.counts = Arrays.copyOf(block.counts, 2 * number);
      }
      Integer before = first.put(term, number);
      chain[number] = before == null ? NONE : before;
      block.entries.add(new TaggedTerm(term, tag));
      return number;
    }
  }
}
