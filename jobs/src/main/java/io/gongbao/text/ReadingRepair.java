package io.gongbao.text;

import java.util.ArrayList;
import java.util.List;

/** Takes out the readings that a tool has put after characters. */
final class ReadingRepair {
  private ReadingRepair() {}

  static List<Edit> edits(String text, Annotations annotations) {
    List<Edit> edits = new ArrayList<>();
    for (Annotations.Annotation a : annotations.all()) {
      boolean hosted = !a.swallowed() && a.start() > 0;
      if (hosted && annotations.isAdded(text.charAt(a.start() - 1), a.reading())) {
        edits.add(new Edit("reading", a.start(), a.end(), "", 1));
      }
    }
    return edits;
  }
}
