package io.gongbao.text;

import io.gongbao.text.Annotations.Annotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Undoes byte-shifted GBK. A tool put readings behind characters by replacing bytes, and so hit
 * pairs that straddle two characters; the decoder then took the byte before the bracket for half a
 * broken pair ('?' or U+FFFD, the bracket with it) and read on one byte late.
 *
 * <p>By hand: seen is 當?shù)貎?yōu)勢.
 *
 * <ol>
 *   <li>當 is AE 94. Behind it stands a broken pair, so one byte x is unknown; the reading shù says
 *       that 94 x is a character read shù: 94 B5 數. So x is B5.
 *   <li>The bytes go on with 貎, D8 83: B5 D8 is 地, and 83 is the first half of a pair.
 *   <li>The next broken pair hides y, and the reading yōu says that 83 y is read yōu: 83 9E 優. So y
 *       is 9E, the pair is complete, and the seen text is in step again: 當地優勢.
 * </ol>
 *
 * <p>A broken pair before ！ ， or 。 has no reading: the tool also touched these marks, and the byte
 * before is lost. Then every first byte is tried and the language decides, with the characters
 * behind as much as those before: 出“?！闭猩 has x A3, A1 B1, D5 D0, C9 .., and of all x A3 only BA A3
 * 海 makes sense in 出“海”招商. Pairs that fell into the user-defined zones may have been dropped; they
 * are tried when nothing else gives a text. A character of which the language is not sure becomes
 * ▢.
 *
 * <p>The bound: 80 paths, those at most e^12 less probable than the best; linear in the length.
 */
final class ByteShiftRepair {
  static final char GAP = '▢';

  private static final int USUAL_RUN = 32;
  private static final int LONGEST_RUN = 160;
  private static final int SHIFTED = 12;
  private static final int LOSS_BUDGET = 2048;
  private static final int LOSS_SHARE = 32;
  private static final double SURE = 0.97;

  /** A wrong mark misleads less than a wrong word, and a missing one parts no sentences. */
  private static final double SURE_OF_MARK = 0.95;

  private static final double UNUSUAL = -4.5;
  private static final double STRANGE = -9;
  private static final double HARDLY = -16;
  private static final int NEAR = 2;
  private static final int MOST_BROKEN = 3;
  private static final String TOUCHED_MARKS = "！，。!,";

  private final String text;
  private final Annotations annotations;
  private final ShiftLanguage language;
  private final boolean pairsMayBeLost;

  /**
   * Items that may yet be searched for lost pairs, which is slow: no file of damage alone takes it.
   */
  private int lossBudget;

  private final List<Edit> edits = new ArrayList<>();

