package io.gongbao.article;

import io.gongbao.rules.ParticularWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of people in bylines: what is left when houses, ranks, roles and offices are gone. */
final class Names {
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{IsHan}·])[\\p{IsHan}]{2,4}(?:·[\\p{IsHan}]{1,6})?(?![\\p{IsHan}·])");

  private final String role;
  private final Pattern titles;

  Names(ParticularWords words) {
    String house = "(?:" + String.join("|", words.houses()) + "|[\\p{IsHan}]{2,6}[报社网台刊])?";
    String rank = "(?:" + String.join("|", words.ranks()) + "|驻[\\p{IsHan}]{2,4}?)?";
    String shorts = words(words.writers(), 1, 1);
    String one =
        "(?:" + words(words.writers(), 2, 9) + "|(?:" + shorts + ")(?=[\\s:：/|、]|" + shorts + "))";
    role = "(?<![\\p{IsHan}])" + house + " ?" + rank + one + "(?:兼?[/、]?" + one + ")*";
    String office = "[\\p{IsHan}]{0,8}[代副]?(?:" + String.join("|", words.offices()) + ")\\s*";
    String credits = "\\s(?:" + String.join("|", words.credits()) + ")(?![\\p{IsHan}])";
    titles = Pattern.compile(office + "|" + role + "[\\s:：/|]*|" + credits);
  }

  private static String words(List<String> words, int shortest, int longest) {
    return words.stream()
        .filter(word -> word.length() >= shortest && word.length() <= longest)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** A pattern of a role with what may stand before it. */
  String role() {
    return role;
  }

  /** The names in a byline, in order. */
  List<String> of(String byline) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(titles.matcher(byline).replaceAll(" "));
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }
}
