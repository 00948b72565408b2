package io.gongbao.text;

/**
 * Where characters of the decoded raw text stand in the bytes that they were read from, whatever
 * the charsets of its stretches; a byte that means nothing is one character, U+FFFD. Decodes the
 * bytes once more, so that only those who ask pay.
 */
public final class RawBytes {
  private final int[] places;

  /**
   * @param bytes what was read
   */
  public RawBytes(byte[] bytes) {
    places = CharsetDecoder.places(bytes);
  }

  /** First byte of the character at a place of the raw text, from 0; the end for its length. */
  public int at(int place) {
    return places[place];
  }
}
