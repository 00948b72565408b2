package io.gongbao.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.SharedData;
import io.gongbao.language.HanlpTokenizer;
import io.gongbao.language.SentenceSplitter;
import io.gongbao.row.Token;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Counts of tokens beside exact counts of substrings in the same news. Where they differ, the
 * resource says why: words that hold the term, or a cut across it (外商|投资); 实际使用外资 is not counted as
 * 外资.
 */
class TermOracleTest {
  private static final String YEAR = "2019";

  /** A term, its occurrences as substring and as token, and what makes the difference. */
  private record Case(String term, long oracle, long tokens, String reason) {}

  @Test
  void everyDifferenceToTheOracleHasItsReason() throws IOException {
    Path gold = SharedData.of("gold/term-year-oracle.csv");
    Path news = SharedData.of("corpora/news/" + YEAR + ".jsonl.gz");
    List<String> lines = Files.readAllLines(gold);
    List<String> header = List.of(lines.get(0).split(",", -1));
    List<String> row =
        List.of(
            lines.stream()
                .filter(line -> line.startsWith(YEAR))
                .findFirst()
                .orElseThrow()
                .split(",", -1));
    List<Case> cases = cases();
    long[][] counts = count(news, cases);
    for (int i = 0; i < cases.size(); i++) {
      Case known = cases.get(i);
      long occurrences = Long.parseLong(row.get(header.indexOf(known.term() + "_occ")));
      assertThat(known.oracle()).as(known.term()).isEqualTo(occurrences);
      assertThat(counts[i][0]).as(known.term()).isEqualTo(known.tokens());
      assertThat(known.reason().isEmpty()).as(known.term()).isEqualTo(counts[i][0] == occurrences);
      if (counts[i][0] == occurrences) {
        long articles = Long.parseLong(row.get(header.indexOf(known.term() + "_docs")));
        assertThat(counts[i][1]).as(known.term()).isEqualTo(articles);
      }
    }
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                TermOracleTest.class.getResourceAsStream("/oracle-differences-2019.tsv"),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(
              cells ->
                  cases.add(
                      new Case(
                          cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2]), cells[3])));
    }
    return cases;
  }

  private static long[][] count(Path news, List<Case> cases) throws IOException {
    HanlpTokenizer tokenizer = HanlpTokenizer.shared(Lexicon.load(new ConfFolder(Path.of("conf"))));
    long[][] counts = new long[cases.size()][2];
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(tokenizer, json.readTree(line).path("text").asText(), cases, counts);
      }
    }
    return counts;
  }

  private static void add(
      HanlpTokenizer tokenizer, String text, List<Case> cases, long[][] counts) {
    long[] own = new long[cases.size()];
    for (SentenceSplitter.Span span : SentenceSplitter.sentences(text)) {
      String sentence = text.substring(span.start(), span.end());
      if (cases.stream().anyMatch(known -> sentence.contains(known.term()))) {
        for (Token token : tokenizer.tokens(sentence)) {
          for (int i = 0; i < own.length; i++) {
            own[i] += token.term().equals(cases.get(i).term()) ? 1 : 0;
          }
        }
      }
    }
    for (int i = 0; i < own.length; i++) {
      counts[i][0] += own[i];
      counts[i][1] += own[i] > 0 ? 1 : 0;
    }
  }
}
