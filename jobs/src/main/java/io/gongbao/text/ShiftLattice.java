package io.gongbao.text;

import static io.gongbao.text.ShiftPath.ANY;
import static io.gongbao.text.ShiftPath.LOST;
import static io.gongbao.text.ShiftPath.NOTHING;

import io.gongbao.language.Readings;
import io.gongbao.language.ScriptDictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Beam search over the original bytes of one shifted run. Each item of the seen text adds its known
 * bytes; a broken pair adds one unknown byte, which its reading or the language must tell; where
 * asked, pairs of the user-defined zones may have been lost between items. A path lives while its
 * bytes decode to text. The search ends when all paths have fallen into step with the seen text.
 */
final class ShiftLattice {
  private static final int BEAM = 80;
  private static final double BEHIND = 12;
  private static final double BEHIND_WITH_LOSS = 15;
  private static final int SETTLED = 3;
  private static final int MOST_LOST = 3;

  private static final GuessTable GUESSES = new GuessTable(DoubleByteTable.GB);

  /** A broken pair shows that its first byte could begin a pair. */
  private static final int FIRST_LEAD = 0x80;

  private static final int QUESTION = 0xA3BF;

  private static final double LITERAL = -2;
  private static final double LITERAL_BEFORE_MARK = -8;
  private static final double FREE_BYTE = -0.5;
  private static final double LOST_PAIR = -1;
  private static final double UNREAD = -8;
  private static final double RARE = -3;
  private static final double NEVER_ANNOTATED = -1.5;
  private static final double NOT_TRADITIONAL = -4;

  private final List<ShiftItem> items;
  private final Annotations annotations;
  private final ShiftLanguage language;
  private final boolean pairsLost;
  private final DoubleByteTable gb = DoubleByteTable.GB;

