package io.gongbao.article;

import io.gongbao.row.Span;
import java.util.List;

/**
 * Where characters of a body stood in the decoded raw text.
 *
 * <p>A repaired stretch is one origin: its characters have spans of length 1 with one raw start,
 * and it ends where the next run begins.
 *
 * <p>Weakness: where a body ends with a repaired stretch, the end of the stretch is not known, and
 * that of its first character is told.
 */
public final class RawPlaces {
  private final List<Span> spans;

  /**
   * @param spans runs of the body copied from the raw text, in order
   */
  public RawPlaces(List<Span> spans) {
    this.spans = spans;
  }

  /** Raw place of a body position; within a repaired stretch, where the stretch begins. */
  public Integer start(int position) {
    int at = at(position);
    return at < 0 ? null : start(spans.get(at), position);
  }

  /** Raw place after the character before a body position. */
  public Integer end(int position) {
    int at = at(position - 1);
    if (at < 0) {
      return null;
    }
    Span run = spans.get(at);
    int last = start(run, position - 1);
    boolean copied = run.length() > 1 && position - 1 < run.bodyStart() + run.length();
    for (int next = at + 1; !copied && next < spans.size(); next++) {
      if (spans.get(next).rawStart() > run.rawStart()) {
        return Math.max(last + 1, spans.get(next).rawStart());
      }
    }
    return last + 1;
  }

  private static int start(Span run, int position) {
    return run.rawStart() + Math.min(position - run.bodyStart(), run.length());
  }

  /** Index of the last span that begins at or before a position, or -1. */
  private int at(int position) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).bodyStart() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
