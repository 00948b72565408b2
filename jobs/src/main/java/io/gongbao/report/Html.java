package io.gongbao.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes HTML: every element is closed, every text and attribute value escaped, whatever it holds.
 *
 * <p>Characters that HTML forbids (controls, lone surrogates) and those that turn the direction of
 * writing become U+FFFD, so that a hostile title can neither end an element nor garble its
 * neighbours.
 */
final class Html {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes come as name and value, and a null value leaves its pair out. */
  Html open(String tag, Object... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that holds nothing but text. */
  Html put(String tag, Object text, Object... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element that never has an end tag, such as meta. */
  Html alone(String tag, Object... attributes) {
    start(tag, attributes);
    return this;
  }

  Html text(Object text) {
    escape(String.valueOf(text));
    return this;
  }

  /** Appends as it stands: only for this project's own files and for what this class wrote. */
  Html trusted(String markup) {
    out.append(markup);
    return this;
  }

  /** Starts a new line in the source, for whoever reads it. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** The markup so far; every element must be closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("elements left open: " + open);
    }
    return out.toString();
  }

  private void start(String tag, Object... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(String.valueOf(attributes[i + 1]));
        out.append('"');
      }
    }
    out.append('>');
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  private void escape(int point) {
    switch (point) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(allowed(point) ? point : 0xFFFD);
    }
  }

  private static boolean allowed(int point) {
    if (point < 0x20) {
      return point == '\n' || point == '\t';
    }
    boolean control = point >= 0x7F && point <= 0x9F;
    boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
    boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    boolean turning = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    return !control && !surrogate && !noncharacter && !turning;
  }

  /** A number with the digits asked for, never in a locale's own way. */
  static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value == 0 ? 0.0 : value);
  }

  /** A count with separators. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
