package io.gongbao.text;

import io.gongbao.text.WorkingText.Run;
import java.util.ArrayList;
import java.util.List;

/** One pass that lays new edits over the changed runs of a text. Used once. */
final class RunMerge {
  private final String raw;
  private final String text;
  private final List<Run> runs;
  private final List<Edit> edits;
  private final StringBuilder out;
  private final List<Run> merged;

  private int nextRun;
  private int nextEdit;

  /** How far the old text has been copied or replaced. */
  private int done;

  /** Raw position minus text position behind the last run taken. */
  private int shift;

  RunMerge(String raw, String text, List<Run> runs, List<Edit> edits) {
    this.raw = raw;
    this.text = text;
    this.runs = runs;
    this.edits = edits;
    this.out = new StringBuilder(text.length());
    this.merged = new ArrayList<>(runs.size() + edits.size());
  }

  WorkingText apply() {
    while (nextRun < runs.size() || nextEdit < edits.size()) {
      mergeGroup();
    }
    out.append(text, done, text.length());
    return WorkingText.of(raw, out.toString(), List.copyOf(merged));
  }

  /** Takes the next run or edit and everything that touches it, and writes one run. */
  private void mergeGroup() {
    int from = runIsNext() ? runs.get(nextRun).start() : edits.get(nextEdit).start();
    check(from);
    out.append(text, done, from);
    done = from;
    int outFrom = out.length();
    int rawFrom = from + shift;
    int runEnd = -1;
    int editEnd = -1;
    String kind = "";
    double confidence = Double.POSITIVE_INFINITY;
    boolean first = true;
    while (first || touches(runEnd, editEnd)) {
      first = false;
      if (runIsNext()) {
        Run run = runs.get(nextRun++);
        runEnd = run.end();
        shift = run.rawEnd() - run.end();
        kind = run.confidence() < confidence ? run.kind() : kind;
        confidence = Math.min(confidence, run.confidence());
      } else {
        Edit edit = edits.get(nextEdit++);
        replace(edit);
        editEnd = edit.end();
        kind = edit.after().isEmpty() || edit.confidence() < confidence ? edit.kind() : kind;
        confidence = Math.min(confidence, edit.confidence());
      }
    }
    int end = Math.max(runEnd, editEnd);
    out.append(text, done, end);
    done = end;
    add(new Run(kind, outFrom, out.length(), rawFrom, end + shift, confidence));
  }

  private boolean runIsNext() {
    if (nextRun == runs.size() || nextEdit == edits.size()) {
      return nextEdit == edits.size();
    }
    Run run = runs.get(nextRun);
    Edit edit = edits.get(nextEdit);
    boolean sameStart = run.start() == edit.start();
    boolean runEmpty = run.start() == run.end();
    boolean editEmpty = edit.start() == edit.end();
    return run.start() < edit.start() || (sameStart && (runEmpty || !editEmpty));
  }

  private boolean touches(int runEnd, int editEnd) {
    if (nextRun == runs.size() && nextEdit == edits.size()) {
      return false;
    }
    return runIsNext() ? runs.get(nextRun).start() < editEnd : edits.get(nextEdit).start() < runEnd;
  }

  private void replace(Edit edit) {
    check(edit.start());
    check(edit.end());
    out.append(text, done, edit.start()).append(edit.after());
    done = edit.end();
  }

  private void check(int position) {
    if (position < done || position > text.length()) {
      throw new IllegalArgumentException(
          "edit at " + position + " after " + done + " in a text of " + text.length());
    }
  }

  /** A run that ends up as the raw text again is no change. */
  private void add(Run run) {
    int length = run.end() - run.start();
    boolean same = length == run.rawEnd() - run.rawStart();
    for (int i = 0; same && i < length; i++) {
      same = raw.charAt(run.rawStart() + i) == out.charAt(run.start() + i);
    }
    if (!same) {
      merged.add(run);
    }
  }
}
