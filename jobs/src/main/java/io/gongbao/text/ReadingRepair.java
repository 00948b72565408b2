package io.gongbao.text;

import io.gongbao.language.Readings;
import java.util.ArrayList;
import java.util.List;

/** Takes out the readings that a tool has put after characters. */
final class ReadingRepair {
  private ReadingRepair() {}

  static List<Edit> edits(String text, Annotations annotations) {
    List<Edit> edits = new ArrayList<>();
    for (Annotations.Annotation a : annotations.all()) {
      boolean hosted = !a.swallowed() && a.start() > 0;
      boolean added = hosted && annotations.isAdded(text.charAt(a.start() - 1), a.reading());
      if (added || (hosted && straddles(text, a, annotations))) {
        edits.add(new Edit("reading", a.start(), a.end(), "", 1));
      }
    }
    return edits;
  }

  /**
   * A hit on the second byte of a Chinese character and the Latin letter behind it: 染H(jīng)7N9.
   */
  private static boolean straddles(String text, Annotations.Annotation a, Annotations annotations) {
    int letter = a.start() - 1;
    if (!annotations.systematic() || letter < 1 || text.charAt(letter) >= 0x80) {
      return false;
    }
    int trail = DoubleByteTable.GB.code(text.charAt(letter - 1)) & 0xFF;
    char hit = DoubleByteTable.GB.character(trail, text.charAt(letter));
    return Readings.get().isReading(hit, a.reading());
  }
}