  private List<ShiftPath> next = new ArrayList<>();
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
    List<ShiftPath> beam = List.of(begin);
    for (at = 0; at < items.size(); at++) {
      next = new ArrayList<>();
      for (ShiftPath path : withLostPairs(beam)) {
        step(path, items.get(at));
      }
      beam = pruned(next);
      boolean sure = !beam.isEmpty() && beam.get(0).aligned() >= 2 * SETTLED;
      if (sure || beam.stream().allMatch(path -> path.aligned() >= SETTLED)) {
        break;
      }
    }
    return beam.stream().filter(path -> path.pending() == NOTHING).toList();
  }

  private List<ShiftPath> pruned(List<ShiftPath> paths) {
    List<ShiftPath> sorted = new ArrayList<>(paths);
    sorted.sort(Comparator.comparingDouble(ShiftPath::score).reversed());
    double floor =
        sorted.isEmpty() ? 0 : sorted.get(0).score() - (pairsLost ? BEHIND_WITH_LOSS : BEHIND);
    List<ShiftPath> kept = new ArrayList<>();
    for (ShiftPath path : sorted) {
      if (kept.size() < BEAM && path.score() >= floor) {
        kept.add(path);
      }
    }
    return kept;
  }

  private void step(ShiftPath path, ShiftItem item) {
    int first = next.size();
    if (item.broken()) {
      broken(path, item);
    }
    for (int[] bytes : item.options()) {
      List<ShiftPath> ways = List.of(path);
      for (int b : bytes) {
        ways = ways.stream().flatMap(way -> fed(way, b).stream()).toList();
      }
      next.addAll(ways);
    }
    for (int i = first; i < next.size(); i++) {
      ShiftPath way = next.get(i);
      next.set(i, way.costing(item.broken() ? 0 : annotationCost(way, item)).settled());
    }
  }

  /** The tool annotates a character everywhere or nowhere, and only with its reading. */
  private double annotationCost(ShiftPath way, ShiftItem item) {
    if (!item.reading().isEmpty()) {
      return reads(way, item.reading()) ? 0 : UNREAD;
    }
    boolean cut = way.emitted() == 0 || way.item() < at || (at > 0 && items.get(at - 1).broken());
    return !cut && annotations.annotated(way.emitted()) > 1 ? UNREAD : 0;
  }

  private boolean reads(ShiftPath path, String reading) {
    char hit = gb.character(path.lastTwo() >> 8, path.lastTwo() & 0xFF);
    return Readings.get().isReading(hit, reading);
  }

  /** A broken pair: a question mark of the author's, or an unknown byte. */
  private void broken(ShiftPath path, ShiftItem item) {
    if (item.reading().isEmpty()) {
      boolean mark = item.seen() == '?';
      if (mark && path.pending() == NOTHING) {
        next.add(emitted(path, QUESTION, beforeMark() ? LITERAL_BEFORE_MARK : LITERAL));
      }
      if (mark && path.pending() >= 0) {
        fed(path, QUESTION >> 8).forEach(way -> next.addAll(fed(way, QUESTION & 0xFF)));
      }
      unknownByte(path);
      return;
    }
    int before = path.lastTwo() & 0xFF;
    for (int b = FIRST_LEAD; b < 0xFF; b++) {
      char hit = gb.character(before, b);
      if (Readings.get().isReading(hit, item.reading())) {
        double cost = ScriptDictionary.get().isTraditional(hit) ? 0 : NOT_TRADITIONAL;
        cost += annotations.annotated(hit) > 0 ? 0 : NEVER_ANNOTATED;
        fed(path.costing(cost), b).forEach(next::add);
      }
    }
  }

  private boolean beforeMark() {
    return at + 1 < items.size() && "，,。".indexOf(items.get(at + 1).seen()) >= 0;
  }

  private void unknownByte(ShiftPath path) {
    if (path.pending() == NOTHING) {
      next.add(path.withPending(ANY, FREE_BYTE));
    } else if (path.pending() < ANY) {
      for (int code : GUESSES.anyTrail(path.pending())) {
        next.add(emitted(path, code, FREE_BYTE));
      }
    }
  }

  /** The paths after one more known byte. */
  private List<ShiftPath> fed(ShiftPath path, int b) {
    List<ShiftPath> ways = new ArrayList<>();
    int pending = path.pending();
    if (pending == NOTHING) {
      ways.add(b < 0x80 ? emitted(path, b, 0) : path.withPending(b, 0));
    } else if (pending < ANY) {
      char c = gb.character(pending, b);
      if (c != DoubleByteTable.NONE && CharsetDecoder.isText(c)) {
        ways.add(emitted(path, (pending << 8) | b, 0));
      }
    } else {
      int[] codes = pending == ANY ? GUESSES.anyLead(b) : GUESSES.afterLost(pending - LOST, b);
      for (int code : codes) {
        ways.add(emitted(path, code, 0));
      }
    }
    return ways;
  }

  private ShiftPath emitted(ShiftPath path, int code, double cost) {
    char c = code < 0x80 ? (char) code : gb.character(code >> 8, code & 0xFF);
    char folded = CharsetDecoder.folded(c);
    double p = language.logProbability(path.a(), path.b(), folded);
    double script = ScriptDictionary.get().isSimplified(c) ? NOT_TRADITIONAL : 0;
    double rare = GUESSES.isUsual(code) || c < '\u4E00' || c > '\u9FFF' ? 0 : RARE;
    return path.emit(c, folded, at, code, p + cost + script + rare + language.markCost(c));
  }

  /** The paths, and those on which pairs were lost before the item. */
  private List<ShiftPath> withLostPairs(List<ShiftPath> beam) {
    if (!pairsLost) {
      return beam;
    }
    List<ShiftPath> all = new ArrayList<>(beam);
    List<ShiftPath> latest = beam;
    double floor = beam.isEmpty() ? 0 : beam.get(0).score() - BEHIND_WITH_LOSS;
    for (int round = 0; round < MOST_LOST && !latest.isEmpty(); round++) {
      List<ShiftPath> longer = new ArrayList<>();
      for (ShiftPath path : latest) {
        if (path.pending() >= 0 && path.pending() != ANY && path.lost() < MOST_LOST) {
          addLostPair(longer, path, floor);
        }
      }
      latest = pruned(longer);
      all.addAll(latest);
    }
    return all;
  }

  /** A lost pair completes a character, and leaves its own second byte open. */
  private void addLostPair(List<ShiftPath> longer, ShiftPath path, double floor) {
    for (int lead : GUESSES.lostLeads()) {
      for (ShiftPath way : fed(path.costing(LOST_PAIR), lead)) {
        if (way.score() > floor && GUESSES.isUsual(way.lastTwo())) {
          longer.add(way.withLost(lead));
        }
      }
    }
  }
}