  private ByteShiftRepair(String text, Annotations annotations) {
    this.text = text;
    this.annotations = annotations;
    language = new ShiftLanguage(soundText());
    lossBudget = LOSS_BUDGET + text.length() / LOSS_SHARE;
    pairsMayBeLost = text.chars().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF);
  }

  /** The runs that can be mended. */
  static List<Edit> edits(String text, Annotations annotations) {
    boolean traces = annotations.all().stream().anyMatch(Annotation::swallowed);
    if (!traces && !annotations.systematic()) {
      return List.of();
    }
    return new ByteShiftRepair(text, annotations).mend();
  }

  /** The text without readings, and without what follows a broken pair. */
  private String soundText() {
    StringBuilder sound = new StringBuilder(text.length());
    int broken = -SHIFTED;
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken = Annotations.isBroken(c) ? i : broken;
      if (next < annotations.all().size() && annotations.all().get(next).start() == i) {
        i = annotations.all().get(next++).end() - 1;
      } else {
        sound.append(i - broken < SHIFTED ? '\n' : c);
      }
    }
    return sound.toString();
  }

  private List<Edit> mend() {
    for (int i = 0; i < text.length(); ) {
      i = Annotations.isBroken(text.charAt(i)) && isTrace(i) ? Math.max(i + 1, mendAt(i)) : i + 1;
    }
    return edits;
  }

  /** A broken pair, or several in a row, with a reading or a mark that the tool touched behind. */
  private boolean isTrace(int i) {
    int last = i;
    while (last + 1 < text.length()
        && last - i < MOST_BROKEN
        && Annotations.isBroken(text.charAt(last + 1))) {
      last++;
    }
    boolean mark = last + 1 < text.length() && TOUCHED_MARKS.indexOf(text.charAt(last + 1)) >= 0;
    return annotations.startingAt(last + 1) != null || mark;
  }

  /** Mends the run that begins here; returns where it ends. */
  private int mendAt(int from) {
    List<ShiftItem> items = ShiftItem.of(text, from, USUAL_RUN, annotations);
    List<ShiftPath> paths =
        new ShiftLattice(items, annotations, language, false).search(begin(from));
    if (items.size() == USUAL_RUN && !paths.isEmpty() && paths.get(0).item() == USUAL_RUN - 1) {
      items = ShiftItem.of(text, from, LONGEST_RUN, annotations);
      paths = new ShiftLattice(items, annotations, language, false).search(begin(from));
    }
    if (pairsMayBeLost && lossBudget > 0 && doubtful(paths)) {
      lossBudget -= items.size();
      List<ShiftPath> more =
          new ShiftLattice(items, annotations, language, true).search(begin(from));
      boolean better =
          !more.isEmpty() && (paths.isEmpty() || more.get(0).score() > paths.get(0).score());
      paths = better ? more : paths;
    }
    if (paths.isEmpty()) {
      boolean read = items.get(0).read();
      int end = read ? items.get(0).end() : from;
      if (read) {
        edits.add(new Edit("shift", from, end, String.valueOf(GAP), 0.5));
      }
      return end;
    }
    return write(items, paths);
  }

  /** Whether the best text is so unusual that lost pairs are worth a try. */
  private static boolean doubtful(List<ShiftPath> paths) {
    int count = 0;
    double worst = 0;
    for (ShiftPath path = paths.isEmpty() ? null : paths.get(0);
        path != null && path.before() != null;
        path = path.before()) {
      count += path.emitted() == 0 ? 0 : 1;
      worst = Math.min(worst, path.score() - path.before().score());
    }
    return count == 0 || paths.get(0).score() / count < UNUSUAL || worst < STRANGE;
  }

  private ShiftPath begin(int from) {
    int at = from;
    char[] context = {'\n', '\n'};
    int code = 0;
    for (int n = 1; n >= 0 && at > 0; n--) {
      Annotation annotation = annotations.endingAt(at);
      at = (annotation == null ? at : annotation.start()) - 1;
      char c = at >= 0 ? text.charAt(at) : '\n';
      code = n == 1 ? ShiftItem.wideCode(c) : code;
      context[n] = UnitScores.folded(c);
    }
    return ShiftPath.begin(context[0], context[1], code);
  }

  private int write(List<ShiftItem> items, List<ShiftPath> paths) {
    ShiftVotes votes = new ShiftVotes(paths);
    ShiftPath best = paths.get(0);
    int last = lastOutOfStep(best);
    int end = items.get(last).end();
    StringBuilder mended = new StringBuilder();
    double confidence = 1;
    List<ShiftPath> emitted = emitted(best, last);
    for (int i = 0; i < emitted.size(); i++) {
      double vote = votes.share(emitted.get(i));
      char c = emitted.get(i).emitted();
      double sure = Character.isIdeographic(c) ? SURE : SURE_OF_MARK;
      confidence = Math.min(confidence, vote);
      mended.append(vote >= sure && isLikely(emitted, i) ? c : GAP);
    }
    boolean literal = mended.toString().equals("？") && last == 0;
    if (!literal) {
      edits.add(new Edit("shift", items.get(0).start(), end, mended.toString(), confidence));
    }
    return end;
  }

  private static List<ShiftPath> emitted(ShiftPath best, int last) {
    List<ShiftPath> emitted = new ArrayList<>();
    for (ShiftPath path = best; path.before() != null; path = path.before()) {
      if (path.emits() && path.item() <= last) {
        emitted.add(path);
      }
    }
    Collections.reverse(emitted);
    return emitted;
  }

  /** Whether no character near this one is so unusual that the right path must have been missed. */
  private static boolean isLikely(List<ShiftPath> emitted, int at) {
    int end = Math.min(emitted.size(), at + NEAR + 1);
    return emitted.subList(Math.max(0, at - NEAR), end).stream()
        .allMatch(path -> path.score() - path.before().score() > HARDLY);
  }

  /** The last item that is not simply what it seems. */
  private static int lastOutOfStep(ShiftPath best) {
    return best.item() - best.aligned();
  }
}
