package io.gongbao.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of people in bylines and source lines. */
final class Names {
  private static final Pattern ROLE =
      Pattern.compile(
          "[\\p{IsHan}]{0,8}(?:代|副)?(?:总理|省长|市长|主席|州长|县长|区长)\\s*|(本报|本刊|本网|全媒体|融媒体?|新华社)?(首席|实习|见习|特约)?((记者|通讯员|作者|撰文|文/图)[\\s:：/|]*|文[:：/|]\\s*)");
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{IsHan}·])[\\p{IsHan}]{2,4}(?:·[\\p{IsHan}]{1,6})?(?![\\p{IsHan}·])");
  private static final Pattern OFFICE = Pattern.compile(".*[办局委部社报厅处院台网会]$");
  private static final Pattern WRITERS =
      Pattern.compile("(?:文稿|撰稿|供稿|文字|作者|记者|通讯员)\\s*[:：]?\\s*(.*)$");
  private static final Pattern AUTHOR = Pattern.compile("(?:作者|记者)[:：]\\s*([\\p{IsHan}·]{2,5})");
  private static final Pattern SOURCE = Pattern.compile("来源[:：]\\s*([^\\s　|【\\[]+)");

  private Names() {}

  /** The names in a byline, in order. */
  static List<String> of(String byline) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(ROLE.matcher(byline).replaceAll(" "));
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }

  /** The names that a source line adds to its source, less offices. */
  static List<String> writers(String source) {
    Matcher matcher = WRITERS.matcher(source);
    if (!matcher.find()) {
      return List.of();
    }
    return of(matcher.group(1)).stream().filter(name -> !OFFICE.matcher(name).matches()).toList();
  }

  /** The source in a source line, less what follows it. */
  static String source(String text) {
    String first = text.strip().split("[\\s；;，,|]+", 2)[0];
    return first.isEmpty() ? null : first;
  }

  static String sourceOfMeta(String meta) {
    Matcher matcher = SOURCE.matcher(meta);
    return matcher.find() ? matcher.group(1) : null;
  }

  static List<String> authorsOfMeta(String meta) {
    Matcher matcher = AUTHOR.matcher(meta);
    return matcher.find() ? List.of(matcher.group(1)) : List.of();
  }
}
