package io.gongbao.article;

import io.gongbao.article.Block.Kind;
import io.gongbao.rules.PageRules.LineKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins lines to blocks. In columns, a line that reaches the edge without ending a sentence goes on
 * in the next; elsewhere a paragraph goes on when it breaks off inside running text before an empty
 * line. Furniture and captions between two such lines do not part them. Used once.
 */
final class BlockBuilder {
  private static final int MARKER_LINES = 3;
  private static final int MAX_HEAD_LINES = 3;

  private final List<Line> lines;
  private final LineKind[] kinds;
  private final boolean web;
  private final LineClassifier classifier;
  private final Layout layout;
  private final LineShapes shapes;
  private final boolean typeset;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> held = new ArrayList<>();

  private final List<Piece> open = new ArrayList<>();
  private int openLine;
  private int openGap;
  private boolean openNewPage;
  private boolean newPage;

  BlockBuilder(List<Line> lines, LineKind[] kinds, boolean web, LineClassifier classifier) {
    this.lines = lines;
    this.kinds = kinds;
    this.web = web;
    this.classifier = classifier;
    this.layout = new Layout(lines, kinds);
    this.shapes = new LineShapes(lines, kinds, classifier);
    this.typeset = layout.isWrapped() || Arrays.asList(kinds).contains(LineKind.FURNITURE);
  }

  /** Whether columns broke the lines. */
  boolean isBroken() {
    return layout.isWrapped();
  }

  List<Block> build() {
    for (int i = 0; i < lines.size(); i++) {
      int vertical = VerticalText.end(lines, i);
      if (vertical > i) {
        close(Kind.BODY);
        add(Block.of(Kind.VERTICAL, VerticalText.pieces(lines.subList(i, vertical)), 0, newPage));
        i = vertical - 1;
      } else if (kinds[i] != null && kinds[i] != LineKind.TEXT && !isInSentence(i)) {
        classified(i);
      } else {
        text(i);
      }
    }
    close(Kind.BODY);
    return blocks;
  }

  /**
   * Whether what looks like a notice is the middle of a sentence: a full line after a comma; or the
   * end of a bracket that is open.
   */
  private boolean isInSentence(int i) {
    String text = lines.get(i).text();
    boolean inBracket = !open.isEmpty() && lines.get(openLine).isInBracket();
    if (inBracket && (text.endsWith("）") || text.endsWith("】")) && !lines.get(i).hasBracket()) {
      return true;
    }
    return kinds[i] == LineKind.NOTICE
        && layout.isWrapped(i)
        && !open.isEmpty()
        && lines.get(openLine).isOpen()
        && layout.isFull(i);
  }

  private void classified(int i) {
    Line line = lines.get(i);
    switch (kinds[i]) {
      case BYLINE -> {
        close(headKind());
        add(block(Kind.BYLINE, line));
      }
      case CAPTION -> {
        Block caption = block(Kind.CAPTION, line);
        if (open.isEmpty() || !continues(openLine)) {
          close(Kind.BODY);
          add(caption);
        } else {
          held.add(caption);
        }
      }
      case META -> {
        close(headKind());
        add(block(Kind.PARTICULARS, line));
      }
      case FURNITURE, TEASERS -> newPage = true;
      case NOTICE, WEB, WEB_HEAD, WEB_FOOT, TEXT -> {}
    }
  }

  /**
   * What the open lines are when names or a date follow: a headline, or the end of its subtitle.
   */
  private Kind headKind() {
    if (open.isEmpty() || open.size() > 2 || Line.isClosed(Piece.join(open))) {
      return Kind.BODY;
    }
    boolean subtitled = !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == Kind.SUBTITLE;
    return subtitled && openGap == 0 ? Kind.SUBTITLE : Kind.HEAD;
  }

