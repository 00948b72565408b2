package io.gongbao.term;

import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TermRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a token counts as a term: by its tag, its letters, its length and the stop words. */
public final class TermFilter {
  private final List<String> tags;
  private final Set<String> notTags;
  private final Set<String> stop;
  private final int shortest;

  public TermFilter(TermRules.Words words) {
    tags = words.tags();
    notTags = new HashSet<>(words.notTags());
    stop = new HashSet<>(words.stop());
    shortest = words.shortest();
  }

  /** A term begins with a letter; digits, marks and times are none. */
  public boolean admits(String term, String pos) {
    return term.length() >= shortest
        && Character.isLetter(term.codePointAt(0))
        && !notTags.contains(pos)
        && !stop.contains(term)
        && term.codePointCount(0, term.length()) >= shortest
        && begins(pos);
  }

  /** Whether a token may be a part of a found word: any that begins with a letter. */
  public static boolean isPart(String term) {
    return !term.isEmpty() && Character.isLetter(term.codePointAt(0));
  }

  private boolean begins(String pos) {
    for (String tag : tags) {
      if (pos.startsWith(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Refuses a conf whose examples do not come out as they say. */
  public static void check(ConfFolder conf, TermRules rules) {
    TermFilter filter = new TermFilter(rules.words());
    for (TermRules.Example example : rules.words().examples()) {
      if (filter.admits(example.word(), example.pos()) != example.term()) {
        throw conf.errorAt(
            "terms.yaml",
            "word: " + example.word(),
            example.word() + " comes out " + (example.term() ? "as no term" : "as a term"),
            "correct tags, stop or the example");
      }
    }
  }
}
