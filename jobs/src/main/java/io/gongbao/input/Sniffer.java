package io.gongbao.input;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Tells text of any Chinese charset from binary data. GBK, Big5 and UTF-8 use no control bytes
 * besides tab, line feed, carriage return and form feed, so a share of others above 1 in 100 means
 * binary data, unless the bytes read as UTF-16, whose units are mostly ideographs, CJK or ASCII
 * marks. Weakness: short binary data without control bytes passes as text.
 */
final class Sniffer {
  private static final int SAMPLE_BYTES = 1 << 16;
  private static final Map<String, String> MAGIC =
      Map.of(
          "%PDF-", "a PDF",
          "PK\u0003\u0004", "a zip",
          "\u001f\u008b", "a gzip",
          "\u00d0\u00cf\u0011\u00e0", "an OLE document",
          "\u0089PNG", "a PNG",
          "\u00ff\u00d8\u00ff", "a JPEG",
          "Rar!", "a RAR",
          "\u007fELF", "a program");

  private Sniffer() {}

  /** Refuses bytes that are not text. */
  static void requireText(byte[] bytes) throws Refused {
    if (isBlank(bytes)) {
      throw new Refused(Refused.Reason.EMPTY, bytes.length + " bytes, none of them text");
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
      if (head.startsWith(magic.getKey())) {
        throw binary(bytes, "begins like " + magic.getValue());
      }
    }
    int length = Math.min(bytes.length, SAMPLE_BYTES);
    int controls = controls(bytes, length);
    if (controls * 100L > length && !isUtf16(bytes, length)) {
      throw binary(bytes, controls + " control bytes in the first " + length);
    }
  }

  private static Refused binary(byte[] bytes, String detail) {
    return new Refused(Refused.Reason.BINARY, detail, Snippet.of(bytes));
  }

  private static boolean isBlank(byte[] bytes) {
    int from = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] != 0 && !Character.isWhitespace(bytes[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  private static int controls(byte[] bytes, int length) {
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      boolean layout = b == '\t' || b == '\n' || b == '\r' || b == '\f';
      controls += b == 0x7F || (b < 0x20 && !layout) ? 1 : 0;
    }
    return controls;
  }

  private static boolean isUtf16(byte[] bytes, int length) {
    return length >= 4 && (likely(bytes, length, 0) || likely(bytes, length, 1));
  }

  /**
   * Whether nine in ten 16-bit units are what Chinese text holds.
   *
   * @param high offset of the high byte: 0 for big-endian, 1 for little-endian
   */
  private static boolean likely(byte[] bytes, int length, int high) {
    int units = length / 2;
    int good = 0;
    for (int i = 0; i < units; i++) {
      int unit = ((bytes[2 * i + high] & 0xFF) << 8) | (bytes[2 * i + 1 - high] & 0xFF);
      boolean ascii = (unit >= 0x20 && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t';
      boolean cjk = (unit >= 0x4E00 && unit < 0xA000) || (unit >= 0x3000 && unit < 0x3100);
      boolean mark = (unit >= 0xFF00 && unit < 0xFFF0) || (unit >= 0x2000 && unit < 0x2700);
      good += ascii || cjk || mark || unit == 0xFEFF || unit == 0xA0 || unit == 0xB7 ? 1 : 0;
    }
    return good * 10L >= units * 9L;
  }
}
