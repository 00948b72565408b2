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
 * no duplicates, so the numbers of the shorter are counted apart. Weakness: a sentence that occurs
 * twice in the shorter and once in the longer counts twice.
 *
 * @param similarity share of the shorter text that the longer holds, 0 to 1
 * @param sharedChars letters and digits of the shorter text that the longer holds
 * @param numbers numbers of two digits and more in the shorter text
 * @param sharedNumbers those of them that the longer holds too
 */
public record Overlap(double similarity, int sharedChars, int numbers, int sharedNumbers) {
  private static final int RUN = 6;
  private static final double MIN_SIMILARITY = 0.7;
  private static final double MIN_NUMBERS = 0.75;
  private static final int FEW_NUMBERS = 3;
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
      return new Overlap(0, 0, 0, 0);
    }
    int shared = shared(shorter, longer);
    Map<String, Integer> wanted = numbers(aShorter ? a : b);
    Map<String, Integer> held = numbers(aShorter ? b : a);
    int total = 0;
    int found = 0;
    for (Map.Entry<String, Integer> number : wanted.entrySet()) {
      total += number.getValue();
      found += Math.min(number.getValue(), held.getOrDefault(number.getKey(), 0));
    }
    return new Overlap((double) shared / shorter.length, shared, total, found);
  }

  /** Whether one text repeats the other: most of its words, and most of its numbers. */
  public boolean isDuplicate() {
    boolean sameNumbers = numbers < FEW_NUMBERS || sharedNumbers >= MIN_NUMBERS * numbers;
    return similarity >= MIN_SIMILARITY && sameNumbers;
  }

  private static int shared(char[] shorter, char[] longer) {
    int run = Math.min(RUN, shorter.length);
    int[] held = Shingles.of(longer, run);
    Arrays.sort(held);
    int[] wanted = Shingles.of(shorter, run);
    int shared = 0;
    int covered = 0;
    for (int i = 0; i < wanted.length; i++) {
      if (Arrays.binarySearch(held, wanted[i]) >= 0) {
        int from = Math.max(covered, i);
        covered = i + run;
        shared += covered - from;
      }
    }
    return shared;
  }

  private static Map<String, Integer> numbers(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      counts.merge(matcher.group(), 1, Integer::sum);
    }
    return counts;
  }
}
