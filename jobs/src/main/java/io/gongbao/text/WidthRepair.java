package io.gongbao.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Chinese marks that a tool has made half-width, back to full width: 增长,其中 becomes 增长，其中. Done only
 * in a text that uses no full-width comma of its own, and only beside Chinese characters, so that
 * 2,000 and (GDP growth) in English stay.
 */
final class WidthRepair {
  private static final String HALF = ",;:!?()";
  private static final int SYSTEMATIC = 2;

  private WidthRepair() {}

  static List<Edit> edits(String text) {
    if (!halved(text)) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (HALF.indexOf(c) < 0) {
        continue;
      }
      boolean chinese = isChinese(text, i - 1) || isChinese(text, i + 1);
      boolean closes = c == ')' && open >= 0;
      boolean number = isDigit(text, i - 1) && isDigit(text, i + 1);
      if (closes || (c != ')' && chinese && !number)) {
        edits.add(new Edit("width", i, i + 1, String.valueOf((char) (c + 0xFEE0)), 1));
      }
      open = c == '(' ? (chinese ? i : -1) : c == ')' ? -1 : open;
    }
    return edits;
  }

  /** Whether commas between Chinese characters are half-width, nearly without exception. */
  private static boolean halved(String text) {
    int half = 0;
    int full = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      half += c == ',' && isChinese(text, i - 1) ? 1 : 0;
      full += c == '，' ? 1 : 0;
    }
    return half >= SYSTEMATIC && full * 4 <= half;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isChinese(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c >= '\u2E80' && c <= '\u9FFF')
        || (c >= '\uFF01' && c <= '\uFF5E')
        || "“”‘’—…▢%".indexOf(c) >= 0;
  }
}
