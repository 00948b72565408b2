package io.gongbao.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two texts have in common, found by comparing them: each run of six letters or digits of the
 * shorter that the longer holds too. Linear time.
 *
 * <p>Texts made from one form with other figures (a daily bulletin) share nearly all runs and are
 * no duplicates, so the numbers of the shorter that stand in or beside shared text are counted
 * apart: numbers in paragraphs of its own say nothing. So are words of the shorter alone inside
 * sentences that both have: where names are exchanged, a formula is used again (one visit, one law
 * after another). Weakness: a sentence that occurs twice in the shorter and once in the longer
 * counts twice.
 *
 * @param similarity share of the shorter text that the longer holds, 0 to 1
 * @param sharedChars letters and digits of the shorter text that the longer holds
 * @param numbers numbers of two digits and more in or beside shared text of the shorter
 * @param sharedNumbers those of them that the longer holds too
 * @param exchanged letters and digits of the shorter alone, inside sentences that both have
 */
public record Overlap(
    double similarity, int sharedChars, int numbers, int sharedNumbers, int exchanged) {
  private static final int RUN = 6;
  private static final double MIN_SIMILARITY = 0.7;
  private static final double MIN_NUMBERS = 0.75;

  /** Share of what both hold; editors change less, formulas more. */
  private static final double MAX_EXCHANGED = 0.07;

  /** Letters of what is exchanged: fewer may be damage, more are a passage of its own. */
  private static final int MIN_WORD = 3;

  private static final int MAX_WORD = 20;

  private static final String SENTENCE_ENDS = "。！？；\n";
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*[0-9]");

  /** Compares two texts; the order does not matter. */
  public static Overlap of(String a, String b) {
    char[] lettersA = Shingles.letters(a);
    char[] lettersB = Shingles.letters(b);
    boolean aShorter =
        lettersA.length < lettersB.length
            || (lettersA.length == lettersB.length && a.compareTo(b) <= 0);
    char[] shorter = aShorter ? lettersA : lettersB;
    char[] longer = aShorter ? lettersB : lettersA;
    if (shorter.length == 0) {
      return new Overlap(0, 0, 0, 0, 0);
    }
    boolean[] covered = covered(shorter, longer);
    int shared = 0;
    for (boolean letter : covered) {
      shared += letter ? 1 : 0;
    }
    Map<String, Integer> wanted = numbers(aShorter ? a : b, covered);
    Map<String, Integer> held = numbers(aShorter ? b : a, null);
    int total = 0;
    int found = 0;
    for (Map.Entry<String, Integer> number : wanted.entrySet()) {
      total += number.getValue();
      found += Math.min(number.getValue(), held.getOrDefault(number.getKey(), 0));
    }
    int exchanged = exchanged(aShorter ? a : b, covered);
    return new Overlap((double) shared / shorter.length, shared, total, found, exchanged);
  }

  /**
   * Whether one text repeats the other: most of its words, and most of the numbers among them, with
   * few words exchanged. One number may differ: it may stand where shared text ends.
   */
  public boolean isDuplicate() {
    boolean oneCut = numbers - sharedNumbers <= 1;
    boolean sameNumbers = oneCut || sharedNumbers >= MIN_NUMBERS * numbers;
    boolean sameWords = exchanged <= MAX_EXCHANGED * sharedChars;
    return similarity >= MIN_SIMILARITY && sameNumbers && sameWords;
  }

  /** Which letters of the shorter text the longer holds. */
  private static boolean[] covered(char[] shorter, char[] longer) {
    int run = Math.min(RUN, shorter.length);
    int[] held = Shingles.of(longer, run);
    Arrays.sort(held);
    int[] wanted = Shingles.of(shorter, run);
    boolean[] covered = new boolean[shorter.length];
    int done = 0;
    for (int i = 0; i < wanted.length; i++) {
      if (Arrays.binarySearch(held, wanted[i]) >= 0) {
        Arrays.fill(covered, Math.max(done, i), i + run, true);
        done = i + run;
      }
    }
    return covered;
  }

  /** Words that are not covered in sentences of which most is. */
  private static int exchanged(String text, boolean[] covered) {
    int exchanged = 0;
    int letter = 0;
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      int next = letter + Shingles.count(text, at, end);
      exchanged += exchanged(covered, letter, next);
      letter = next;
      at = end + 1;
    }
    return exchanged;
  }

  /** Letters that are not covered between those that are, if these are more than all others. */
  private static int exchanged(boolean[] covered, int from, int to) {
    int held = 0;
    int inside = 0;
    int last = -1;
    for (int i = from; i < to; i++) {
      if (covered[i]) {
        boolean word = last >= 0 && i - last > MIN_WORD && i - last <= MAX_WORD + 1;
        inside += word ? i - last - 1 : 0;
        held++;
        last = i;
      }
    }
    return held * 2 > to - from ? inside : 0;
  }

  /** How often each number stands in a text; of some letters only, if these are given. */
  private static Map<String, Integer> numbers(String text, boolean[] covered) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher matcher = NUMBER.matcher(text);
    int at = 0;
    int letters = 0;
    while (matcher.find()) {
      letters += Shingles.count(text, at, matcher.start());
      int end = letters + Shingles.count(text, matcher.start(), matcher.end());
      at = matcher.end();
      if (covered == null || touches(covered, letters - 1, end)) {
        counts.merge(matcher.group(), 1, Integer::sum);
      }
      letters = end;
    }
    return counts;
  }

  private static boolean touches(boolean[] covered, int from, int to) {
    for (int i = Math.max(0, from); i <= Math.min(to, covered.length - 1); i++) {
      if (covered[i]) {
        return true;
      }
    }
    return false;
  }
}
