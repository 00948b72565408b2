package io.gongbao.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TermRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseSearchTest {
  private static final TermRules RULES = TermRules.load(new ConfFolder(Path.of("conf")));
  private static final List<String> OTHERS = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚");

  /** A corpus in which some words keep company and the rest does not. */
  private static final class Text {
    private final List<String> texts = new ArrayList<>();
    private final Random random = new Random(5);

    Text add(int times, String phrase) {
      for (int i = 0; i < times; i++) {
        texts.add(other() + " " + phrase + " " + other());
      }
      return this;
    }

    Text noise(String... words) {
      for (int i = 0; i < 300; i++) {
        texts.add(other() + " " + words[random.nextInt(words.length)] + " " + other());
      }
      return this;
    }

    private String other() {
      return OTHERS.get(random.nextInt(OTHERS.size())) + random.nextInt(30) + "/nx";
    }

    PhraseBook search(long seed) {
      Collections.shuffle(texts, new Random(seed));
      Map<String, Vocabulary.Entry> entries = new HashMap<>();
      for (String text : texts) {
        for (String word : text.split(" ", -1)) {
          String term = word.split("/", -1)[0];
          String tag = word.contains("/") ? word.split("/", -1)[1] : "n";
          entries.put(term, new Vocabulary.Entry(term, tag, 0, term.length() > 1));
        }
      }
      Vocabulary vocabulary = new Vocabulary(List.copyOf(entries.values()));
      List<CodedArticle> articles = new ArrayList<>();
      for (String text : texts) {
        int[] words = new int[text.split(" ", -1).length + 1];
        int size = 0;
        for (String word : text.split(" ", -1)) {
          words[size++] = vocabulary.place(word.split("/", -1)[0]);
        }
        words[size] = CodedArticle.SENTENCE_END;
        articles.add(new CodedArticle("a" + articles.size(), 2020, 1, "", size, words));
      }
      return new PhraseSearch(articles, vocabulary, RULES).search();
    }
  }

  @Test
  void joinsWhatBelongsTogetherInSeveralPasses() {
    Text text =
        new Text()
            .add(40, "埃/v 博拉/ns")
            .add(40, "长三角 一体化/vn")
            .add(40, "打/v 硬仗")
            .add(40, "打/v 井")
            .noise("硬仗", "长三角", "井", "打/v")
            .add(40, "德 米斯 图拉");
    PhraseBook book = text.search(1);
    List<String> terms =
        book.phrases().stream()
            .filter(PhraseBook.Phrase::counts)
            .map(PhraseBook.Phrase::term)
            .toList();
    assertThat(terms).contains("埃博拉", "长三角一体化", "德米斯图拉").doesNotContain("打硬仗", "打井", "米斯图拉");
    assertThat(book.phrases()).allMatch(phrase -> phrase.npmi() <= 1 && phrase.count() >= 15);
    PhraseBook.Phrase ebola = phrase(book, "埃博拉");
    assertThat(ebola.parts()).isEqualTo("埃 博拉");
    assertThat(ebola.npmi()).isCloseTo(1, within(1e-9));
    assertThat(phrase(book, "德米斯图拉").parts()).isEqualTo("德 米斯 图拉");
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    Text text = new Text().add(30, "量子 通信/vn").add(25, "碳 达峰/vn").noise("通信/vn");
    assertThat(text.search(1).phrases()).isEqualTo(text.search(99).phrases()).isNotEmpty();
  }

  @Test
  void countsWordsInsideFoundOnesAndTellsPieces() {
    PhraseBook book = new Text().add(40, "埃/v 博拉/ns").noise("疫区").search(1);
    int left = book.place("埃");
    int right = book.place("博拉");
    TermCounts counts = new TermCounts(book, List.of("nnt"));
    int[] words = {left, right, CodedArticle.SENTENCE_END, right, CodedArticle.SENTENCE_END};
    counts.add(new CodedArticle("a", 2014, 8, "", 3, words));
    long month = 2014L * CorpusYears.PARTS + 8;
    assertThat(counts.packed().get(right)).containsExactly(month, 2, 1, 1);
    assertThat(counts.packed().get(book.place("埃博拉"))).containsExactly(month, 1, 1, 1);
    assertThat(counts.packed()).doesNotContainKey(left);
  }

  private static PhraseBook.Phrase phrase(PhraseBook book, String term) {
    return book.phrases().stream()
        .filter(phrase -> phrase.term().equals(term))
        .findFirst()
        .orElseThrow();
  }
}
