package io.gongbao.text;

import static io.gongbao.text.ShiftPath.ANY;
import static io.gongbao.text.ShiftPath.LOST;
import static io.gongbao.text.ShiftPath.NOTHING;

import io.gongbao.language.Readings;
import io.gongbao.language.ScriptDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Beam search over the original bytes of one shifted run. Each item of the seen text adds its known
 * bytes; a broken pair adds one unknown byte, which its reading or the language must tell; where
 * asked, pairs of the user-defined zones may have been lost between items. A path lives while its
 * bytes decode to text. The search ends when all paths have fallen into step with the seen text.
 *
 * <p>A character is tried only if its probability can lift the path above the floor of the beam, so
 * most candidates cost one look-up of a bit.
 */
final class ShiftLattice {
  private static final double BEHIND = 12;
  private static final double BEHIND_WITH_LOSS = 15;
  private static final int SETTLED = 3;
  private static final int MOST_LOST = 3;

  private static final GuessTable GUESSES = new GuessTable(DoubleByteTable.GB);

  /** The one second byte that begins no pair: with the byte behind it, it is one broken pair. */
  private static final int NO_LEAD = 0x80;

  private static final int QUESTION = 0xA3BF;

  private static final double LITERAL = -2;
  private static final double LITERAL_BEFORE_MARK = -8;
  private static final double FREE_BYTE = -0.5;
  private static final double LOST_PAIR = -1;

  /** A character of which neither byte is known. */
  private static final double UNKNOWN = -10;

  private static final double UNREAD = -8;
  private static final double NEVER_ANNOTATED = -1.5;
  private static final double NOT_TRADITIONAL = -4;

  private final List<ShiftItem> items;
  private final Annotations annotations;
  private final ShiftLanguage language;
  private final boolean pairsLost;

  private ShiftBeam beam;
  private int at;

  ShiftLattice(
      List<ShiftItem> items, Annotations annotations, ShiftLanguage language, boolean pairsLost) {
    this.items = items;
    this.annotations = annotations;
    this.language = language;
    this.pairsLost = pairsLost;
  }

  /** The paths that end in step with the seen text, best first; empty if there are none. */
  List<ShiftPath> search(ShiftPath begin) {
    List<ShiftPath> paths = List.of(begin);
    for (at = 0; at < items.size(); at++) {
      List<ShiftPath> all = pairsLost ? withLostPairs(paths) : paths;
      beam = newBeam(Double.NEGATIVE_INFINITY);
      for (ShiftPath path : all) {
        step(path, items.get(at));
      }
      paths = beam.best();
      boolean sure = !paths.isEmpty() && paths.get(0).aligned() >= 2 * SETTLED;
      if (sure || paths.stream().allMatch(path -> path.aligned() >= SETTLED)) {
        break;
      }
    }
    return paths.stream().filter(path -> path.pending() == NOTHING).toList();
  }

  private ShiftBeam newBeam(double floor) {
    return new ShiftBeam(pairsLost ? BEHIND_WITH_LOSS : BEHIND, floor);
  }

  private void step(ShiftPath path, ShiftItem item) {
    if (item.broken() && item.read()) {
      readByte(path, item.reading());
    } else if (item.broken()) {
      unreadByte(path, item.seen() == '?');
    }
    Consumer<ShiftPath> end = way -> beam.offer(way.settled(annotationCost(way, item)));
    if (item.narrow() >= 0) {
      feed(path, item.narrow(), end);
    }
    if (item.wide() != 0) {
      feedPair(path, item.wide(), end);
    }
  }

  /** The tool annotates a character everywhere or nowhere, and only with its reading. */
  private double annotationCost(ShiftPath way, ShiftItem item) {
    if (item.read()) {
      char hit = GUESSES.character(way.lastTwo());
      return Readings.get().isReading(hit, item.reading()) ? 0 : UNREAD;
    }
    boolean cut = !way.emits() || way.item() < at || (at > 0 && items.get(at - 1).broken());
    return !cut && annotations.annotated(way.emitted()) > 1 ? UNREAD : 0;
  }

