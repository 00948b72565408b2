package io.gongbao.article;

import io.gongbao.article.Block.Kind;
import io.gongbao.rules.PageRules.LineKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins lines to blocks. In columns, a line that reaches the edge without ending a sentence goes on
 * in the next; elsewhere a paragraph goes on when it breaks off inside running text before an empty
 * line. Furniture and captions between two such lines do not part them. Used once.
 */
final class BlockBuilder {
  private static final int MAX_HEAD_CHARS = 60;
  private static final int MAX_TITLE_CHARS = 200;
  private static final int MARKER_LINES = 3;
  private static final Pattern MARKER =
      Pattern.compile(".*[（(]\\s*(下转.*|(来源|稿源|转载自|原载)\\s*[:：].*)[)）]\\s*$");
  private static final Pattern CONTINUED = Pattern.compile("^[（(]\\s*(上接|紧接|接)\\s*第.*");
  private static final Pattern FRESH =
      Pattern.compile("^(?:问[：:]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[、．])");
  private static final Pattern FRAGMENT = Pattern.compile("^[\\p{IsHan}]{1,2}[，,。、；].*");

  private final List<Line> lines;
  private final LineKind[] kinds;
  private final boolean web;
  private final LineClassifier classifier;
  private final Layout layout;
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
    this.layout = new Layout(lines);
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

  /** Whether what looks like a notice is the middle of a sentence: a full line after a comma. */
  private boolean isInSentence(int i) {
    return kinds[i] == LineKind.NOTICE
        && layout.isWrapped()
        && !open.isEmpty()
        && lines.get(openLine).isOpen()
        && layout.isFull(i);
  }

  private void classified(int i) {
    Line line = lines.get(i);
    switch (kinds[i]) {
      case BYLINE -> {
        close(open.size() <= 2 && !Line.isClosed(Piece.join(open)) ? Kind.HEAD : Kind.BODY);
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
        close(open.size() <= 2 && !Line.isClosed(Piece.join(open)) ? Kind.HEAD : Kind.BODY);
        add(block(Kind.PARTICULARS, line));
      }
      case FURNITURE, TEASERS -> newPage = true;
      case NOTICE, WEB, WEB_HEAD, WEB_FOOT, TEXT -> {}
    }
  }

  private void text(int i) {
    Line line = lines.get(i);
    if (line.text().startsWith("——") && line.text().length() < MAX_HEAD_CHARS && !line.isClosed()) {
      close(open.size() <= 2 ? Kind.HEAD : Kind.BODY);
      add(block(Kind.SUBTITLE, line));
      return;
    }
    if (!open.isEmpty() && !goesOn(openLine, i)) {
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
    } else if (MARKER.matcher(tail()).matches()) {
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
    if (layout.isWrapped()) {
      return layout.isFull(i) || !line.isClosed();
    }
    return !web && !line.isClosed() && line.isRunning();
  }

  private boolean goesOn(int i, int next) {
    Line line = lines.get(i);
    Line after = lines.get(next);
    if (MARKER.matcher(line.text()).matches() || CONTINUED.matcher(after.text()).matches()) {
      return false;
    }
    if (kinds[next] == LineKind.TEXT || kinds[i] == LineKind.TEXT) {
      return false;
    }
    if (line.isClosed() && classifier.isRubric(after.text())) {
      return false;
    }
    if (line.isClosed() && FRESH.matcher(after.text()).find()) {
      return false;
    }
    if (layout.isWrapped()) {
      boolean headFollows = !layout.isFull(next) && !after.isClosed() && !after.isOpen();
      return line.isClosed() ? layout.isFilled(i, after.text()) && !headFollows : true;
    }
    if (web || line.isClosed() || (after.gap() == 0 && !newPage)) {
      return false;
    }
    return line.isRunning() || isAfterByline();
  }

  /** Whether the headline is over, so that what follows is running text however it ends. */
  private boolean isAfterByline() {
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
          case BYLINE, SUBTITLE, VERTICAL -> true;
          case PARTICULARS -> false;
          case HEAD -> caption;
          case BODY, CAPTION -> false;
        };
  }

  /** Whether a wide gap, as between columns, parts the line from the rest of its sentence. */
  private boolean isTornOff(int i) {
    if (i + 1 == lines.size() || blocks.isEmpty() || !lines.get(i).isRunning()) {
      return false;
    }
    Line after = lines.get(i + 1);
    return after.gap() > Math.max(1, lines.get(i).gap()) && kinds[i + 1] == null;
  }

  /** Whether a line that begins a block is a headline on its own. */
  private boolean isHead(int i) {
    Line line = lines.get(i);
    String text = line.text();
    if (classifier.isRubric(text)) {
      return true;
    }
    boolean marked =
        kinds[i] == LineKind.TEXT
            || CONTINUED.matcher(text).matches()
            || MARKER.matcher(text).matches();
    if (line.isClosed() || line.isOpen() || marked || isAfterByline()) {
      return false;
    }
    if (layout.isWrapped()) {
      return !layout.isFull(i) && text.indexOf('。') < 0;
    }
    boolean first = blocks.isEmpty();
    boolean tooLong = text.length() > (first ? MAX_TITLE_CHARS : MAX_HEAD_CHARS);
    if (tooLong || text.indexOf('。') >= 0 || text.indexOf('；') >= 0) {
      return false;
    }
    boolean fragment =
        line.isRunning()
            && i + 1 < lines.size()
            && lines.get(i + 1).gap() > 0
            && FRAGMENT.matcher(lines.get(i + 1).text()).matches();
    return !fragment && !isTornOff(i);
  }
}
