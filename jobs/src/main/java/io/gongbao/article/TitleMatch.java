package io.gongbao.article;

import io.gongbao.article.Block.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the text to which a headline at the end of a page belongs, by the words both hold. */
final class TitleMatch {
  private static final int LEAD_CHARS = 120;

  /** Longer than what stands under one heading inside an article of a newspaper page. */
  private static final int LONG_TEXT = 500;

  private TitleMatch() {}

  /** Where a headline fits: a block of an article without one. */
  private record Place(Draft draft, int at, int common) {}

  /**
   * The article without a headline whose lead shares most pairs of characters with this one. When
   * the best lead lies inside the remainder of an article from another page, a new article is cut
   * there, since that one has its headline elsewhere.
   */
  static Draft owner(List<Draft> drafts, Block title) {
    Place place = place(drafts, title);
    return place.at == 0 ? place.draft : split(drafts, place.draft, place.at);
  }

  /** Pairs of characters that the headline shares with the best lead; 0 without any. */
  static int best(List<Draft> drafts, Block title) {
    return place(drafts, title).common;
  }

  /** A later lead must share half as many pairs again as an earlier one. */
  private static Place place(List<Draft> drafts, Block title) {
    Place best = new Place(drafts.get(drafts.size() - 1), 0, 0);
    for (Draft draft : drafts) {
      int count = draft.hasTitle() ? 0 : draft.continued ? draft.body.size() : 1;
      for (int i = 0; i < Math.min(count, draft.body.size()); i++) {
        int common = isLead(draft.body, i) ? common(title, draft.body.get(i)) : 0;
        if (common * 2 > best.common * 3) {
          best = new Place(draft, i, common);
        }
      }
    }
    return best;
  }

  private static boolean isLead(List<Block> body, int i) {
    return body.get(i).kind() == Kind.BODY && (i == 0 || Line.isClosed(body.get(i - 1).text()));
  }

  private static Draft split(List<Draft> drafts, Draft draft, int at) {
    Draft rest = new Draft();
    List<Block> tail = draft.body.subList(at, draft.body.size());
    rest.body.addAll(tail);
    tail.clear();
    drafts.add(drafts.indexOf(draft) + 1, rest);
    return rest;
  }

  /**
   * Whether the lead below a line says it again, and a long text without headings follows that
   * names a source.
   */
  static boolean isRestated(List<Block> blocks, int head) {
    int end = head + 1;
    int chars = 0;
    boolean signed = false;
    while (!signed && end < blocks.size() && blocks.get(end).kind() == Kind.BODY) {
      chars += blocks.get(end).text().length();
      signed = Marks.source(blocks.get(end++).text()) >= 0;
    }
    int pairs = Math.max(1, Shingles.letters(blocks.get(head).text()).length - 1);
    return signed
        && chars >= LONG_TEXT
        && common(blocks.get(head), blocks.get(head + 1)) * 2 >= pairs;
  }

  /** Pairs of characters that a headline shares with the beginning of a text. */
  static int common(Block title, Block text) {
    String lead = text.text().substring(0, Math.min(text.text().length(), LEAD_CHARS));
    Set<String> held = pairs(lead);
    held.retainAll(pairs(title.text()));
    return held.size();
  }

  private static Set<String> pairs(String text) {
    char[] letters = Shingles.letters(text);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < letters.length; i++) {
      pairs.add(new String(letters, i, 2));
    }
    return pairs;
  }
}
