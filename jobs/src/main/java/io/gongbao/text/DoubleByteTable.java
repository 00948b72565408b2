package io.gongbao.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;

/** Characters of the two-byte codes of a charset, and back; supplementary ones are left out. */
final class DoubleByteTable {
  /** GB18030, whose two-byte part is GBK with its user-defined zones in U+E000..E765. */
  static final DoubleByteTable GB = new DoubleByteTable(Charset.forName("GB18030"));

  static final DoubleByteTable BIG5 = new DoubleByteTable(Charset.forName("Big5-HKSCS"));

  /** Not a character. */
  static final char NONE = '\uFFFD';

  private final char[] characters = new char[1 << 16];
  private final char[] codes = new char[1 << 16];

  private final Charset charset;

  private DoubleByteTable(Charset charset) {
    this.charset = charset;
    Arrays.fill(characters, NONE);
    for (int code = 0x8140; code < 0x10000; code++) {
      byte[] pair = {(byte) (code >> 8), (byte) code};
      String text = new String(pair, charset);
      characters[code] = (code & 0xFF) >= 0x40 && text.length() == 1 ? text.charAt(0) : NONE;
    }
    CharsetEncoder encoder = charset.newEncoder();
    for (int code = 0x8140; code < 0x10000; code++) {
      char c = characters[code];
      if (c != NONE && codes[c] == 0 && encoder.canEncode(c)) {
        byte[] back = String.valueOf(c).getBytes(charset);
        codes[c] = back.length == 2 ? (char) (((back[0] & 0xFF) << 8) | (back[1] & 0xFF)) : 0;
      }
    }
  }

  static DoubleByteTable of(Charset charset) {
    return charset.equals(GB.charset) ? GB : BIG5;
  }

  Charset charset() {
    return charset;
  }

  /** A text of the charset; bytes that mean nothing are {@link #NONE}. */
  String read(byte[] bytes) {
    char[] text = new char[bytes.length];
    int length = 0;
    for (int at = 0; at < bytes.length; at++) {
      int b = bytes[at] & 0xFF;
      int next = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
      char c = b < 0x80 ? (char) b : characters[(b << 8) | next];
      at += b < 0x80 ? 0 : 1;
      if (c == NONE) {
        return new String(bytes, charset);
      }
      text[length++] = c;
    }
    return new String(text, 0, length);
  }

  /** The character of a pair, or {@link #NONE}. */
  char character(int lead, int trail) {
    return lead < 0x81 || lead > 0xFE || trail < 0x40 ? NONE : characters[(lead << 8) | trail];
  }

  /** The pair of a character, lead first, or 0. */
  int code(char c) {
    return codes[c];
  }

  /** A decoded supplementary or four-byte sequence of GB18030, or an empty string. */
  static String fourBytes(byte[] bytes, int at) {
    if (at + 4 > bytes.length || !digit(bytes[at + 1]) || !digit(bytes[at + 3])) {
      return "";
    }
    String text = new String(bytes, at, 4, Charset.forName("GB18030"));
    boolean one = text.codePointCount(0, text.length()) == 1 && text.charAt(0) != NONE;
    return one ? text : "";
  }

  private static boolean digit(byte b) {
    return b >= 0x30 && b <= 0x39;
  }
}
