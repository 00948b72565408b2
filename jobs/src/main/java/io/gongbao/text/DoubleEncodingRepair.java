package io.gongbao.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes UTF-8 that was read as Latin-1 or CP1252 and written as UTF-8 again: æ–° becomes 新. A run
 * is mended only if its bytes are well-formed UTF-8 and give a Chinese character or mark.
 */
final class DoubleEncodingRepair {
  /** Quotation marks and dashes begin here, Chinese characters far behind. */
  private static final int FIRST_MARK = 0x2010;

  private static final int[] BYTES = new int[1 << 16];

  static {
    Charset cp1252 = Charset.forName("windows-1252");
    for (int b = 0x80; b <= 0xFF; b++) {
      BYTES[b] = b;
      String c = new String(new byte[] {(byte) b}, cp1252);
      if (c.charAt(0) != DoubleByteTable.NONE) {
        BYTES[c.charAt(0)] = b;
      }
    }
  }

  private DoubleEncodingRepair() {}

  /** Whether a character can stand for the first byte of a sequence of UTF-8. */
  static boolean mayBeLead(char c) {
    return c >= '\u00C2' && c <= '\u00F4';
  }

  static List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && BYTES[text.charAt(end)] != 0) {
        end++;
      }
      if (end - at >= 3) {
        addRun(text, at, end, edits);
      }
      at = Math.max(end, at + 1);
    }
    return edits;
  }

  private static void addRun(String text, int from, int to, List<Edit> edits) {
    byte[] bytes = new byte[to - from];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) BYTES[text.charAt(from + i)];
    }
    int at = 0;
    while (at < bytes.length) {
      int end = at;
      int length = Utf8.length(bytes, end, bytes.length);
      while (length > 0) {
        end += length;
        length = end < bytes.length ? Utf8.length(bytes, end, bytes.length) : 0;
      }
      String mended = new String(bytes, at, end - at, StandardCharsets.UTF_8);
      if (mended.codePoints().anyMatch(c -> c >= FIRST_MARK)) {
        edits.add(new Edit("charset", from + at, from + end, mended, 1));
      }
      at = Math.max(end, at + 1);
    }
  }
}
