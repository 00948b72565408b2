package io.gongbao.article;

import io.gongbao.rules.ParticularWords;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Patterns of the parts of a line of particulars, made of the words of conf/pages.yaml; each
 * matches from the beginning of a part, and what it names is its first group.
 *
 * @param likely occurs in every line that may be one
 * @param house name of a publisher without a word before it
 * @param aside editors
 * @param count counters, buttons and sizes of type
 */
record ParticularPatterns(
    Pattern likely,
    Pattern date,
    Pattern source,
    Pattern house,
    Pattern people,
    Pattern aside,
    Pattern count) {
  private static final String NAME = "[\\p{IsHan}]{2,4}(?:·[\\p{IsHan}]{1,6})*(?![\\p{IsHan}·])";
  private static final String DAY =
      "((?:19|20)[0-9]{2} ?[-./年] ?[0-9]{1,2} ?[-./月] ?[0-9]{1,2}日?(?![0-9]))"
          + "(?:[ T,]*(?:星期|周)[一二三四五六日天])?"
          + "(?:[ T,]*[0-9]{1,2}[:时][0-9]{1,2}(?:[:分][0-9]{1,2}秒?)?(?:[+.Z][0-9:]*)?)?";
  private static final String TIMES = "(?: ?[万次人条个+]){0,3}";

  static ParticularPatterns of(ParticularWords words, String role, String surnames) {
    String labels =
        any(words.dates(), words.sources(), words.writers(), words.editors(), words.counters());
    String name = "(?!" + labels + "|" + any(words.buttons()) + ")" + NAME;
    return new ParticularPatterns(
        Pattern.compile(
            "(?:19|20)[0-9]{2}|" + either(words.sources()) + "|" + any(words.writers()) + "|[文图摄]"),
        Pattern.compile("(?:" + either(words.dates()) + "[ :]*)?" + DAY),
        source(words, labels, surnames),
        Pattern.compile("([\\p{IsHan}]{1,10}" + either(words.publishers()) + ")(?=$|[ |·》])"),
        people(words, role, name, surnames),
        Pattern.compile(either(words.editors()) + "[ :/]*" + name + "(?:[ 、,/]+" + name + ")*"),
        count(words));
  }

  /** A source ends at a blank or mark, or where the next part begins without one. */
  private static Pattern source(ParticularWords words, String labels, String surnames) {
    String next =
        Stream.of(
                "$",
                "[ ·|;,()\\[\\]【】<>*]",
                labels + ":",
                either(words.counters()) + "[ :]*[0-9]",
                "(?:19|20)[0-9]{2}[-./年]",
                "(?<=[报刊社网台讯])" + any(words.writers()) + "[ " + surnames + "]")
            .collect(Collectors.joining("|", "(?=", ")"));
    return Pattern.compile(either(words.sources()) + "(?: ?[:/] ?| )([^ |;,()<>*]{2,24}?)" + next);
  }

  /** Names after a role; right behind it only one that begins with a surname. */
  private static Pattern people(ParticularWords words, String role, String name, String surnames) {
    String glued =
        "(?<="
            + any(words.writers())
            + ")(?:["
            + surnames
            + "][\\p{IsHan}]{1,2}|[\\p{IsHan}]{2,5}·[\\p{IsHan}·]{1,8})(?![\\p{IsHan}·])";
    String first = role + "(?:[ :/|]+" + name + "|" + glued + ")";
    String more = "(?:[ 、,/]+(?:" + role + "[ :/|]*)?" + name + ")*";
    String credit = "(?: ?" + either(words.credits()) + ")?(?![\\p{IsHan}])";
    return Pattern.compile("(" + first + more + ")" + credit);
  }

  private static Pattern count(ParticularWords words) {
    String counters = either(words.counters());
    return Pattern.compile(
        Stream.of(
                counters + "[ :]*[0-9][0-9,.]*" + TIMES,
                "[0-9]{1,2}版(?=\\))",
                "[0-9][0-9,.]*" + TIMES + " ?" + counters,
                "字[号体][ :]*(?:[\\[(【]?[大中小][\\])】]?[ +-]*){0,3}",
                either(words.buttons()) + "(?=$|[ |:)】\\]]):?")
            .collect(Collectors.joining("|")));
  }

  /** Words of at least two characters; one is no evidence inside other words. */
  @SafeVarargs
  private static String any(List<String>... lists) {
    return either(
        Stream.of(lists).flatMap(List::stream).filter(word -> word.length() > 1).toList());
  }

  private static String either(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
