package io.gongbao.stage;

import io.gongbao.row.CodedText;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.Vocabulary;
import io.gongbao.term.WordCode;
import io.gongbao.term.WordNumbers;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import scala.Tuple2;

/**
 * The articles of a partition with a dictionary of their own, so that tables are read once: the
 * vocabulary of the corpus is made from the dictionaries, then the numbers are changed.
 */
final class TokenBlock implements Serializable {
  private static final long serialVersionUID = 1;

  private final ArrayList<String> entries = new ArrayList<>();
  private final ArrayList<CodedArticle> articles = new ArrayList<>();
  private long[] counts = new long[1 << 10];

  private TokenBlock() {}

  /** An article as its first sentence holds it. */
  public record Text(String articleId, int year, CodedText coded) {}

  static TokenBlock of(Iterator<Text> texts) {
    TokenBlock block = new TokenBlock();
    WordNumbers numbers = new WordNumbers();
    texts.forEachRemaining(text -> block.add(text, numbers));
    block.entries.addAll(numbers.words());
    return block;
  }

  private void add(Text text, WordNumbers numbers) {
    int[] own = WordCode.words(text.coded()).stream().mapToInt(numbers::number).toArray();
    int[] words = placed(WordCode.numbers(text.coded()), own);
    for (int word : words) {
      if (word >= 0) {
        if (word >= counts.length) {
          counts = Arrays.copyOf(counts, 2 * Math.max(word, counts.length));
        }
        counts[word]++;
      }
    }
    articles.add(
        new CodedArticle(
            text.articleId(),
            text.year(),
            text.coded().month(),
            text.coded().source(),
            text.coded().tokens(),
            words));
  }

  /** Words of the partition, each with its tag behind a slash, and their occurrences. */
  Iterator<Tuple2<String, Long>> counts() {
    List<Tuple2<String, Long>> words = new ArrayList<>();
    for (int entry = 0; entry < entries.size(); entry++) {
      words.add(new Tuple2<>(entries.get(entry), counts[entry]));
    }
    return words.iterator();
  }

  /** The articles, their words as places of a vocabulary. */
  Iterator<CodedArticle> articles(Vocabulary vocabulary) {
    int[] places =
        entries.stream().mapToInt(word -> vocabulary.place(WordCode.term(word))).toArray();
    return articles.stream()
        .map(article -> article.with(placed(article.words(), places)))
        .iterator();
  }

  private static int[] placed(int[] words, int[] places) {
    int[] placed = new int[words.length];
    Arrays.setAll(placed, at -> words[at] < 0 ? words[at] : places[words[at]]);
    return placed;
  }
}
