package io.gongbao.text;

/** Well-formedness of UTF-8 (Unicode 15, table 3-7), by a scan without decoding. */
final class Utf8 {
  private Utf8() {}

  /** Length of the well-formed sequence at a position, or 0. */
  static int length(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > end) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** Whether all bytes from a place on are. */
  static boolean isWellFormed(byte[] bytes, int from) {
    for (int at = from; at < bytes.length; ) {
      int length = bytes[at] >= 0 ? 1 : length(bytes, at, bytes.length);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** The first UTF-16 unit of the well-formed sequence of this length at a position. */
  static char unit(byte[] bytes, int at, int length) {
    int code = bytes[at] & (0xFF >> length);
    for (int i = 1; i < length; i++) {
      code = (code << 6) | (bytes[at + i] & 0x3F);
    }
    return length < 4 ? (char) code : Character.highSurrogate(code);
  }
}
