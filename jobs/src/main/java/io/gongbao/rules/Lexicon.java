package io.gongbao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of the domain that a tokenizer must keep whole: all files {@code conf/lexicon/*.txt}, each
 * with the columns word, pos (HanLP's tags) and frequency (of ten million words of text; the
 * higher, the harder the word is to break; 30000 is usual).
 */
public record Lexicon(List<Word> words) {
  private static final List<String> COLUMNS = List.of("word", "pos", "frequency");

  /** A word, its part of speech and its weight. */
  public record Word(String term, String pos, int frequency) {}

  public Lexicon {
    words = List.copyOf(words);
  }

  /** Reads every file of the folder in the order of its name; a word twice is refused. */
  public static Lexicon load(ConfFolder conf) {
    List<Word> words = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (String file : conf.list("lexicon", ".txt")) {
      for (ConfFolder.Row row : conf.tsv(file, COLUMNS)) {
        Word word = word(conf, file, row);
        String before = seen.putIfAbsent(word.term(), file + ":" + row.line());
        if (before != null) {
          throw conf.error(
              file, row.line(), "'" + word.term() + "' is in " + before + " too", "remove one");
        }
        words.add(word);
      }
    }
    return new Lexicon(words);
  }

  private static Word word(ConfFolder conf, String file, ConfFolder.Row row) {
    String term = row.cells().get(0);
    String pos = row.cells().get(1);
    String frequency = row.cells().get(2);
    if (term.length() < 2 || !term.equals(term.strip())) {
      throw conf.error(file, row.line(), "word '" + term + "'", "give two characters or more");
    }
    if (!pos.matches("[a-z]{1,4}")) {
      throw conf.error(file, row.line(), "pos '" + pos + "'", "give a HanLP tag such as n, v, nz");
    }
    if (!frequency.matches("[1-9][0-9]{0,6}")) {
      throw conf.error(
          file, row.line(), "frequency '" + frequency + "'", "give a whole number such as 30000");
    }
    return new Word(term, pos, Integer.parseInt(frequency));
  }
}
