package io.gongbao.claim;

import io.gongbao.claim.Quantity.Kind;
import java.util.ArrayList;
import java.util.List;

/** Numbers joined by 、 or 和: a unit printed only after the last belongs to all. */
final class Lists {
  private Lists() {}

  static List<Quantity> shareUnits(String text, List<Quantity> quantities) {
    List<Quantity> out = new ArrayList<>(quantities);
    for (int i = out.size() - 2; i >= 0; i--) {
      Quantity here = out.get(i);
      Quantity next = out.get(i + 1);
      boolean points = next.kind() == Kind.POINTS && "个".equals(here.unit());
      boolean open = here.kind() == Kind.AMOUNT && (here.unit() == null || points);
      if (open && next.unit() != null && next.kind() != Kind.RANK && joined(text, here, next)) {
        out.set(i, here.withUnit(next.unit(), next.family(), 1, next.kind()));
      }
    }
    return out;
  }

  /** True when only 、, 和, 与, 及 or a modifier stands between two numbers. */
  static boolean joined(String text, Quantity here, Quantity next) {
    int from = Math.max(here.outerEnd(), here.end());
    int to = next.outerStart();
    int joints = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && "、和与及，".indexOf(text.charAt(i)) < 0) {
        return false;
      }
      joints += text.charAt(i) == ' ' ? 0 : 1;
    }
    return joints == 1 || joints == 2;
  }
}
