package io.gongbao.article;

import io.gongbao.row.Article;
import io.gongbao.row.Repair;
import io.gongbao.row.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the gaps (▢) of a damaged article from a clean copy of its text. A gap is filled only if
 * the characters before and behind it stand in the copy, too, with one text between them, however
 * often; so what is filled depends on the two texts alone, never on which came first, and filling
 * again changes nothing. Each filled gap is a flag, so that {@link Survivors} never takes a filled
 * article for a better one than before.
 *
 * <p>For example ..组团出“▢”招商模式.. beside a copy with ..出“海”招商.. becomes 出“海”招商. Right beside a gap
 * bytes are most often misread, so up to two characters of the same repair give way with it where
 * only then both sides agree: 共▢赏非 beside a copy with 共同富裕 becomes that. Where the copy is worded
 * otherwise farther off, the gap stays.
 *
 * <p>Weaknesses: an article that was filled stays so when a better copy comes later; and a copy
 * that is worded otherwise in just the two characters beside a gap lends its wording.
 */
public final class Twins {
  /** Begins the flag of each gap that was filled. */
  public static final String FILLED = "gap filled from a copy: ";

  private static final String LEFT = "gaps left: ";
  private static final char GAP = '▢';
  private static final double CONFIDENCE = 0.9;

  /** Longer gaps hide too much to be filled safely. */
  private static final int MOST_SIGNS = 3;

  /** Characters beside a gap that may be misread. */
  private static final int MOST_BESIDE = 2;

  private final Article damaged;
  private final Map<Integer, Repair> byStart = new HashMap<>();
  private final String twin;

  /**
   * What filling gives.
   *
   * @param article the article, with as many gaps filled as the copy tells
   * @param repairs those repairs of its document that are changed, under their old numbers
   */
  public record Mended(Article article, List<Repair> repairs) {
    public Mended {
      repairs = List.copyOf(repairs);
    }
  }

  /** What stands in the copy for the body's characters from start to end. */
  private record Fill(int start, int end, String text, Repair repair, int offset) {}

  private Twins(Article damaged, List<Repair> repairs, String twinBody) {
    this.damaged = damaged;
    repairs.forEach(repair -> byStart.put(repair.rawStart(), repair));
    this.twin = twinBody;
  }

  /** Whether a body has gaps that a copy could fill. */
  public static boolean hasGaps(String body) {
    return body.indexOf(GAP) >= 0;
  }

  /**
   * Fills what the copy tells.
   *
   * @param repairs of the document that holds the damaged article; others do no harm
   * @param twinBody body of an article that {@link Overlap#isDuplicate} finds to be the same
   */
  public static Mended mend(Article damaged, List<Repair> repairs, String twinBody) {
    List<Repair> own = repairs.stream().filter(r -> r.docId().equals(damaged.docId())).toList();
    return new Twins(damaged, own, twinBody).mended();
  }

  private Mended mended() {
    String body = damaged.body();
    GapContext context = new GapContext(body, twin);
    List<Fill> fills = new ArrayList<>();
    int done = 0;
    for (int at = body.indexOf(GAP); at >= 0; at = body.indexOf(GAP, done)) {
      int end = at;
      while (end < body.length() && body.charAt(end) == GAP) {
        end++;
      }
      Fill fill = end - at > MOST_SIGNS ? null : fill(context, done, at, end);
      if (fill != null) {
        fills.add(fill);
      }
      done = fill == null ? end : fill.end();
    }
    return fills.isEmpty() ? new Mended(damaged, List.of()) : apply(fills);
  }

  /** The fill of a gap with the fewest characters beside it, from the left on; null without one. */
  private Fill fill(GapContext context, int from, int at, int end) {
    int most = damaged.body().length();
    for (int wider = 0; wider <= MOST_BESIDE; wider++) {
      for (int left = 0; left <= wider; left++) {
        int start = at - left;
        int stop = end + wider - left;
        String text = start < from || stop > most ? "" : context.between(start, stop);
        Fill fill = text.isEmpty() ? null : fill(start, stop, text);
        if (fill != null) {
          return fill;
        }
      }
    }
    return null;
  }

  /** The fill with the repair that made the gap, or null if the gap was in the raw text. */
  private Fill fill(int start, int end, String text) {
    int first = spanAt(start);
    if (first < 0) {
      return null;
    }
    Repair repair = byStart.get(damaged.spans().get(first).rawStart());
    while (first > 0
        && damaged.spans().get(first - 1).rawStart() == damaged.spans().get(first).rawStart()) {
      first--;
    }
    int offset = start - damaged.spans().get(first).bodyStart();
    String gap = damaged.body().substring(start, end);
    boolean made = repair != null && repair.after().startsWith(gap, offset);
    return made ? new Fill(start, end, text, repair, offset) : null;
  }

  /** Index of the last span that begins at or before a body position, or -1. */
  private int spanAt(int position) {
    int low = 0;
    int high = damaged.spans().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (damaged.spans().get(middle).bodyStart() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private Mended apply(List<Fill> fills) {
    StringBuilder body = new StringBuilder(damaged.body());
    Map<Integer, Repair> changed = new HashMap<>();
    int gaps = 0;
    for (int i = fills.size() - 1; i >= 0; i--) {
      Fill fill = fills.get(i);
      body.replace(fill.start(), fill.end(), fill.text());
      String filled = damaged.body().substring(fill.start(), fill.end());
      gaps += (int) filled.chars().filter(c -> c == GAP).count();
      changed.merge(
          fill.repair().repairNo(), filled(fill.repair(), fill), (r, x) -> filled(r, fill));
    }
    String text = body.toString();
    Article article = damaged.mended(text, Fingerprint.of(text), spans(fills), flags(fills, gaps));
    return new Mended(article, changed.keySet().stream().sorted().map(changed::get).toList());
  }

  private static Repair filled(Repair repair, Fill fill) {
    StringBuilder after = new StringBuilder(repair.after());
    after.replace(fill.offset(), fill.offset() + fill.end() - fill.start(), fill.text());
    return new Repair(
        repair.docId(),
        repair.repairNo(),
        "twin",
        repair.rawStart(),
        repair.rawEnd(),
        Math.max(CONFIDENCE, repair.confidence()),
        repair.before(),
        after.toString());
  }

  /**
   * The spans, moved; each character filled in stands for the whole repair, as repaired ones do.
   */
  private List<Span> spans(List<Fill> fills) {
    List<Span> moved = new ArrayList<>();
    int next = 0;
    int shift = 0;
    for (Span span : damaged.spans()) {
      while (next < fills.size() && fills.get(next).end() <= span.bodyStart()) {
        shift += fills.get(next).text().length() + fills.get(next).start() - fills.get(next).end();
        next++;
      }
      boolean inFill = next < fills.size() && fills.get(next).start() <= span.bodyStart();
      if (!inFill) {
        moved.add(new Span(span.bodyStart() + shift, span.rawStart(), span.length()));
      } else if (fills.get(next).start() == span.bodyStart()) {
        for (int i = 0; i < fills.get(next).text().length(); i++) {
          moved.add(new Span(span.bodyStart() + shift + i, span.rawStart(), 1));
        }
      }
    }
    return moved;
  }

  private List<String> flags(List<Fill> fills, int gaps) {
    List<String> flags = new ArrayList<>();
    for (String flag : damaged.flags()) {
      int left = flag.startsWith(LEFT) ? Integer.parseInt(flag.substring(LEFT.length())) : 0;
      flags.add(left == 0 ? flag : LEFT + Math.max(0, left - gaps));
    }
    fills.forEach(fill -> flags.add(FILLED + fill.text()));
    return flags;
  }
}
