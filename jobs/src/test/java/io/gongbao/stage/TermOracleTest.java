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
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Counts of tokens beside exact counts of substrings in the same news. */
class TermOracleTest {
  /** Words that stand in no other word of the news: what is counted must be exact. */
  private static final List<String> EXACT = List.of("跨国公司", "招商引资", "半导体", "芯片", "营商环境");

  private static final String YEAR = "2019";

  @Test
  void occurrencesAndArticlesAreThoseOfTheOracle() throws IOException {
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
    long[][] counts = count(news);
    for (int i = 0; i < EXACT.size(); i++) {
      String term = EXACT.get(i);
      assertThat(counts[i])
          .as(term)
          .containsExactly(
              Long.parseLong(row.get(header.indexOf(term + "_occ"))),
              Long.parseLong(row.get(header.indexOf(term + "_docs"))));
    }
  }

  private static long[][] count(Path news) throws IOException {
    HanlpTokenizer tokenizer = HanlpTokenizer.shared(Lexicon.load(new ConfFolder(Path.of("conf"))));
    long[][] counts = new long[EXACT.size()][2];
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(tokenizer, json.readTree(line).path("text").asText(), counts);
      }
    }
    return counts;
  }

  private static void add(HanlpTokenizer tokenizer, String text, long[][] counts) {
    long[] own = new long[EXACT.size()];
    for (SentenceSplitter.Span span : SentenceSplitter.sentences(text)) {
      String sentence = text.substring(span.start(), span.end());
      for (int i = 0; i < own.length; i++) {
        if (sentence.contains(EXACT.get(i))) {
          for (Token token : tokenizer.tokens(sentence)) {
            own[i] += token.term().equals(EXACT.get(i)) ? 1 : 0;
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
