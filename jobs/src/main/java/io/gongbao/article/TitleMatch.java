package io.gongbao.article;

import io.gongbao.article.Block.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the text to which a headline at the end of a page belongs, by the words both hold. */
final class TitleMatch {
  private static final int LEAD_CHARS = 120;

  private TitleMatch() {}

  /**
   * The article without a headline whose lead shares most pairs of characters with this one. When
   * the best lead lies inside the remainder of an article from another page, a new article is cut
   * there, since that one has its headline elsewhere.
   */
  static Draft owner(List<Draft> drafts, Block title) {
    Set<String> wanted = pairs(title.text());
    Draft best = drafts.get(drafts.size() - 1);
    int bestAt = 0;
    int most = 0;
    for (Draft draft : drafts) {
      for (int i = 0; i < (draft.hasTitle() ? 0 : draft.body.size()); i++) {
        boolean lead = i == 0 || draft.continued;
        int common = lead && isLead(draft.body, i) ? common(wanted, draft.body.get(i).text()) : 0;
        if (common > most) {
          most = common;
          best = draft;
          bestAt = i;
        }
      }
    }
    return bestAt == 0 ? best : split(drafts, best, bestAt);
  }

  private static boolean isLead(List<Block> body, int i) {
    return body.get(i).kind() == Kind.BODY
        && (i == 0 || Line.isClosed(body.get(i - 1).text()));
  }

  private static Draft split(List<Draft> drafts, Draft draft, int at) {
    Draft rest = new Draft();
    List<Block> tail = draft.body.subList(at, draft.body.size());
    rest.body.addAll(tail);
    tail.clear();
    drafts.add(drafts.indexOf(draft) + 1, rest);
    return rest;
  }

  private static int common(Set<String> wanted, String text) {
    Set<String> held = pairs(text.substring(0, Math.min(text.length(), LEAD_CHARS)));
    held.retainAll(wanted);
    return held.size();
  }

  static Set<String> pairs(String text) {
    char[] letters = Shingles.letters(text);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < letters.length; i++) {
      pairs.add(new String(letters, i, 2));
    }
    return pairs;
  }
}
