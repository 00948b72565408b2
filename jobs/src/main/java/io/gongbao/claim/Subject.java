package io.gongbao.claim;

/**
 * The noun phrase of the thing measured.
 *
 * @param start offset in the sentence of the words, -1 when they stand elsewhere
 * @param cue how it was found: before, behind, listed, inherited, joined
 */
record Subject(String text, int start, int end, String cue) {
  static final Subject NONE = new Subject("", -1, -1, "none");

  boolean empty() {
    return text.isEmpty();
  }

  Subject with(String newText, String newCue) {
    return new Subject(newText, start, end, newCue);
  }
}
