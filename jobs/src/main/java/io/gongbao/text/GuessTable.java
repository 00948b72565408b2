package io.gongbao.text;

import io.gongbao.language.CharacterModel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The pairs worth guessing where bytes are lost: usual characters only. Pairs are lead * 256 +
 * trail.
 */
final class GuessTable {
  private static final double RAREST = Math.log(2e-6);
  private static final String MARKS = "、。〈〉《》「」『』【】“”‘’…—·（）！，：；？％";

  private final DoubleByteTable table;
  private final boolean[] usual = new boolean[1 << 16];
  private final int[] lostLeads;
  private final Map<Integer, int[]> cache = new ConcurrentHashMap<>();

  GuessTable(DoubleByteTable table) {
    this.table = table;
    for (int code = 0x8140; code < usual.length; code++) {
      char c = table.character(code >> 8, code & 0xFF);
      boolean han = c >= '\u4E00' && c <= '\u9FFF';
      char folded = CharsetDecoder.folded(c);
      boolean known = han && CharacterModel.get().logProbability(folded) > RAREST;
      usual[code] = known || MARKS.indexOf(c) >= 0;
    }
    lostLeads = IntStream.rangeClosed(0xA1, 0xFE).filter(this::losesPairs).toArray();
  }

  /** Whether a pair is a usual character. */
  boolean isUsual(int code) {
    return usual[code];
  }

  /** First bytes of pairs that later tools drop, because they decode to private-use characters. */
  int[] lostLeads() {
    return lostLeads;
  }

  /** Usual pairs with this second byte. */
  int[] anyLead(int trail) {
    return cached(trail, IntStream.rangeClosed(0x81, 0xFE).map(lead -> (lead << 8) | trail));
  }

  /** Usual pairs with this first byte, whose second could begin a pair of its own. */
  int[] anyTrail(int lead) {
    return cached(
        0x100 + lead, IntStream.rangeClosed(0x80, 0xFE).map(trail -> (lead << 8) | trail));
  }

  /** Usual pairs of the open second byte of a lost pair and the byte that follows it. */
  int[] afterLost(int lostLead, int b) {
    return cached(
        (lostLead << 16) | b,
        IntStream.rangeClosed(0x81, 0xFE)
            .filter(open -> isUserDefined(lostLead, open))
            .map(open -> (open << 8) | b));
  }

  private int[] cached(int key, IntStream codes) {
    return cache.computeIfAbsent(key, k -> codes.filter(code -> usual[code]).toArray());
  }

  private boolean losesPairs(int lead) {
    return isUserDefined(lead, 0xA1) || isUserDefined(lead, 0x81);
  }

  private boolean isUserDefined(int lead, int trail) {
    char c = table.character(lead, trail);
    return c >= '\uE000' && c <= '\uF8FF';
  }
}
