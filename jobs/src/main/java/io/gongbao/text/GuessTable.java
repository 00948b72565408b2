package io.gongbao.text;

import io.gongbao.language.CharacterModel;
import io.gongbao.language.Readings;
import io.gongbao.language.ScriptDictionary;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The pairs worth guessing where bytes are lost: usual characters only. Pairs are lead * 256 +
 * trail. What is known of a pair whatever stands before it is kept here, too.
 */
final class GuessTable {
  private static final double RAREST = Math.log(2e-6);
  private static final String MARKS = "、。〈〉《》「」『』【】“”‘’…—·（）！，：；？％";
  private static final double RARE = -3;
  private static final double NOT_TRADITIONAL = -4;

  private final DoubleByteTable table;
  private final boolean[] usual = new boolean[1 << 16];
  private final boolean[] text = new boolean[1 << 16];
  private final char[] folded = new char[1 << 16];
  private final float[] cost = new float[1 << 16];
  private final int[][] lostAfter = new int[1 << 8][];
  private final int[][] lostAfterLost = new int[1 << 8][];
  private final int[][] anyLead = new int[1 << 8][];
  private final int[][] anyTrail = new int[1 << 8][];
  private final int[][] afterLost = new int[1 << 16][];
  private final Map<String, int[][]> read = new ConcurrentHashMap<>();

  GuessTable(DoubleByteTable table) {
    this.table = table;
    IntStream.range(0, 0x80).forEach(code -> describe(code, (char) code));
    for (int code = 0x8140; code < usual.length; code++) {
      describe(code, table.character(code >> 8, code & 0xFF));
    }
    int[] lost = IntStream.rangeClosed(0xA1, 0xFE).filter(this::losesPairs).toArray();
    for (int b = 0; b < 1 << 8; b++) {
      int given = b;
      anyLead[b] = usual(IntStream.rangeClosed(0x81, 0xFE).map(lead -> (lead << 8) | given));
      anyTrail[b] = usual(IntStream.rangeClosed(0x80, 0xFE).map(trail -> (given << 8) | trail));
      lostAfter[b] = usual(IntStream.of(lost).map(trail -> (given << 8) | trail));
    }
    for (int lead : lost) {
      lostAfterLost[lead] =
          IntStream.of(lost).flatMap(b -> IntStream.of(afterLost(lead, b))).toArray();
    }
  }

  private void describe(int code, char c) {
    boolean han = c >= '\u4E00' && c <= '\u9FFF';
    folded[code] = UnitScores.folded(c);
    boolean known = han && CharacterModel.get().logProbability(folded[code]) > RAREST;
    usual[code] = known || (code >= 0x80 && MARKS.indexOf(c) >= 0);
    text[code] = UnitScores.isText(c);
    cost[code] = ScriptDictionary.get().isSimplified(c) ? (float) NOT_TRADITIONAL : 0;
    cost[code] += han && !usual[code] ? (float) RARE : 0;
  }

  /** The character of a code: one byte of ASCII or a pair. */
  char character(int code) {
    return code < 0x80 ? (char) code : table.character(code >> 8, code & 0xFF);
  }

  /** The class by which the language model knows the character. */
  char folded(int code) {
    return folded[code];
  }

  /** Log probability that rare characters, and simplified ones in a traditional text, lose. */
  double cost(int code) {
    return cost[code];
  }

  /** Whether a pair is a character that may stand in a text. */
  boolean isText(int code) {
    return text[code];
  }

  /** Whether a pair is a usual character. */
  boolean isUsual(int code) {
    return usual[code];
  }

  /** Usual pairs with this first byte, whose second begins a pair that later tools drop. */
  int[] lostAfter(int lead) {
    return lostAfter[lead];
  }

  /** The same for pairs whose first byte is the open second byte of another lost pair. */
  int[] lostAfterLost(int lostLead) {
    return lostAfterLost[lostLead];
  }

  /** Usual pairs with this second byte. */
  int[] anyLead(int trail) {
    return anyLead[trail];
  }

  /** Usual pairs with this first byte, whose second could begin a pair of its own. */
  int[] anyTrail(int lead) {
    return anyTrail[lead];
  }

  /** Usual pairs of the open second byte of a lost pair and the byte that follows it. */
  int[] afterLost(int lostLead, int b) {
    int key = (lostLead << 8) | b;
    if (afterLost[key] == null) {
      afterLost[key] = usual(open(lostLead).map(open -> (open << 8) | b));
    }
    return afterLost[key];
  }

  /** Pairs with this first byte that are read so, whose second could begin a pair of its own. */
  int[] read(String reading, int lead) {
    return read(reading, lead, IntStream.of(lead));
  }

  /** Usual pairs that are read so, whose first byte is the open second byte of a lost pair. */
  int[] readAfterLost(String reading, int lostLead) {
    return read(reading, 0x100 + lostLead, open(lostLead));
  }

  /** Usual pairs that are read so. */
  int[] read(String reading) {
    return read(reading, 0x200, IntStream.rangeClosed(0x81, 0xFE));
  }

  private int[] read(String reading, int key, IntStream leads) {
    int[][] pairs = read.computeIfAbsent(reading, k -> new int[0x201][]);
    if (pairs[key] == null) {
      Readings readings = Readings.get();
      pairs[key] =
          leads
              .flatMap(lead -> IntStream.range(0x80, 0xFF).map(trail -> (lead << 8) | trail))
              .filter(code -> key < 0x100 || usual[code])
              .filter(code -> readings.isReading(character(code), reading))
              .toArray();
    }
    return pairs[key];
  }

  private IntStream open(int lostLead) {
    return IntStream.rangeClosed(0x81, 0xFE).filter(open -> isUserDefined(lostLead, open));
  }

  private int[] usual(IntStream codes) {
    return codes.filter(code -> usual[code]).toArray();
  }

  private boolean losesPairs(int lead) {
    return isUserDefined(lead, 0xA1) || isUserDefined(lead, 0x81);
  }

  private boolean isUserDefined(int lead, int trail) {
    char c = table.character(lead, trail);
    return c >= '\uE000' && c <= '\uF8FF';
  }
}
