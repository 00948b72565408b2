package io.gongbao.article;

import io.gongbao.article.Block.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An article while its page is being cut. */
final class Draft {
  final List<Block> heads = new ArrayList<>();
  final List<Block> bylines = new ArrayList<>();
  final List<Block> captions = new ArrayList<>();
  final List<Block> body = new ArrayList<>();
  final List<String> flags = new ArrayList<>();

  /** What lines above, below or beside the text say. */
  final List<Particulars> particulars = new ArrayList<>();

  /** Whether names or a source stand between headline and text. */
  boolean signedAbove;

  /** Whether the text said that it goes on on another page. */
  boolean goesOn;

  /** Whether the text said that it ends here. */
  boolean ended;

  /** Whether it is the end of an article whose beginning is elsewhere. */
  boolean continued;

  void add(Block block) {
    boolean signature = block.kind() == Kind.BYLINE || block.kind() == Kind.PARTICULARS;
    signedAbove |= signature && body.isEmpty() && !heads.isEmpty();
    switch (block.kind()) {
      case HEAD -> {
        boolean numbered = !heads.isEmpty() && LineShapes.isNumbered(block.text());
        if (body.isEmpty() && !numbered) {
          heads.add(block);
        } else {
          body.add(block);
        }
      }
      case SUBTITLE, VERTICAL -> heads.add(block);
      case BYLINE, PARTICULARS -> bylines.add(block);
      case CAPTION -> captions.add(block);
      case BODY -> body.add(block);
    }
  }

  /**
   * Gives what a record holds beside its declared headline and date back to its text: lines above
   * it that are not that headline, and a date below it, as letters have.
   */
  void restore(String declaredTitle) {
    String title = letters(declaredTitle);
    StringBuilder joined = new StringBuilder();
    heads.forEach(head -> joined.append(letters(head.text())));
    if (!joined.toString().equals(title)) {
      move(heads, 0, head -> !letters(head.text()).equals(title));
    }
    int last = body.isEmpty() ? Integer.MAX_VALUE : body.get(body.size() - 1).start();
    move(
        bylines,
        body.size(),
        line ->
            line.kind() == Kind.PARTICULARS
                && line.start() > last
                && line.text().indexOf('：') < 0
                && line.text().indexOf(':') < 0);
  }

  /** Whether a part of it stands on another page. */
  boolean isPart() {
    return goesOn || continued;
  }

  /** Takes all of another article as text of this one. */
  void absorb(Draft other) {
    Stream.of(other.heads, other.bylines, other.captions, other.body)
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Block::start))
        .forEach(block -> body.add(block.as(Kind.BODY)));
  }

  private void move(List<Block> from, int at, Predicate<Block> which) {
    List<Block> moved = from.stream().filter(which).toList();
    from.removeAll(moved);
    body.addAll(at, moved.stream().map(block -> block.as(Kind.BODY)).toList());
  }

  private static String letters(String text) {
    return new String(Shingles.letters(text));
  }

  /** What stands beside its text and may name a day, with a year or without. */
  Stream<String> dated() {
    Stream<String> said = particulars.stream().map(Particulars::date).filter(Objects::nonNull);
    return Stream.concat(captions.stream().map(Block::text), said);
  }

  /** The source that it names; null without one. */
  String source() {
    return particulars.stream()
        .map(Particulars::source)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The date that it names; null without one. */
  Published published() {
    List<String> dates =
        particulars.stream().map(Particulars::date).filter(Objects::nonNull).toList();
    return Published.header(dates);
  }

  boolean hasTitle() {
    return heads.stream().anyMatch(head -> head.kind() != Kind.SUBTITLE);
  }

  boolean isEmpty() {
    return body.isEmpty() && heads.isEmpty();
  }

  String bodyText() {
    StringBuilder text = new StringBuilder();
    body.forEach(block -> text.append(block.text()).append('\n'));
    return text.toString();
  }
}
