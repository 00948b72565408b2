package io.gongbao.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where characters of the decoded raw text stand in the bytes that they were read from.
 *
 * <p>Weakness: for a document whose stretches are in several charsets, or which holds bytes that
 * are no text, no place is known.
 */
public final class RawBytes {
  private static final char MARK = '\uFEFF';

  /** Place of each character and of the end; null when the bytes are not the text encoded. */
  private final int[] offsets;

  /**
   * @param bytes what was read
   * @param charset what it was read with
   * @param raw what was read out of it, before any repair
   */
  public RawBytes(byte[] bytes, String charset, String raw) {
    Charset named = Charset.forName(charset);
    byte[] mark = String.valueOf(MARK).getBytes(named);
    boolean unicode = named.equals(StandardCharsets.UTF_8) || charset.startsWith("UTF-16");
    int from =
        unicode
                && bytes.length >= mark.length
                && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length))
            ? mark.length
            : 0;
    byte[] encoded = raw.getBytes(named);
    boolean same = Arrays.equals(bytes, from, bytes.length, encoded, 0, encoded.length);
    offsets = same ? offsets(raw, named, from) : null;
  }

  /** First byte of the character at a place of the raw text, from 0; null when not known. */
  public Integer at(int place) {
    return offsets == null ? null : offsets[place];
  }

  private static int[] offsets(String raw, Charset charset, int from) {
    int[] offsets = new int[raw.length() + 1];
    int at = from;
    int i = 0;
    while (i < raw.length()) {
      int next = raw.offsetByCodePoints(i, 1);
      Arrays.fill(offsets, i, next, at);
      at += raw.substring(i, next).getBytes(charset).length;
      i = next;
    }
    offsets[raw.length()] = at;
    return offsets;
  }
}
