package io.gongbao.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.gongbao.row.TermStat;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TermRules;
import io.gongbao.term.EmergingSieve.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmergingSieveTest {
  private static final TermRules RULES = TermRules.load(new ConfFolder(Path.of("conf")));
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              word("芯片", "n"),
              word("王五", "nz"),
              word("总统", "nnt"),
              word("路线", "n"),
              word("群众", "n"),
              word("压减", "vn"),
              word("将", "d"),
              word("地震", "n"),
              word("震中", "n"),
              word("余震", "n"),
              word("甲", "n"),
              word("乙", "n")));
  private static final PhraseBook BOOK = new PhraseBook(VOCABULARY, new long[VOCABULARY.size()]);

  private static Vocabulary.Entry word(String term, String pos) {
    return new Vocabulary.Entry(term, pos, 1, true);
  }

  /** Ten articles each, of 1,000; 。 is no word and parts its neighbours. */
  @Test
  void keepsWhatIsAPieceOfNewsOfItsOwn() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String other = i % 2 == 0 ? "甲" : "乙";
      texts.add(other + " 芯片 " + (i % 3 == 0 ? "甲" : "乙"));
      texts.add((i < 5 ? "总统" : other) + " 王五");
      texts.add((i < 8 ? "群众" : other) + " 路线");
      texts.add((i < 4 ? "将" : other) + " 压减");
      texts.add((i < 9 ? "地震 。 震中 。 " : "") + "余震");
    }
    assertThat(reasons(texts, List.of("芯片", "王五", "路线", "压减", "地震", "震中", "余震")))
        .containsOnly(
            entry("2020王五", Reason.PERSON),
            entry("2020路线", Reason.FRAGMENT),
            entry("2020压减", Reason.VERB),
            entry("2020余震", Reason.SAME_EVENT));
  }

  @Test
  void whatFillsTheYearIsNoEvent() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      texts.add("地震 。 震中 。 余震");
    }
    assertThat(reasons(texts, List.of("地震", "震中", "余震"))).isEmpty();
  }

  private static Map<String, Reason> reasons(List<String> texts, List<String> terms) {
    List<TermStat> rows = new ArrayList<>();
    for (String term : terms) {
      long df = texts.stream().filter(text -> text.contains(term)).count();
      rows.add(row(term, df, 200 - rows.size()));
    }
    CompanyCounts counts = new CompanyCounts(BOOK, RULES.trends(), CompanyCounts.keys(BOOK, rows));
    for (int i = 0; i < texts.size(); i++) {
      int[] words =
          List.of(texts.get(i).strip().split(" ", -1)).stream()
              .mapToInt(VOCABULARY::place)
              .toArray();
      counts.add(i, new CodedArticle("a" + i, 2020, 1, "", words.length, words));
    }
    return new EmergingSieve(
            RULES.trends(), row -> counts.companies().get(CompanyCounts.key(BOOK, row)))
        .leftOut(rows);
  }

  private static TermStat row(String term, long df, double g2) {
    return new TermStat(
        2020, term, "n", df, df, 1000, 1, 1, 0, g2, 2, 1, null, 0, 2020, true, null, null, null,
        List.of());
  }
}
