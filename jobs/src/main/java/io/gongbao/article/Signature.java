package io.gongbao.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names, source and date in brackets at the two ends of a text: behind its last word, where they
 * are no part of it, and in its dateline, where they are.
 */
final class Signature {
  private static final Pattern LAST = Pattern.compile("\\s*[（(【]([^（）()【】]{2,60})[)）】]\\s*$");
  private static final Pattern FIRST = Pattern.compile("^[^（(，。！？]{0,24}[（(]([^（）()]{4,60})[)）]");

  /** Longer than any mark at the end of a text, so that hostile text costs no more. */
  static final int TAIL = Marks.TAIL;

  private Signature() {}

  /** Moves what is said at both ends of a whole text to the particulars of its draft. */
  static void read(Draft draft, ParticularsReader reader) {
    if (draft.body.isEmpty()) {
      return;
    }
    int end = draft.body.size() - 1;
    Block last = draft.body.get(end);
    int length = last.text().length();
    Matcher behind = LAST.matcher(last.text()).region(Math.max(0, length - TAIL), length);
    if (behind.find()) {
      Particulars said = reader.read(behind.group(1));
      Block rest = last.cut(0, behind.start());
      if ((said.isByline() || said.isDateline()) && !rest.pieces().isEmpty()) {
        draft.particulars.add(said);
        draft.body.set(end, rest);
      }
    }
    Matcher ahead = FIRST.matcher(draft.body.get(0).text());
    if (ahead.find()) {
      Particulars said = reader.read(ahead.group(1));
      if (said.isByline()) {
        draft.particulars.add(said);
      }
    }
  }
}
