package io.gongbao.term;

import io.gongbao.row.TermStat;
import io.gongbao.rules.TermRules;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what stands beside terms that emerge, in the years in which they do. */
public final class CompanyCounts {
  private static final long TERM = 1L << 24;
  private static final String VERB = "v";
  private static final String NAME = "nz";

  private final PhraseBook book;
  private final TermRules.Trends rules;
  private final Set<Long> wanted;
  private final Map<Long, TermCompany> companies = new HashMap<>();

  /**
   * @param wanted keys of terms and years
   */
  public CompanyCounts(PhraseBook book, TermRules.Trends rules, Set<Long> wanted) {
    this.book = book;
    this.rules = rules;
    this.wanted = wanted;
  }

  /** Key of a row's term and year. */
  public static long key(PhraseBook book, TermStat row) {
    return key(book.place(row.term()), row.year());
  }

  /** Keys of rows' terms and years. */
  public static Set<Long> keys(PhraseBook book, Collection<TermStat> rows) {
    Set<Long> keys = new HashSet<>();
    rows.forEach(row -> keys.add(key(book, row)));
    return keys;
  }

  private static long key(int place, int year) {
    return place * TERM + year;
  }

  /**
   * Adds an article.
   *
   * @param number any that no other article has
   */
  public void add(long number, CodedArticle article) {
    int[] words = article.words();
    int year = article.year();
    for (int at = 0; at < words.length; at++) {
      if (words[at] >= 0) {
        note(number, words[at], year, place(words, at - 1), place(words, at + 1));
      }
    }
    book.join(
        words,
        new PhraseBook.Joins() {
          @Override
          public void found(int place, int before, int after) {
            note(number, place, year, before, after);
          }

          @Override
          public void swallowed(int part) {}
        });
  }

  private static int place(int[] words, int at) {
    return at >= 0 && at < words.length ? words[at] : CodedArticle.BREAK;
  }

  private void note(long number, int place, int year, int before, int after) {
    long key = key(place, year);
    if (!wanted.contains(key)) {
      return;
    }
    TermCompany company = companies.computeIfAbsent(key, term -> new TermCompany());
    company.add(number);
    String left = before < 0 ? "" : book.lastTag(before);
    String right = after < 0 ? "" : book.firstTag(after);
    if (rules.titles().contains(left) && !book.lastTag(place).startsWith(VERB)) {
      company.addTitled();
    }
    boolean mayBeVerb = mayBeVerb(place);
    if (mayBeVerb && (rules.beforeVerbs().contains(left) || rules.behindVerbs().contains(right))) {
      company.addVerbal();
    }
    if (binds(rules.bindsLeft(), left)) {
      company.addLeft(before);
    }
    if (binds(rules.bindsRight(), right) || (mayBeVerb && right.equals(VERB))) {
      company.addRight(after);
    }
  }

  private static boolean binds(List<String> tags, String tag) {
    return tags.stream().anyMatch(tag::startsWith);
  }

  /** Tagged as a verb or as a name that is none, or begins with a verb or with a piece. */
  private boolean mayBeVerb(int place) {
    if (book.found(place)) {
      int first = PhraseBook.left(book.phrase(place).pair());
      return book.firstTag(place).startsWith(VERB) || !book.isWord(first);
    }
    return book.lastTag(place).startsWith(VERB) || book.lastTag(place).equals(NAME);
  }

  /** What was told, by key. */
  public Map<Long, TermCompany> companies() {
    return companies;
  }
}
