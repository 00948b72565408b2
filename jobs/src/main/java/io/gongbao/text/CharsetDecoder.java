package io.gongbao.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;

/**
 * Reads bytes as text: in one charset where the file speaks for one ({@link CharsetChoice}), else
 * each stretch is decided by itself ({@link MixedDecoder}).
 */
final class CharsetDecoder {
  private CharsetDecoder() {}

  static Decoded decode(byte[] bytes) {
    CharsetChoice choice = CharsetChoice.of(bytes);
    return choice.mixed()
        ? new MixedDecoder(bytes, choice.from()).decode()
        : new Decoded(choice.text(), choice.charset().orElseThrow().name(), List.of());
  }

  /** The first byte of each character of the decoded text, and the end of the last. */
  static int[] places(byte[] bytes) {
    CharsetChoice choice = CharsetChoice.of(bytes);
    if (choice.mixed()) {
      return new MixedDecoder(bytes, choice.from()).places();
    }
    java.nio.charset.CharsetDecoder decoder =
        choice
            .charset()
            .orElseThrow()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(bytes, choice.from(), bytes.length - choice.from());
    int[] places = new int[bytes.length + 1];
    int count = 0;
    for (int least = 1; in.hasRemaining(); ) {
      CharBuffer one = CharBuffer.allocate(least);
      int at = in.position();
      decoder.decode(in, one, true);
      least = one.position() == 0 ? 2 : 1;
      Arrays.fill(places, count, count + one.position(), at);
      count += one.position();
    }
    places[count] = bytes.length;
    return Arrays.copyOf(places, count + 1);
  }
}
