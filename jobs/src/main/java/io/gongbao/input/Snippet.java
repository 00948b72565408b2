package io.gongbao.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The beginning of refused input, safe to show on a terminal or a page. */
final class Snippet {
  private static final int MAX_CHARS = 80;
  private static final int MAX_BYTES = 240;

  private Snippet() {}

  static String of(byte[] bytes) {
    int length = Math.min(bytes.length, MAX_BYTES);
    String utf8 = new String(bytes, 0, length, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == '\uFFFD').count();
    return broken * 4 > utf8.length()
        ? new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
        : utf8;
  }

  /** At most 80 characters; control, format and broken characters as \\uXXXX. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length() && i < MAX_CHARS; i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
