package io.gongbao.article;

import io.gongbao.fault.UserError;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.PageRules;
import io.gongbao.rules.ParticularWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines of particulars: a date, a source, names after their roles, counters and buttons, in
 * any order, parted by blanks, dots or bars, or by nothing where a page lost its blanks. The words
 * are those of conf/pages.yaml. A source ends at a blank; so one whose name holds a blank is cut.
 */
final class ParticularsReader {
  private static final Pattern BETWEEN = Pattern.compile("[ ·•|/,;、()\\[\\]【】《》<>*_~#□■◇◆○●◎▲△]+");
  private static final Pattern ODD = Pattern.compile("[^ |·,;]+");
  private static final Pattern ORGANISATION = Pattern.compile(".*[办局委部社报厅处院台网会]$");
  private static final Particulars NOTHING = new Particulars(null, null, List.of(), false);

  private final ParticularPatterns patterns;
  private final Names names;

  ParticularsReader(PageRules rules) {
    names = new Names(rules.particulars());
    patterns = ParticularPatterns.of(rules.particulars(), names.role(), rules.surnames());
  }

  Names names() {
    return names;
  }

  /** What the line says; of each kind the first counts, names are all kept. */
  Particulars read(String line) {
    String text = LineClassifier.plain(line);
    return patterns.likely().matcher(text).find() ? new Scan(text).run() : NOTHING;
  }

  /** One walk over a line. */
  private final class Scan {
    private final String text;
    private final List<String> found = new ArrayList<>();
    private String day;
    private String source;
    private String paper;
    private boolean whole = true;
    private int at;

    Scan(String text) {
      this.text = text;
    }

    Particulars run() {
      at = end(BETWEEN, text, 0);
      while (at < text.length()) {
        at = end(BETWEEN, text, next());
      }
      // The name of a newspaper means something only beside a date.
      boolean beside = day != null && source == null;
      boolean all = whole && (beside || paper == null);
      return new Particulars(day, beside ? paper : source, found, all);
    }

    /** Takes the part that begins here; its end. */
    private int next() {
      int next;
      if ((next = end(patterns.date(), text, at)) > at) {
        day = day == null ? group(patterns.date(), text, at) : day;
      } else if ((next = end(patterns.source(), text, at)) > at) {
        source = source == null ? group(patterns.source(), text, at) : source;
      } else if ((next = end(patterns.aside(), text, at)) > at) {
        return next;
      } else if ((next = end(patterns.people(), text, at)) > at) {
        name(group(patterns.people(), text, at));
      } else if ((next = end(patterns.house(), text, at)) > at) {
        paper = paper == null ? group(patterns.house(), text, at) : paper;
      } else if ((next = end(patterns.count(), text, at)) == at) {
        whole = false;
        next = Math.max(end(ODD, text, at), at + 1);
      }
      return next;
    }

    private void name(String people) {
      names.of(people).stream()
          .filter(name -> !ORGANISATION.matcher(name).matches() && !found.contains(name))
          .forEach(found::add);
    }
  }

  private static int end(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }

  private static String group(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.group(1) : null;
  }

  /**
   * Reads the example lines of conf/pages.yaml.
   *
   * @throws UserError with file and line of the first that is read otherwise
   */
  void check(PageRules rules, ConfFolder conf) {
    for (ParticularWords.Example example : rules.particulars().examples()) {
      Particulars read = read(example.line());
      Published published = Published.declared(read.date());
      boolean same =
          Objects.equals(published == null ? null : published.date(), example.published())
              && Objects.equals(read.source(), example.source())
              && read.people().equals(example.people())
              && read.whole() == example.whole();
      if (!same) {
        throw conf.errorAt(
            "pages.yaml", example.line(), "is read as " + read, "correct words or example");
      }
    }
  }
}
