package io.gongbao.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a body into paragraphs at line feeds, and paragraphs into sentences after 。！？；…. */
public final class SentenceSplitter {
  private SentenceSplitter() {}

  /** Place of a sentence in a body; end is exclusive. */
  public record Span(int paragraphNo, int start, int end) {}

  /** Sentences in order, without white space at their ends; none is empty. */
  public static List<Span> sentences(String body) {
    List<Span> spans = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      boolean ends = "。！？；\n".indexOf(c) >= 0;
      if (ends && i + 1 < body.length() && "”’」』）)》。！？".indexOf(body.charAt(i + 1)) >= 0) {
        continue;
      }
      boolean closes = "”’」』）)》".indexOf(c) >= 0 && i > 0 && "。！？".indexOf(body.charAt(i - 1)) >= 0;
      if (ends || closes) {
        add(spans, body, paragraph, start, i + 1);
        start = i + 1;
      }
      if (c == '\n') {
        paragraph++;
      }
    }
    add(spans, body, paragraph, start, body.length());
    return spans;
  }

  private static void add(List<Span> spans, String body, int paragraph, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(body.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new Span(paragraph, start, end));
    }
  }
}
