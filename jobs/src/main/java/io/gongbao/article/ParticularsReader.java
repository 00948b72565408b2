package io.gongbao.article;

import io.gongbao.fault.UserError;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.PageRules;
import io.gongbao.rules.ParticularWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads lines of particulars: a date, a source, names after their roles, counters and buttons, in
 * any order, parted by blanks, dots or bars, or by nothing where a page lost its blanks. The words
 * are those of conf/pages.yaml. A source ends at a blank; so one whose name holds a blank is cut.
 */
final class ParticularsReader {
  private static final String HAN = "\\p{IsHan}";
  private static final String NAME = "[" + HAN + "]{2,4}(?:·[" + HAN + "]{1,6})*(?![" + HAN + "·])";
  private static final Pattern BETWEEN = Pattern.compile("[ ·•|/,;、()\\[\\]【】<>*_~#□■◇◆○●◎▲△]+");
  private static final Pattern ODD = Pattern.compile("[^ |·,;]+");
  private static final Pattern ORGANISATION = Pattern.compile(".*[办局委部社报厅处院台网会]$");
  private static final String DAY =
      "((?:19|20)[0-9]{2} ?[-./年] ?[0-9]{1,2} ?[-./月] ?[0-9]{1,2}日?(?![0-9]))"
          + "(?:[ T,]*(?:星期|周)[一二三四五六日天])?"
          + "(?:[ T,]*[0-9]{1,2}[:时][0-9]{1,2}(?:[:分][0-9]{1,2}秒?)?(?:[+.Z][0-9:]*)?)?";

  private final Pattern date;
  private final Pattern source;
  private final Pattern people;
  private final Pattern aside;
  private final Pattern count;
  private final Pattern house;
  private final Names names;

  ParticularsReader(PageRules rules) {
    ParticularWords words = rules.particulars();
    names = new Names(words);
    String labels =
        either(
            Stream.of(
                    words.dates(),
                    words.sources(),
                    words.writers(),
                    words.editors(),
                    words.counters(),
                    words.buttons())
                .flatMap(List::stream)
                .filter(word -> word.length() > 1)
                .toList());
    String counters = either(words.counters());
    String counted = "(?:" + counters + ")[ :]*[0-9][0-9,.]*(?: ?[万次人条个+]){0,3}";
    String number = "[0-9][0-9,.]*(?: ?[万次人个条+]){0,3} ?(?:" + counters + ")";
    String size = "字[号体][ :]*(?:[\\[(【]?[大中小][\\])】]?[ +-]*){0,3}";
    String lead = "(?:(?:" + either(words.dates()) + ")[ :]*)?";
    date = Pattern.compile(lead + DAY);
    String writer = either(words.writers().stream().filter(w -> w.length() > 1).toList());
    String ends =
        "(?=$|[ ·|;,()\\[\\]【】<>*]|(?:"
            + labels
            + "):|"
            + counted
            + "|(?:19|20)[0-9]{2}[-./年]|(?<=[报刊社网台讯])(?:"
            + writer
            + ")[ "
            + rules.surnames()
            + "])";
    source =
        Pattern.compile(
            "(?:" + either(words.sources()) + ")(?: ?[:/] ?| )([^ |;,()<>*]{2,24}?)" + ends);
    String role = names.role();
    String other = "(?!" + labels + ")" + NAME;
    String given =
        "(?:[ :/|]+"
            + other
            + "|(?<="
            + writer
            + ")["
            + rules.surnames()
            + "]["
            + HAN
            + "]{1,2}(?!["
            + HAN
            + "·]))";
    String more = "(?:[ 、,/]+(?:" + role + "[ :/|]*)?" + other + ")*";
    String credit = "(?: ?(?:" + either(words.credits()) + "))?(?![" + HAN + "])";
    people = Pattern.compile("(" + role + given + more + ")" + credit);
    String editors =
        "(?:" + either(words.editors()) + ")[ :/]*" + other + "(?:[ 、,/]+" + other + ")*";
    aside = Pattern.compile(editors);
    house =
        Pattern.compile("([" + HAN + "]{1,10}(?:" + either(words.publishers()) + "))(?=$|[ |·])");
    count =
        Pattern.compile(
            counted
                + "|"
                + number
                + "|"
                + size
                + "|(?:"
                + either(words.buttons())
                + ")(?=$|[ |:)】\\]]):?");
  }

  private static String either(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  Names names() {
    return names;
  }

  /** What the line says; of each kind the first counts, names are all kept. */
  Particulars read(String line) {
    String text = LineClassifier.plain(line);
    String day = null;
    String from = null;
    String paper = null;
    List<String> found = new ArrayList<>();
    boolean whole = true;
    int at = end(BETWEEN, text, 0);
    while (at < text.length()) {
      int next;
      if ((next = end(date, text, at)) > at) {
        day = day == null ? group(date, text, at) : day;
      } else if ((next = end(source, text, at)) > at) {
        from = from == null ? group(source, text, at) : from;
      } else if ((next = end(aside, text, at)) == at && (next = end(people, text, at)) > at) {
        names.of(group(people, text, at)).stream()
            .filter(name -> !ORGANISATION.matcher(name).matches() && !found.contains(name))
            .forEach(found::add);
      } else if (next == at && (next = end(house, text, at)) > at) {
        paper = paper == null ? group(house, text, at) : paper;
      } else if (next == at && (next = end(count, text, at)) == at) {
        whole = false;
        next = Math.max(end(ODD, text, at), at + 1);
      }
      at = end(BETWEEN, text, next);
    }
    // The name of a newspaper means something only beside a date.
    boolean dated = day != null && from == null;
    return new Particulars(day, dated ? paper : from, found, whole && (dated || paper == null));
  }

  private static int end(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }

  private static String group(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.group(1) : null;
  }

  /**
   * Reads the example lines of conf/pages.yaml.
   *
   * @throws UserError with file and line of the first that is read otherwise
   */
  void check(PageRules rules, ConfFolder conf) {
    for (ParticularWords.Example example : rules.particulars().examples()) {
      Particulars read = read(example.line());
      Published published = Published.declared(read.date());
      boolean same =
          Objects.equals(published == null ? null : published.date(), example.published())
              && Objects.equals(read.source(), example.source())
              && read.people().equals(example.people())
              && read.whole() == example.whole();
      if (!same) {
        throw conf.errorAt(
            "pages.yaml", example.line(), "is read as " + read, "correct words or example");
      }
    }
  }
}
