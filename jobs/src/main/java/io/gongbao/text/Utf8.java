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

  /** What a file holds of it. */
  record Census(int sequences, int badBytes, int longestChain, int nulls) {}

  /** Counts multi-byte sequences, bytes outside any, the longest chain of sequences, and NULs. */
  static Census census(byte[] bytes, int from) {
    int sequences = 0;
    int bad = 0;
    int chain = 0;
    int longest = 0;
    int nulls = 0;
    for (int at = from; at < bytes.length; ) {
      if (bytes[at] >= 0) {
        nulls += bytes[at] == 0 ? 1 : 0;
        chain = 0;
        at++;
        continue;
      }
      int length = length(bytes, at, bytes.length);
      sequences += length > 0 ? 1 : 0;
      bad += length > 0 ? 0 : 1;
      chain = length > 0 ? chain + 1 : 0;
      longest = Math.max(longest, chain);
      at += Math.max(1, length);
    }
    return new Census(sequences, bad, longest, nulls);
  }
}
