package io.gongbao.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a body into paragraphs at line feeds, and paragraphs into sentences after 。！？；… and after
 * the closing quotes and brackets that follow these. Inside brackets （…） and titles 《…》 nothing is
 * cut, as long as they close within {@value #LONGEST_ASIDE} characters of the same paragraph;
 * inside quotes sentences are cut, because speech runs over many of them. ASCII . ! ? ; end a
 * sentence only before white space or the paragraph's end, so 3.5, gov.cn and U.S. inside a line
 * stay whole; 14. 24 does, too, because newspapers set decimals so.
 *
 * <p>Every character but white space belongs to exactly one sentence. The walk is linear.
 */
public final class SentenceSplitter {
  private static final int LONGEST_ASIDE = 200;
  private static final String ENDS = "。！？；…｡";
  private static final String ASCII_ENDS = ".!?;";
  private static final String CLOSERS = "”’」』）)》〉】\"'";
  private static final String OPENERS = "（(《〈【";
  private static final String ASIDE_CLOSERS = "）)》〉】";

  private final String body;
  private final List<Span> spans = new ArrayList<>();
  private int paragraph;
  private int start;

  private SentenceSplitter(String body) {
    this.body = body;
  }

  /** Place of a sentence in a body; end is exclusive. */
  public record Span(int paragraphNo, int start, int end) {}

  /** Sentences in order, without white space at their ends; none is empty. */
  public static List<Span> sentences(String body) {
    SentenceSplitter splitter = new SentenceSplitter(body);
    int at = 0;
    while (at < body.length()) {
      int line = body.indexOf('\n', at);
      int end = line < 0 ? body.length() : line;
      splitter.paragraph(at, end);
      splitter.paragraph++;
      at = end + 1;
    }
    return splitter.spans;
  }

  private void paragraph(int from, int to) {
    start = from;
    int resume = from;
    for (int i = from; i < to; i++) {
      char c = body.charAt(i);
      if (i < resume) {
        continue;
      }
      if (OPENERS.indexOf(c) >= 0) {
        resume = asideEnd(i, to);
      } else if (isEnd(i, to)) {
        resume = afterClosers(i + 1, to);
        add(resume);
      }
    }
    add(to);
  }

  private boolean isEnd(int i, int to) {
    char c = body.charAt(i);
    if (ENDS.indexOf(c) >= 0) {
      return true;
    }
    boolean closes = i + 1 == to || Character.isWhitespace(body.charAt(i + 1));
    boolean decimal =
        i + 2 < to && i > 0 && isDigit(body.charAt(i - 1)) && isDigit(body.charAt(i + 2));
    return closes && !decimal && ASCII_ENDS.indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Past the marks that still belong to the sentence: ？！ 。” ……） . */
  private int afterClosers(int from, int to) {
    int at = from;
    while (at < to
        && (CLOSERS.indexOf(body.charAt(at)) >= 0 || ENDS.indexOf(body.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Past the mark that closes an aside; just past its opener where none is near. */
  private int asideEnd(int open, int to) {
    char closer = ASIDE_CLOSERS.charAt(OPENERS.indexOf(body.charAt(open)));
    for (int i = open + 1; i < Math.min(to, open + LONGEST_ASIDE); i++) {
      if (body.charAt(i) == closer) {
        return i + 1;
      }
    }
    return open + 1;
  }

  private void add(int end) {
    int from = start;
    int to = end;
    start = end;
    while (from < to && isSpace(from)) {
      from++;
    }
    while (to > from && isSpace(to - 1)) {
      to--;
    }
    if (to > from) {
      spans.add(new Span(paragraph, from, to));
    }
  }

  private boolean isSpace(int at) {
    char c = body.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
