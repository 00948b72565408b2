package io.gongbao.cli;

import io.gongbao.article.RawPlaces;
import io.gongbao.text.RawBytes;

/**
 * What stood in the raw text where the body has some words.
 *
 * @param start place in the decoded raw text
 * @param end its end, exclusive
 * @param byteStart first byte in the file or record
 * @param byteEnd its end, exclusive
 * @param text the raw text there
 */
record RawEvidence(int start, int end, int byteStart, int byteEnd, String text) {
  /** Null when the words were not in the raw text. */
  static RawEvidence of(RawPlaces places, RawBytes bytes, String raw, int from, int to) {
    Integer start = places.start(from);
    Integer end = places.end(to);
    return start == null || end == null
        ? null
        : new RawEvidence(start, end, bytes.at(start), bytes.at(end), raw.substring(start, end));
  }
}
