package io.gongbao.article;

import io.gongbao.rules.PageRules.LineKind;
import java.util.List;
import java.util.regex.Pattern;

/** The name of the newspaper, beside a line of page furniture. */
final class Mastheads {
  private static final Pattern NAME =
      Pattern.compile("[\\p{IsHan}]{2,8}(报|新闻|日报|晚报|时报|周刊|快报|导报|晨报|早报)");

  private Mastheads() {}

  static void mark(List<Line> lines, LineKind[] kinds) {
    for (int i = 0; i < kinds.length; i++) {
      boolean before = i > 0 && isPage(kinds[i - 1]);
      boolean after = i + 1 < kinds.length && isPage(kinds[i + 1]);
      if (kinds[i] == null && (before || after) && NAME.matcher(lines.get(i).text()).matches()) {
        kinds[i] = LineKind.FURNITURE;
      }
    }
  }

  private static boolean isPage(LineKind kind) {
    return kind == LineKind.FURNITURE || kind == LineKind.NOTICE;
  }
}