  private void text(int i) {
    Line line = lines.get(i);
    if (shapes.isSubtitle(i)) {
      close(open.size() <= 2 ? Kind.HEAD : Kind.BODY);
      add(block(Kind.SUBTITLE, line));
      return;
    }
    if (!open.isEmpty() && isSetApart(i)) {
      close(Kind.HEAD);
    } else if (!open.isEmpty() && !goesOn(openLine, i)) {
      close(Kind.BODY);
    }
    if (open.isEmpty()) {
      openGap = line.gap();
      openNewPage = newPage;
      newPage = false;
    }
    open.add(new Piece(line.start(), line.end(), line.text()));
    openLine = i;
    if (open.size() == 1 && isHead(i)) {
      close(Kind.HEAD);
    } else if (classifier.isEnd(tail())) {
      close(Kind.BODY);
    }
  }

  /** The last lines of the open block, as far as a mark of source or continuation may reach. */
  private String tail() {
    return Piece.join(open.subList(Math.max(0, open.size() - MARKER_LINES), open.size()));
  }

  private Block block(Kind kind, Line line) {
    Block block =
        Block.of(
            kind, List.of(new Piece(line.start(), line.end(), line.text())), line.gap(), newPage);
    newPage = false;
    return block;
  }

  private void add(Block block) {
    blocks.add(block);
  }

  private void close(Kind kind) {
    if (!open.isEmpty()) {
      List<Piece> pieces = kind == Kind.BODY && typeset ? TypesetSpaces.drop(open) : open;
      add(Block.of(kind, pieces, openGap, openNewPage));
      open.clear();
    }
    blocks.addAll(held);
    held.clear();
  }

  /** Whether the text after this line may belong to its paragraph. */
  private boolean continues(int i) {
    Line line = lines.get(i);
    if (layout.isWrapped(i)) {
      return layout.isFull(i) || !line.isClosed();
    }
    return !web && !line.isClosed() && line.isRunning();
  }

  private boolean goesOn(int i, int next) {
    Line line = lines.get(i);
    Line after = lines.get(next);
    if (shapes.isParted(i, next)) {
      return false;
    }
    if (layout.isWrapped(i) && layout.isWrapped(next)) {
      boolean headFollows = !layout.isFull(next) && !after.isClosed() && !after.isOpen();
      return line.isClosed() ? layout.isFilled(i, after.text()) && !headFollows : true;
    }
    if (web || line.isClosed() || (after.gap() == 0 && !newPage)) {
      return false;
    }
    return line.isRunning() || Block.isHeadOver(blocks);
  }

  /**
   * Whether the open lines are a headline by the space around them: more parts them from the column
   * below than parts its lines, or less parts them from a headline above.
   */
  private boolean isSetApart(int column) {
    boolean above = !blocks.isEmpty() && blocks.get(blocks.size() - 1).isHead();
    if (classifier.isLead(lines.get(column).text())) {
      return open.size() <= MAX_HEAD_LINES
          && openLine == column - 1
          && !Line.isClosed(Piece.join(open))
          && !Piece.join(open).contains("，");
    }
    boolean first = blocks.isEmpty() || openNewPage || above;
    int gap = lines.get(column).gap();
    int usual = layout.gap(lines, column);
    return first
        && open.size() <= MAX_HEAD_LINES
        && openLine == column - 1
        && layout.isWrapped(column)
        && (gap > usual || (above && openGap == 0 && usual > 0 && usual < Integer.MAX_VALUE))
        && (open.size() == 1 || gap > lines.get(openLine).gap())
        && !lines.get(openLine).isOpen()
        && !lines.get(openLine).isClosed()
        && Piece.join(open).indexOf('。') < 0;
  }

  /** Whether a line that begins a block is a headline on its own. */
  private boolean isHead(int i) {
    Line line = lines.get(i);
    if (classifier.isRubric(line.text())) {
      return true;
    }
    if (blocks.isEmpty() && i == 0 && !layout.isWrapped(i) && shapes.isQuestion(i)) {
      return true;
    }
    if (i + 1 < lines.size() && Marks.goesOn(lines.get(i + 1).text()) == 0) {
      return false;
    }
    if (line.isClosed() || line.isOpen() || shapes.isMarked(i) || Block.isHeadOver(blocks)) {
      return false;
    }
    return layout.isWrapped(i)
        ? !layout.isFull(i) && line.text().indexOf('。') < 0
        : shapes.isTitle(i, blocks.isEmpty());
  }
}
