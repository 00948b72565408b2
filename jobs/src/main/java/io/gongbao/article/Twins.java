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
 * <p>For example ..组团出“▢”招商模式.. beside a copy with ..出“海”招商.. becomes 出“海”招商. Where the copy is
 * worded otherwise near a gap, the gap stays.
 *
 * <p>Weakness: an article that was filled stays so when its copy is withdrawn later, until it is
 * read again.
 */
public final class Twins {
  static final String FILLED = "gap filled from a copy: ";
  private static final String LEFT = "gaps left: ";
  private static final char GAP = '▢';
  private static final double CONFIDENCE = 0.9;

  /** Longer gaps hide too much to be filled safely. */
  private static final int MOST_SIGNS = 3;

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
    for (int at = body.indexOf(GAP); at >= 0; ) {
      int end = at;
      while (end < body.length() && body.charAt(end) == GAP) {
        end++;
      }
      String text = end - at > MOST_SIGNS ? "" : context.between(at, end);
      Fill fill = text.isEmpty() ? null : fill(at, end, text);
      if (fill != null) {
        fills.add(fill);
      }
      at = body.indexOf(GAP, end);
    }
    return fills.isEmpty() ? new Mended(damaged, List.of()) : apply(fills);
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
      gaps += fill.end() - fill.start();
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
