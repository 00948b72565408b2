package io.gongbao.text;

import io.gongbao.language.ScriptDictionary;

/** One scan that tells which repairs a text could need; on clean text it is all that is done. */
final class TextCensus {
  private static final int TRADITIONAL = 1;
  private static final int SIMPLIFIED = 2;
  private static final int HAN = 4;
  private static final int LATIN = 8;
  private static final int ODD = 16;
  private static final int HALF_COMMA = 32;
  private static final int CLOSING = 64;
  private static final int WIDE = 128;
  private static final byte[] CLASSES = classes();

  private int traditional;
  private int simplified;
  private int all;

  TextCensus(String text) {
    for (int i = 0; i < text.length(); i++) {
      int bits = CLASSES[text.charAt(i)] & 0xFF;
      all |= bits;
      traditional += bits & TRADITIONAL;
      simplified += (bits & SIMPLIFIED) >> 1;
    }
  }

  private static byte[] classes() {
    ScriptDictionary dictionary = ScriptDictionary.get();
    byte[] classes = new byte[1 << 16];
    for (int i = 0; i < classes.length; i++) {
      char c = (char) i;
      int bits = dictionary.isTraditional(c) ? TRADITIONAL : 0;
      bits |= dictionary.isSimplified(c) ? SIMPLIFIED : 0;
      bits |= c >= '\u4E00' && c <= '\u9FFF' ? HAN : 0;
      bits |= DoubleEncodingRepair.mayBeLead(c) ? LATIN : 0;
      bits |= OddCharacterRepair.isOdd(c) ? ODD : 0;
      bits |= c == ',' ? HALF_COMMA : c == ')' ? CLOSING : 0;
      bits |= NarrowRepair.isWide(c) ? WIDE : 0;
      classes[i] = (byte) bits;
    }
    return classes;
  }

  /** simplified, traditional, or other where no Chinese character tells. */
  String script() {
    if (traditional > simplified) {
      return "traditional";
    }
    return (all & (HAN | TRADITIONAL)) != 0 ? "simplified" : "other";
  }

  /** Whether so many traditional characters stand in a simplified text that a line may be so. */
  boolean mayHoldTraditionalLines() {
    return traditional >= ScriptRepair.LINE_CHARS;
  }

  boolean mayBeDoubleEncoded() {
    return (all & LATIN) != 0;
  }

  boolean mayBeAnnotated() {
    return (all & CLOSING) != 0;
  }

  boolean mayBeHalved() {
    return (all & HALF_COMMA) != 0;
  }

  boolean hasWideCharacters() {
    return (all & WIDE) != 0;
  }

  boolean hasOddCharacters() {
    return (all & ODD) != 0;
  }
}
