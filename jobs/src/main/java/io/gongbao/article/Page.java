package io.gongbao.article;

import java.util.List;

/**
 * A document after cutting.
 *
 * @param headers lines of page furniture that may hold a date
 * @param web whether it was read as a web page
 * @param broken whether columns broke its lines
 */
record Page(List<Draft> drafts, List<String> headers, boolean web, boolean broken) {

  /**
   * The page as a record with a headline of its own holds it: one article, since records are cut
   * where they come from. Only several signed texts, or one from another page, say otherwise.
   */
  Page titled(String title) {
    Draft first = drafts.get(0);
    first.restore(title);
    long signed = drafts.stream().filter(draft -> draft.signedAbove).count();
    if (drafts.size() == 1 || signed > 1 || drafts.stream().anyMatch(Draft::isPart)) {
      return this;
    }
    drafts.subList(1, drafts.size()).forEach(first::absorb);
    first.flags.add(PageCutter.UNCLEAR);
    return new Page(List.of(first), headers, web, broken);
  }
}
