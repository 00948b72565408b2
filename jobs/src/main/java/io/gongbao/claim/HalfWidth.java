package io.gongbao.claim;

/** Full-width digits, letters and signs of numbers in their half-width form. */
final class HalfWidth {
  private HalfWidth() {}

  /** ３，６８０: a comma between one to three and just three full-width digits. */
  private static boolean grouping(String text, int at) {
    int before = at;
    while (before > 0 && before > at - 4 && wideDigit(text, before - 1)) {
      before--;
    }
    int after = at + 1;
    while (wideDigit(text, after)) {
      after++;
    }
    boolean first = before == 0 || text.charAt(before - 1) != '、';
    return first && at > before && at - before <= 3 && after == at + 4;
  }

  private static boolean wideDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '０' && text.charAt(at) <= '９';
  }

  /** The same text, character by character, with half-width digits, letters, % and points. */
  static String of(String text) {
    int at = 0;
    while (at < text.length() && narrow(text.charAt(at)) == text.charAt(at)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c == '，' && grouping(text, i) ? ',' : narrow(c));
    }
    return out.toString();
  }

  private static char narrow(char c) {
    if (c >= '\u4e00' && c <= '\u9fa5') {
      return c == '増' ? '增' : c;
    }
    boolean wide =
        (c >= '０' && c <= '９')
            || (c >= 'Ａ' && c <= 'Ｚ')
            || (c >= 'ａ' && c <= 'ｚ')
            || c == '％'
            || c == '．'
            || c == '／'
            || c == '＋';
    if (wide) {
      return (char) (c - 0xFEE0);
    }
    return c == '∶' ? ':' : c == '\u00a0' || c == '\u3000' ? ' ' : c;
  }
}
