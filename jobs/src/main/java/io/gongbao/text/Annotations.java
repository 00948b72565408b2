package io.gongbao.text;

import io.gongbao.language.Readings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Readings in brackets that a tool has put after characters: 項(xiàng)目. Such a tool has a list of
 * traditional characters and annotates each of them wherever it stands; that is how its work is
 * told from (GDP), and from a reading that the author teaches.
 */
final class Annotations {
  private static final int LONGEST = 6;
  private static final int SYSTEMATIC = 3;

  private final List<Annotation> all;
  private final Map<Character, int[]> byHost;
  private final boolean systematic;
  private final ScriptRepair script;

  /**
   * A bracketed reading.
   *
   * @param start the opening bracket, or the broken character that swallowed it, plus one
   * @param end behind the closing bracket
   * @param reading syllable without tone
   * @param swallowed whether the opening bracket is lost
   */
  record Annotation(int start, int end, String reading, boolean swallowed) {}

  private Annotations(
      List<Annotation> all, Map<Character, int[]> byHost, boolean systematic, ScriptRepair script) {
    this.all = all;
    this.byHost = byHost;
    this.systematic = systematic;
    this.script = script;
  }

  /** Finds all in a text. */
  static Annotations find(String text, ScriptRepair script) {
    List<Annotation> all = new ArrayList<>();
    for (int close = text.indexOf(')'); close >= 0; close = text.indexOf(')', close + 1)) {
      int from = close;
      while (from > 0 && close - from <= LONGEST && isReadingLetter(text.charAt(from - 1))) {
        from--;
      }
      if (from == close || from == 0) {
        continue;
      }
      boolean bracket = text.charAt(from - 1) == '(';
      boolean swallowed = !bracket && isBroken(text.charAt(from - 1));
      String reading = bracket || swallowed ? Readings.toneless(text.substring(from, close)) : "";
      if (!reading.isEmpty() && Readings.get().isSyllable(reading)) {
        all.add(new Annotation(bracket ? from - 1 : from, close + 1, reading, swallowed));
      }
    }
    return judged(text, all, script);
  }

  private static Annotations judged(String text, List<Annotation> all, ScriptRepair script) {
    Map<Character, int[]> byHost = new HashMap<>();
    int traditional = 0;
    for (Annotation a : all) {
      char host = a.start() > 0 ? text.charAt(a.start() - 1) : ' ';
      boolean reads = !a.swallowed() && Readings.get().isReading(host, a.reading());
      if (reads) {
        byHost.computeIfAbsent(host, c -> new int[2])[0]++;
        traditional += script.isTraditional(host) ? 1 : 0;
      }
    }
    if (!all.isEmpty()) {
      for (int i = 0; i < text.length(); i++) {
        int[] counts = byHost.get(text.charAt(i));
        if (counts != null) {
          counts[1]++;
        }
      }
    }
    boolean systematic = traditional >= SYSTEMATIC && traditional * 2 >= all.size();
    return new Annotations(all, byHost, systematic, script);
  }

  static boolean isBroken(char c) {
    return c == '?' || c == DoubleByteTable.NONE;
  }

  private static boolean isReadingLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '\u00E0' && c <= '\u01DC')
        || (c >= '\u0300' && c <= '\u030C')
        || c == 'ɡ'
        || c == 'ɑ';
  }

  List<Annotation> all() {
    return all;
  }

  /** The annotation that starts at a position, or null. */
  Annotation startingAt(int position) {
    int at = firstFrom(position);
    return at < all.size() && all.get(at).start() == position ? all.get(at) : null;
  }

  /** The annotation that ends at a position, or null. */
  Annotation endingAt(int position) {
    int at = firstFrom(position) - 1;
    return at >= 0 && all.get(at).end() == position ? all.get(at) : null;
  }

  /** Index of the first annotation that starts at or behind a position. */
  private int firstFrom(int position) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a tool was at work. */
  boolean systematic() {
    return systematic;
  }

  /** How often the character carries its reading. */
  int annotated(char c) {
    return byHost.getOrDefault(c, new int[2])[0];
  }

  /** Whether the reading after this character is the tool's work. */
  boolean isAdded(char host, String reading) {
    int[] counts = byHost.get(host);
    if (!systematic || counts == null || !Readings.get().isReading(host, reading)) {
      return false;
    }
    boolean everywhere = counts[0] == counts[1];
    return script.isTraditional(host) || (everywhere && counts[0] > 1);
  }
}