  /** A broken pair whose reading tells its first byte, with the byte before or alone. */
  private void readByte(ShiftPath path, String reading) {
    int pending = path.pending();
    boolean known = pending < ANY;
    int[] codes = known ? GUESSES.read(reading, path.lastTwo() & 0xFF) : GUESSES.read(reading);
    codes = pending >= LOST ? GUESSES.readAfterLost(reading, pending - LOST) : codes;
    Consumer<ShiftPath> end = way -> beam.offer(way.settled(0));
    for (int code : codes) {
      char hit = GUESSES.character(code);
      double cost = ScriptDictionary.get().isTraditional(hit) ? 0 : NOT_TRADITIONAL;
      cost += annotations.annotated(hit) > 0 ? 0 : NEVER_ANNOTATED;
      if (known) {
        feed(path.costing(cost), code & 0xFF, end);
      } else {
        emit(path, new int[] {code}, cost, end);
      }
    }
  }

  /** A question mark of the author's, or a broken pair of whose first byte nothing is known. */
  private void unreadByte(ShiftPath path, boolean mark) {
    Consumer<ShiftPath> end = way -> beam.offer(way.settled(0));
    int pending = path.pending();
    if (mark && pending == NOTHING) {
      emit(path, new int[] {QUESTION}, beforeMark() ? LITERAL_BEFORE_MARK : LITERAL, end);
    } else if (mark) {
      feedPair(path, QUESTION, end);
    }
    if (pending == NOTHING) {
      end.accept(path.withPending(ANY, FREE_BYTE));
    } else if (pending < ANY) {
      emit(path, GUESSES.anyTrail(pending), FREE_BYTE, end);
      feed(path, NO_LEAD, way -> end.accept(way.withPending(ANY, FREE_BYTE)));
    } else {
      end.accept(path.emit(ByteShiftRepair.GAP, ByteShiftRepair.GAP, at, 0, UNKNOWN));
    }
  }

  private boolean beforeMark() {
    return at + 1 < items.size() && "，,。".indexOf(items.get(at + 1).seen()) >= 0;
  }

  private void feedPair(ShiftPath path, int code, Consumer<ShiftPath> end) {
    feed(path, code >> 8, way -> feed(way, code & 0xFF, end));
  }

  /** Continues a path by one known byte, in every way that gives text. */
  private void feed(ShiftPath path, int b, Consumer<ShiftPath> then) {
    int pending = path.pending();
    if (pending == NOTHING && b >= 0x80) {
      then.accept(path.withPending(b, 0));
    } else if (pending < ANY) {
      int code = pending == NOTHING ? b : (pending << 8) | b;
      if (code < 0x80 || GUESSES.isText(code)) {
        emit(path, new int[] {code}, 0, then);
      }
    } else {
      int[] codes = pending == ANY ? GUESSES.anyLead(b) : GUESSES.afterLost(pending - LOST, b);
      emit(path, codes, 0, then);
    }
  }

  /** Continues a path by one of these characters. */
  private void emit(ShiftPath path, int[] codes, double cost, Consumer<ShiftPath> then) {
    ShiftLanguage.Context context = language.after(path.a(), path.b());
    double least = Math.exp(beam.floor() - path.score() - cost);
    for (int code : codes) {
      char folded = GUESSES.folded(code);
      double probability = context.probability(folded);
      if (probability >= least) {
        char c = GUESSES.character(code);
        double price = cost + GUESSES.cost(code) + language.markCost(c);
        ShiftPath way = path.emit(c, folded, at, code, Math.log(probability) + price);
        if (way.score() >= beam.floor()) {
          then.accept(way);
        }
      }
    }
  }

  /** The paths, and those on which pairs were lost before the item. */
  private List<ShiftPath> withLostPairs(List<ShiftPath> paths) {
    List<ShiftPath> all = new ArrayList<>(paths);
    List<ShiftPath> latest = paths;
    double floor = paths.isEmpty() ? 0 : paths.get(0).score() - BEHIND_WITH_LOSS;
    for (int round = 0; round < MOST_LOST && !latest.isEmpty(); round++) {
      beam = newBeam(floor);
      for (ShiftPath path : latest) {
        if (path.pending() >= 0 && path.pending() != ANY && path.lost() < MOST_LOST) {
          addLostPairs(path);
        }
      }
      latest = beam.best();
      all.addAll(latest);
    }
    return all;
  }

  /** A lost pair completes a character, and leaves its own second byte open. */
  private void addLostPairs(ShiftPath path) {
    int pending = path.pending();
    int[] codes =
        pending < ANY ? GUESSES.lostAfter(pending) : GUESSES.lostAfterLost(pending - LOST);
    emit(path, codes, LOST_PAIR, way -> beam.offer(way.withLost(way.lastTwo() & 0xFF)));
  }
}
