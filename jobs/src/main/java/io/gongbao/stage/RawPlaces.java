package io.gongbao.stage;

import io.gongbao.row.Span;
import java.util.List;

/** Where characters of a body stood in the decoded raw text. */
final class RawPlaces {
  private final List<Span> spans;

  /**
   * @param spans runs of the body copied from the raw text, in order
   */
  RawPlaces(List<Span> spans) {
    this.spans = spans;
  }

  /** Raw place of a body position; within a repaired stretch, where the stretch begins. */
  Integer start(int position) {
    Span before = at(position);
    if (before == null) {
      return null;
    }
    return before.rawStart() + Math.min(position - before.bodyStart(), before.length());
  }

  /** Raw place after the character before a body position. */
  Integer end(int position) {
    Integer last = start(position - 1);
    if (last == null) {
      return null;
    }
    Span run = at(position - 1);
    boolean copied = position - 1 < run.bodyStart() + run.length();
    int next = spans.indexOf(run) + 1;
    boolean closed = copied || next >= spans.size();
    return closed ? last + 1 : Math.max(last, spans.get(next).rawStart());
  }

  private Span at(int position) {
    int low = 0;
    int high = spans.size() - 1;
    Span found = null;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).bodyStart() <= position) {
        found = spans.get(middle);
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found;
  }
}
