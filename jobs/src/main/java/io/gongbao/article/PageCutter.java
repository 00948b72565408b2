package io.gongbao.article;

import io.gongbao.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the blocks of a page into articles. A headline begins a new article when a byline or
 * subtitle comes with it, when it stands under the name of a column, when the article before said
 * that it ends or goes on elsewhere, or when a wide gap or page furniture stands before it;
 * otherwise it is a heading inside the article. Continuations go back to the article that announced
 * them. Used once.
 */
final class PageCutter {
  static final String UNCLEAR = "unclear cut";

  private static final int WIDE_GAP = 3;

  private final List<Block> blocks;
  private final LineClassifier classifier;
  private final List<Draft> drafts = new ArrayList<>();
  private Draft current = new Draft();

  PageCutter(List<Block> blocks, LineClassifier classifier) {
    this.blocks = blocks;
    this.classifier = classifier;
    drafts.add(current);
  }

  List<Draft> cut() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Kind.PARTICULARS) {
        particulars(block, i);
        continue;
      }
      int continued = Marks.continued(block.text());
      if (continued >= 0) {
        resume();
        take(block.cut(continued, block.text().length()).resuming());
      } else if (block.kind() == Kind.BODY || isSpeaker(i)) {
        if (current.ended || current.goesOn) {
          begin();
        }
        take(block.as(Kind.BODY));
      } else if (block.kind() == Kind.VERTICAL) {
        vertical(block, i);
      } else {
        set(block, i);
      }
    }
    drafts.removeIf(Draft::isEmpty);
    return drafts;
  }

  /**
   * A line of date or source above the text belongs to it; below, it ends it, unless the text has
   * had one above: then it stands above the next. A date alone inside a text is part of it.
   */
  private void particulars(Block block, int i) {
    Particulars said = classifier.particulars().read(block.text());
    boolean below = !current.body.isEmpty();
    if (below && said.source() == null && !isLast(i)) {
      take(block.as(Kind.BODY));
      return;
    }
    if (below && !current.particulars.isEmpty() && !isLast(i)) {
      begin();
    }
    current.ended |= below && !current.body.isEmpty();
    current.particulars.add(said);
    current.add(block);
  }

  /** Whether names stand between two paragraphs, where they say who speaks. */
  private boolean isSpeaker(int i) {
    return blocks.get(i).kind() == Kind.BYLINE
        && i > 0
        && i + 1 < blocks.size()
        && blocks.get(i - 1).kind() == Kind.BODY
        && blocks.get(i + 1).kind() == Kind.BODY
        && !blocks.get(i).newPage()
        && !current.ended
        && !current.goesOn;
  }

  /** Adds what is no running text; names below a text end it. */
  private void set(Block block, int i) {
    boolean signature = isSignature(i);
    if (!signature && beginsArticle(i)) {
      begin();
    }
    current.add(block);
    current.ended |= signature;
  }

  /** Whether names below a text that has none above sign it: a headline follows, or nothing. */
  private boolean isSignature(int i) {
    Block block = blocks.get(i);
    boolean last = i + 1 == blocks.size() || blocks.get(i + 1).newPage();
    return block.kind() == Kind.BYLINE
        && !block.newPage()
        && current.bylines.isEmpty()
        && !current.body.isEmpty()
        && (last || blocks.get(i + 1).isHead());
  }

  /** Takes the names in brackets that end a text. */
  private void signed(String text) {
    String names = text.replaceAll("[（()）【】\\s]+", " ").strip();
    current.particulars.add(
        classifier.isName(names)
            ? new Particulars(null, null, List.of(names), true)
            : classifier.particulars().read(names));
    current.ended = true;
  }

  private void begin() {
    current = new Draft();
    drafts.add(current);
  }

  /** Goes on with the first article that announced a continuation, else with an unknown one. */
  private void resume() {
    for (Draft draft : drafts) {
      if (draft.goesOn) {
        current = draft;
        current.goesOn = false;
        return;
      }
    }
    begin();
    current.continued = true;
  }

  /** Adds running text, less what it says about source and continuation. */
  private void take(Block block) {
    if (block.pieces().isEmpty()) {
      return;
    }
    Block rest = block;
    int source = Marks.source(rest.text());
    if (source >= 0) {
      String mark = rest.text().substring(source);
      Particulars sent = Marks.dispatch(mark);
      current.particulars.add(sent == null ? classifier.particulars().read(mark) : sent);
      current.ended = true;
      rest = rest.cut(0, source);
    }
    int signature = classifier.signature(rest.text());
    if (signature >= 0) {
      signed(rest.text().substring(signature));
      rest = rest.cut(0, signature);
    }
    int goesOn = Marks.goesOn(rest.text());
    if (goesOn >= 0) {
      current.goesOn = true;
      rest = rest.cut(0, goesOn);
    }
    if (!rest.pieces().isEmpty()) {
      boolean head = rest.kind() == Kind.HEAD && current.body.isEmpty() && current.continued;
      current.add(head ? rest.as(Kind.BODY) : rest);
    }
  }

  /** A vertical headline belongs to the text after or before it, whose lead shares more words. */
  private void vertical(Block block, int i) {
    int after = i + 1;
    while (after < blocks.size() && blocks.get(after).kind() != Kind.BODY) {
      after++;
    }
    boolean none = after == blocks.size() || Marks.continued(blocks.get(after).text()) >= 0;
    int following = none ? -1 : TitleMatch.common(block, blocks.get(after));
    if (following >= TitleMatch.best(drafts, block)) {
      if (!current.body.isEmpty()) {
        begin();
      }
      current.heads.add(block);
      return;
    }
    Draft owner = TitleMatch.owner(drafts, block);
    owner.heads.add(block);
  }

  private boolean beginsArticle(int i) {
    if (current.isEmpty() || current.body.isEmpty()) {
      return false;
    }
    Block block = blocks.get(i);
    if (block.kind() == Kind.CAPTION) {
      return false;
    }
    if (current.ended || current.goesOn) {
      return true;
    }
    boolean closed = Line.isClosed(current.body.get(current.body.size() - 1).text());
    if (closed && (block.gap() >= WIDE_GAP || block.newPage()) && !isLast(i)) {
      return true;
    }
    if (closed && block.kind() == Kind.HEAD && isRestated(i)) {
      current.flags.add(UNCLEAR);
      return true;
    }
    return closed && block.kind() == Kind.HEAD && isHeadline(i) && !isLast(i);
  }

  /**
   * Whether a single line is a headline although nothing sets it apart: its lead says it again, a
   * long text without headings follows and names a source of its own, and the article before has
   * named its reporters already.
   */
  private boolean isRestated(int head) {
    return !current.bylines.isEmpty()
        && current.source() == null
        && TitleMatch.isRestated(blocks, head);
  }

  private boolean isLast(int i) {
    return blocks.stream().skip(i).noneMatch(after -> after.kind() == Kind.BODY);
  }

  /** Whether what follows up to the next running text makes a headline of an own article. */
  private boolean isHeadline(int from) {
    int heads = 0;
    for (int i = from; i < blocks.size() && blocks.get(i).kind() != Kind.BODY; i++) {
      switch (blocks.get(i).kind()) {
        case BYLINE, SUBTITLE, PARTICULARS -> {
          return true;
        }
        case CAPTION -> {
          if (heads > 0 && i + 1 < blocks.size()) {
            return true;
          }
        }
        default -> heads++;
      }
    }
    int text = from + heads;
    if (text < blocks.size() && classifier.isLead(blocks.get(text).text())) {
      return true;
    }
    if (heads < 2) {
      return false;
    }
    String first = blocks.get(from).text();
    return classifier.isRubric(first) || Headline.isLabel(first, blocks.get(from + 1).text());
  }
}
