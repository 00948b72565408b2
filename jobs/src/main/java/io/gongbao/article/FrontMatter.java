package io.gongbao.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of {@code key: value} lines between two rules with which many programs begin a Markdown
 * file. Values over several lines are not read.
 *
 * @param blanked the text with blanks in the place of the head
 */
record FrontMatter(String title, String published, String source, String blanked) {
  private static final Pattern HEAD =
      Pattern.compile(
          "\\A-{3}[ \\t]*\\n(?:[A-Za-z_]+:.*\\n|[ \\t#-].*\\n)+?-{3}[ \\t]*(?:\\n|\\z)");
  private static final Pattern NOT_BREAK = Pattern.compile("[^\\n]");

  static FrontMatter of(String text) {
    Matcher matcher = HEAD.matcher(text);
    String head = matcher.find() ? matcher.group() : "";
    String blank = NOT_BREAK.matcher(head).replaceAll(" ");
    return new FrontMatter(
        value(head, "title"),
        value(head, "date|published|pubDate"),
        value(head, "source|publisher|media"),
        head.isEmpty() ? text : blank + text.substring(head.length()));
  }

  private static String value(String head, String keys) {
    Matcher matcher =
        Pattern.compile("(?m)^(?:" + keys + "):[ \\t]*[\"']?(.+?)[\"']?[ \\t]*$").matcher(head);
    return matcher.find() ? matcher.group(1) : null;
  }
}
