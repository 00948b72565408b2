package io.gongbao.claim;

import io.gongbao.language.QuickWords;
import io.gongbao.row.Token;
import java.util.List;

/**
 * What the parts of speech of a phrase say of it as a name: adverbs, prepositions, conjunctions and
 * pronouns at its ends belong to the sentence around it, and a phrase of nothing but these names
 * nothing. This holds for words that no list of the other readers knows.
 */
final class WordShape {
  private static final String KEPT = "最总高";

  private WordShape() {}

  /** The phrase without such words at its ends; none when it names nothing. */
  static Subject trim(Subject subject) {
    String name = subject.text();
    String before = "";
    while (!name.equals(before)) {
      before = name;
      name = inner(name);
      name = Phrase.tail(name, 0, name.length()).in(name);
    }
    boolean same = name.length() == subject.text().length();
    return name.isEmpty()
        ? Subject.NONE
        : same || name.length() < 2 ? subject : subject.with(name, subject.cue());
  }

  private static String inner(String text) {
    List<Token> words = QuickWords.of(text);
    int from = 0;
    int to = words.size();
    while (to > from && loose(words.get(to - 1), "dpct")) {
      to--;
    }
    while (from < to && words.get(from).term().length() > 1 && loose(words.get(from), "dc")) {
      from++;
    }
    return from < to && names(words.subList(from, to))
        ? text.substring(words.get(from).start(), words.get(to - 1).end())
        : "";
  }

  private static boolean loose(Token word, String kinds) {
    return kinds.indexOf(word.pos().charAt(0)) >= 0 && KEPT.indexOf(word.term().charAt(0)) < 0;
  }

  private static boolean names(List<Token> words) {
    for (Token word : words) {
      boolean verb = word.pos().startsWith("v") && word.term().length() > 1;
      if (verb || "njxgliabsz".indexOf(word.pos().charAt(0)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
