package io.gongbao.article;

import java.util.List;

/**
 * Lines that belong together: a paragraph, a headline, a caption.
 *
 * @param gap empty lines before it
 * @param newPage whether page furniture stands between it and the block before
 * @param resumes whether it goes on with a text from another page
 */
record Block(
    Kind kind, List<Piece> pieces, String text, int gap, boolean newPage, boolean resumes) {
  /** What a block is to its article. */
  enum Kind {
    HEAD,
    SUBTITLE,
    BYLINE,
    /** A line of date, source or both. */
    PARTICULARS,
    CAPTION,
    BODY,
    /** Headline set vertically, one character a line. */
    VERTICAL
  }

  static Block of(Kind kind, List<Piece> pieces, int gap, boolean newPage) {
    return new Block(kind, List.copyOf(pieces), Piece.join(pieces), gap, newPage, false);
  }

  boolean isHead() {
    return kind == Kind.HEAD;
  }

  Block as(Kind other) {
    return new Block(other, pieces, text, gap, newPage, resumes);
  }

  Block resuming() {
    return new Block(kind, pieces, text, gap, newPage, true);
  }

  /** The part between two offsets of its text. */
  Block cut(int from, int to) {
    List<Piece> rest = List.copyOf(Piece.cut(pieces, from, to));
    return new Block(kind, rest, Piece.join(rest), gap, newPage, resumes);
  }

  int start() {
    return pieces.get(0).start();
  }

  private boolean endsText() {
    return kind == Kind.BODY && Line.isClosed(text());
  }

  /** Whether the headline above is over, so that what follows is running text however it ends. */
  static boolean isHeadOver(List<Block> blocks) {
    int last = blocks.size() - 1;
    while (last > 0 && blocks.get(last).kind() == Kind.CAPTION) {
      last--;
    }
    boolean caption = last >= 0 && last < blocks.size() - 1;
    while (last > 0 && blocks.get(last).kind() == Kind.PARTICULARS) {
      last--;
      caption = true;
    }
    return last >= 0
        && switch (blocks.get(last).kind()) {
          case BYLINE -> last == 0 || !blocks.get(last - 1).endsText();
          case SUBTITLE, VERTICAL -> true;
          case PARTICULARS -> false;
          case HEAD -> caption;
          case BODY, CAPTION -> false;
        };
  }
}
