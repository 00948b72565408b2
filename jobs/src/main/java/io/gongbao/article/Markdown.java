package io.gongbao.article;

import io.gongbao.text.Edit;
import io.gongbao.text.WorkingText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Takes the text out of Markdown, as edits of the text that holds it: what CommonMark and GitHub's
 * tables say is markup goes, each block begins a line, each further cell follows a tab. Numbers of
 * lists stay, since reports count by them; images and tags go. The first heading of the first level
 * is the headline; a head of {@code key: value} lines between rules may name title, date and
 * source. Line breaks inside a paragraph stay, since press files set a line of particulars so. Used
 * once.
 */
final class Markdown extends AbstractVisitor {
  private static final String KIND = "markup";
  private static final Pattern NUMBER = Pattern.compile("[ \\t]*[0-9]{1,9}[.)][ \\t]+");
  private static final Pattern TAG =
      Pattern.compile("(?s)<!--.*?-->|<(script|style)\\b.*?</\\1>|<[^>]*>");
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final String source;
  private final List<Edit> edits = new ArrayList<>();
  private final StringBuilder title = new StringBuilder();
  private boolean inTitle;
  private int at;
  private String join = "";

  private Markdown(String source) {
    this.source = source;
  }

  static Markup strip(WorkingText text) {
    FrontMatter head = FrontMatter.of(text.text());
    Markdown markdown = new Markdown(text.text());
    PARSER.parse(head.blanked()).accept(markdown);
    markdown.drop(text.text().length(), "\n");
    String heading = markdown.title.isEmpty() ? null : markdown.title.toString();
    return new Markup(
        text.edit(markdown.edits),
        head.title() == null ? heading : head.title(),
        null,
        head.published(),
        head.source());
  }

  @Override
  public void visit(Heading heading) {
    inTitle = heading.getLevel() == 1 && title.isEmpty();
    block(heading);
    inTitle = false;
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean afterNumber = join.isEmpty() && at > 0;
    if (afterNumber && paragraph.getParent() instanceof ListItem) {
      visitChildren(paragraph);
    } else {
      block(paragraph);
    }
    join = "\n";
  }

  private void block(Node node) {
    join = at == 0 ? "" : "\n";
    visitChildren(node);
    join = "\n";
  }

  @Override
  public void visit(ListItem item) {
    join = at == 0 ? "" : "\n";
    Matcher number = NUMBER.matcher(source).region(start(item), source.length());
    if (item.getParent() instanceof OrderedList && number.lookingAt()) {
      keep(number.start(), number.end(), number.group().strip() + " ");
    }
    visitChildren(item);
    join = "\n";
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      block(node);
    } else if (node instanceof TableCell && node.getPrevious() != null) {
      join = "\t";
      visitChildren(node);
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Text text) {
    keep(start(text), end(text), text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    keep(start(code), end(code), code.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock code) {
    literal(code, code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    literal(code, code.getLiteral());
  }

  private void literal(Node code, String text) {
    join = at == 0 ? "" : "\n";
    keep(start(code), end(code), text.strip());
    join = "\n";
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    join = "\n";
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    join = "\n";
  }

  @Override
  public void visit(Image image) {}

  /** Keeps what stands between tags. */
  @Override
  public void visit(HtmlBlock html) {
    int end = end(html);
    Matcher tag = TAG.matcher(source).region(start(html), end);
    for (int from = start(html); from < end; ) {
      int to = tag.find() ? tag.start() : end;
      if (!source.substring(from, to).isBlank()) {
        join = at == 0 ? "" : "\n";
        keep(from, to, source.substring(from, to));
      }
      from = to == end ? end : tag.end();
    }
    join = "\n";
  }

  private static int start(Node node) {
    return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getInputIndex();
  }

  private static int end(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return 0;
    }
    SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  private void keep(int start, int end, String text) {
    if (start < at || end <= start || text.isEmpty()) {
      return;
    }
    drop(start, join);
    if (!source.substring(start, end).equals(text)) {
      edits.add(new Edit(KIND, start, end, text, 1));
    }
    if (inTitle) {
      title.append(text);
    }
    at = end;
    join = "";
  }

  private void drop(int to, String with) {
    if (!source.substring(at, to).equals(with)) {
      edits.add(new Edit(KIND, at, to, with, 1));
    }
  }
}
