package io.gongbao.article;

import io.gongbao.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines above an article as title and kicker. The name of a column comes first and is a kicker;
 * of three lines and more the first is one, too; a second line much longer than the first is set in
 * smaller type and so a kicker. Other lines are one title, broken to fit.
 */
record Headline(String title, String kicker) {
  private static final int SHORT_TITLE = 16;

  static Headline of(List<Block> heads, LineClassifier classifier) {
    List<String> lines = new ArrayList<>();
    for (Block head : heads) {
      boolean occasion = head.text().equals(Published.occasion(head.text()));
      if (head.kind() != Kind.SUBTITLE && !occasion) {
        lines.add(head.text());
      }
    }
    String kicker = null;
    if (lines.size() > 1 && (lines.size() > 2 || classifier.isRubric(lines.get(0)))) {
      kicker = lines.remove(0);
    }
    if (lines.size() == 2 && isSmallPrint(lines.get(0), lines.get(1))) {
      kicker = lines.remove(1);
    }
    String title = lines.isEmpty() ? null : withoutOccasion(String.join(" ", lines));
    return new Headline(title, kicker);
  }

  private static String withoutOccasion(String title) {
    String occasion = Published.occasion(title);
    String rest = occasion == null ? title : title.substring(0, title.indexOf(occasion)).strip();
    return rest.isEmpty() ? null : rest;
  }

  private static boolean isSmallPrint(String first, String second) {
    boolean complete = !first.endsWith("：") && !first.endsWith(":");
    int width = width(first);
    return complete && width >= SHORT_TITLE && width(second) * 10 >= width * 16;
  }

  private static int width(String line) {
    return new Line(0, line.length(), line.replaceAll("\\s", ""), 0).width();
  }
}
