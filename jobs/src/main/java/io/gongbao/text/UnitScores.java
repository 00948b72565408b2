package io.gongbao.text;

import io.gongbao.language.CharacterModel;
import io.gongbao.language.ScriptDictionary;

/**
 * Natural logarithm of the probability of each UTF-16 unit alone, for choosing between charsets.
 */
final class UnitScores {
  /** Of a unit that may not stand in a text, and of a byte that is no part of a character. */
  static final float BAD = -20;

  private static final float[] SCORES = scores();

  private UnitScores() {}

  private static float[] scores() {
    float[] scores = new float[1 << 16];
    for (int i = 0; i < scores.length; i++) {
      char c = (char) i;
      double known = CharacterModel.get().logProbability(folded(c));
      scores[i] = isText(c) ? (float) known : BAD;
    }
    return scores;
  }

  static float of(char c) {
    return SCORES[c];
  }

  /** The sum over a text. */
  static double sum(String text) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += SCORES[text.charAt(i)];
    }
    return sum;
  }

  /** The class by which the language model knows a character. */
  static char folded(char c) {
    return CharacterModel.fold(ScriptDictionary.get().simplified(c));
  }

  /** Whether a character may stand in a text at all. */
  static boolean isText(char c) {
    boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
    boolean unsaid = c == DoubleByteTable.NONE || (c >= '\uE000' && c <= '\uF8FF') || c >= '\uFFF0';
    return !control && !unsaid && !(c >= 0x7F && c < 0xA0) && Character.isDefined(c);
  }
}
