package io.gongbao.rules;

import java.util.List;

/**
 * Words of the lines that say when, where and by whom an article was published.
 *
 * @param dates before a date of publication
 * @param sources before the name of a publisher
 * @param publishers with which a publisher's name ends, for one that stands beside a date
 * @param writers roles of those who wrote or photographed, before their names
 * @param editors roles of those who are named but are no authors
 * @param offices after which a name is that of an official
 * @param houses before a writer's role: whose writer it is
 * @param ranks between house and role
 * @param credits what follows a writer's name
 * @param counters before or after a number of readers
 * @param buttons words of a line that a reader may press
 * @param examples lines with what they say
 */
public record ParticularWords(
    List<String> dates,
    List<String> sources,
    List<String> publishers,
    List<String> writers,
    List<String> editors,
    List<String> offices,
    List<String> houses,
    List<String> ranks,
    List<String> credits,
    List<String> counters,
    List<String> buttons,
    List<Example> examples) {
  public ParticularWords {
    for (List<String> words :
        List.of(
            dates,
            sources,
            publishers,
            writers,
            editors,
            offices,
            houses,
            ranks,
            credits,
            counters,
            buttons)) {
      if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("particulars: each list needs words");
      }
    }
    examples = List.copyOf(examples);
  }

  /**
   * A line and what it says.
   *
   * @param published ISO date, null if it names none
   * @param source null if it names none
   * @param people empty if it names none
   * @param whole whether it says nothing else; true unless given
   */
  public record Example(
      String line, String published, String source, List<String> people, Boolean whole) {
    public Example {
      people = people == null ? List.of() : List.copyOf(people);
      whole = whole == null || whole;
    }
  }
}
