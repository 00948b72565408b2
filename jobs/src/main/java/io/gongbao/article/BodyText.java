package io.gongbao.article;

import io.gongbao.article.Block.Kind;
import io.gongbao.row.Span;
import io.gongbao.text.WorkingText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The body of an article, built from its blocks, one paragraph a line, with the places that its
 * unchanged runs have in the raw text.
 */
record BodyText(String text, List<Span> spans) {
  private static final Pattern ROW =
      Pattern.compile("\\S+(?:[ 　]{2,}\\S+){2,}|\\S+(?:[ 　]+[0-9.,%％+-]+){2,}");

  static BodyText of(List<Block> blocks, WorkingText source) {
    StringBuilder body = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    Block before = null;
    for (Block block : blocks) {
      if (before != null) {
        body.append(between(before, block));
      }
      for (int i = 0; i < block.pieces().size(); i++) {
        Piece piece = block.pieces().get(i);
        if (i > 0) {
          body.append(Piece.glue(block.pieces().get(i - 1).text(), piece.text()));
        }
        copy(piece, source, body, spans);
      }
      before = block;
    }
    return new BodyText(body.toString(), List.copyOf(spans));
  }

  /** Two lines of a heading keep a space; a sentence cut by a change of page is made whole. */
  private static String between(Block before, Block block) {
    boolean heading = before.kind() == Kind.HEAD && block.kind() == Kind.HEAD;
    if (heading && !isRow(before.text()) && !isRow(block.text())) {
      return " ";
    }
    boolean cut = before.kind() == Kind.BODY && !Line.isClosed(before.text()) && block.resumes();
    return cut ? "" : "\n";
  }

  /** Whether a line is a row of a table: cells with blanks between them, a tab or figures. */
  private static boolean isRow(String line) {
    return line.indexOf('\t') >= 0 || ROW.matcher(line).matches();
  }

  private static void copy(Piece piece, WorkingText source, StringBuilder body, List<Span> spans) {
    int bodyStart = body.length();
    body.append(piece.text());
    int length = piece.end() - piece.start();
    if (length != piece.text().length()) {
      return;
    }
    int from = 0;
    for (int i = 1; i <= length; i++) {
      int at = piece.start() + i;
      boolean runs =
          i < length
              && source.rawStart(at) == source.rawStart(at - 1) + 1
              && source.rawEnd(at) == source.rawStart(at) + 1;
      if (!runs) {
        spans.add(new Span(bodyStart + from, source.rawStart(piece.start() + from), i - from));
        from = i;
      }
    }
  }
}
