package io.gongbao.term;

import io.gongbao.row.Article;
import io.gongbao.row.CodedText;
import io.gongbao.row.Sentence;
import io.gongbao.row.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Codes the words of an article when it is tokenized, so that whoever counts reads numbers and each
 * word of an article once.
 */
public final class WordCode {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final int[] VALUES = values();
  private static final int BASE = 32;
  private static final int FIRST_WORD = 2;

  private final List<String> bylines;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder places = new StringBuilder();
  private int tokens;

  private WordCode(List<String> bylines) {
    this.bylines = bylines;
  }

  /** The sentences, the first with the words of all. */
  public static List<Sentence> noted(Article article, List<Sentence> sentences) {
    if (sentences.isEmpty()) {
      return sentences;
    }
    WordCode code = new WordCode(article.bylines());
    sentences.forEach(sentence -> code.add(sentence.tokens()));
    List<Sentence> noted = new ArrayList<>(sentences);
    noted.set(0, sentences.get(0).with(code.text(article)));
    return noted;
  }

  private void add(List<Token> sentence) {
    for (Token token : sentence) {
      tokens += token.pos().startsWith("w") ? 0 : 1;
      append(number(token));
    }
    append(CodedArticle.SENTENCE_END + FIRST_WORD);
  }

  private int number(Token token) {
    if (!TermFilter.isPart(token.term())
        || token.term().indexOf('\n') >= 0
        || bylines.contains(token.term())) {
      return CodedArticle.BREAK + FIRST_WORD;
    }
    return numbers.computeIfAbsent(token.term() + '/' + token.pos(), this::enter);
  }

  private int enter(String word) {
    words.append(words.isEmpty() ? "" : "\n").append(word);
    return numbers.size() + FIRST_WORD;
  }

  private void append(int number) {
    int rest = number;
    while (rest >= BASE) {
      places.append(DIGITS.charAt(rest % BASE + BASE));
      rest /= BASE;
    }
    places.append(DIGITS.charAt(rest));
  }

  private CodedText text(Article article) {
    String source = article.source() == null ? "" : article.source();
    return new CodedText(
        month(article.published()), source, tokens, words.toString(), places.toString());
  }

  private static int month(String published) {
    boolean known = published != null && published.matches("\\d{4}-(0[1-9]|1[0-2])(-.*)?");
    return known ? Integer.parseInt(published.substring(5, 7)) : 0;
  }

  /** Words with their tags, by number. */
  public static List<String> words(CodedText text) {
    return text.words().isEmpty() ? List.of() : Arrays.asList(text.words().split("\n", -1));
  }

  /** A word without its tag. */
  public static String term(String word) {
    return word.substring(0, word.lastIndexOf('/'));
  }

  /** Tag of a word. */
  public static String tag(String word) {
    return word.substring(word.lastIndexOf('/') + 1);
  }

  /** Numbers of the words in text order, with the marks of {@link CodedArticle}. */
  public static int[] numbers(CodedText text) {
    String digits = text.places();
    int[] numbers = new int[digits.length()];
    int size = 0;
    int weight = 1;
    int number = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = VALUES[digits.charAt(at)];
      number += digit % BASE * weight;
      weight *= BASE;
      if (digit < BASE) {
        numbers[size++] = number - FIRST_WORD;
        number = 0;
        weight = 1;
      }
    }
    return Arrays.copyOf(numbers, size);
  }

  private static int[] values() {
    int[] values = new int[128];
    for (int value = 0; value < DIGITS.length(); value++) {
      values[DIGITS.charAt(value)] = value;
    }
    return values;
  }
}
