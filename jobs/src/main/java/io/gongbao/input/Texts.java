package io.gongbao.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of records and archive names, whose charset nobody declares. */
final class Texts {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private Texts() {}

  /** UTF-8 where the bytes are that, else GB18030, else UTF-8 with U+FFFD; a BOM is dropped. */
  static String decode(byte[] bytes) {
    String text = strict(bytes, StandardCharsets.UTF_8);
    if (text == null) {
      text = strict(bytes, GB18030);
    }
    if (text == null) {
      text = new String(bytes, StandardCharsets.UTF_8);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String strict(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The text with U+FFFD in place of each lone surrogate. */
  static String wellFormed(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      out = out == null ? new StringBuilder(text) : out;
      out.setCharAt(i, '\uFFFD');
    }
    return out == null ? text : out.toString();
  }
}
