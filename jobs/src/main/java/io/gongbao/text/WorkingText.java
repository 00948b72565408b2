package io.gongbao.text;

import io.gongbao.row.Repair;
import java.util.ArrayList;
import java.util.List;

/**
 * A text under repair: the text as it stands now and, for each changed run, where in the decoded
 * raw text it came from. Immutable; each step takes one and returns the next. Whatever lies between
 * the changed runs is a copy of the raw text, so that the repairs applied backwards give the raw
 * text exactly.
 *
 * <p>Positions count UTF-16 units. An edit costs time linear in the length of the text and the
 * number of runs, so a step hands over all its edits at once.
 */
public final class WorkingText {
  private final String raw;
  private final String text;
  private final List<Run> runs;

  private WorkingText(String raw, String text, List<Run> runs) {
    this.raw = raw;
    this.text = text;
    this.runs = runs;
  }

  /** A text without any change. */
  public static WorkingText of(String decodedRaw) {
    return new WorkingText(decodedRaw, decodedRaw, List.of());
  }

  /** The text as it stands now. */
  public String text() {
    return text;
  }

  /** The decoded raw text that it came from. */
  public String raw() {
    return raw;
  }

  /**
   * The text after further changes. An edit that touches the inside of an earlier run becomes one
   * run with it, under the kind of the less certain of the two; a deletion keeps its own kind.
   *
   * @param edits sorted, not overlapping, at positions of {@link #text()}
   * @throws IllegalArgumentException if they are not sorted, overlap or lie outside the text
   */
  public WorkingText edit(List<Edit> edits) {
    return edits.isEmpty() ? this : new RunMerge(raw, text, runs, edits).apply();
  }

  static WorkingText of(String raw, String text, List<Run> runs) {
    return new WorkingText(raw, text, runs);
  }

  /** The changes in raw order; they do not overlap, and their numbers count from 0. */
  public List<Repair> repairs(String docId) {
    List<Repair> repairs = new ArrayList<>(runs.size());
    for (Run run : runs) {
      repairs.add(
          new Repair(
              docId,
              repairs.size(),
              run.kind(),
              run.rawStart(),
              run.rawEnd(),
              run.confidence(),
              raw.substring(run.rawStart(), run.rawEnd()),
              text.substring(run.start(), run.end())));
    }
    return repairs;
  }

  /** Where the character at this position begins in the raw text; a changed run is one origin. */
  public int rawStart(int position) {
    int at = lastRunFrom(position);
    if (at < 0) {
      return position;
    }
    Run run = runs.get(at);
    return position < run.end() ? run.rawStart() : run.rawEnd() + position - run.end();
  }

  /** Where the character at this position ends in the raw text, exclusive. */
  public int rawEnd(int position) {
    int at = lastRunFrom(position);
    boolean changed = at >= 0 && position < runs.get(at).end();
    return changed ? runs.get(at).rawEnd() : rawStart(position) + 1;
  }

  /** The last run that begins at or before the position, or -1. */
  private int lastRunFrom(int position) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).start() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Undoes repairs: what the text was before them. */
  public static String undo(String repaired, List<Repair> repairs) {
    StringBuilder raw = new StringBuilder(repaired.length());
    int at = 0;
    for (Repair repair : repairs) {
      int same = repair.rawStart() - raw.length();
      raw.append(repaired, at, at + same).append(repair.before());
      at += same + repair.after().length();
    }
    return raw.append(repaired, at, repaired.length()).toString();
  }

  /** A changed run: a stretch of the text now, and the stretch of raw text that it stands for. */
  record Run(String kind, int start, int end, int rawStart, int rawEnd, double confidence) {}
}
