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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Counts of tokens beside exact counts of substrings in eleven years of the same news. Where they
 * differ, the resource says by how much and why: the term stands inside a longer word (外资 in
 * 实际使用外资), a cut goes across it (外商|投资), or a line or sentence ends in it. With {@code
 * -Dwrite=FILE} the differences are written there instead.
 */
class TermOracleTest {
  private static final String HEADER =
      "year\tterm\toracle\ttokens\tinside\tacross\tends\tcommonest";
  private static final int COMMONEST = 3;

  /** What one term did in one year. */
  private static final class Count {
    private long tokens;
    private long articles;
    private long inside;
    private long across;
    private final Map<String, Integer> words = new TreeMap<>();

    String row(String year, String term, long oracle) {
      return String.join(
          "\t",
          List.of(
              year,
              term,
              Long.toString(oracle),
              Long.toString(tokens),
              Long.toString(inside),
              Long.toString(across),
              Long.toString(oracle - tokens - inside - across),
              commonest()));
    }

    private String commonest() {
      return words.entrySet().stream()
          .sorted(
              Comparator.comparingInt((Map.Entry<String, Integer> word) -> -word.getValue())
                  .thenComparing(Map.Entry::getKey))
          .limit(COMMONEST)
          .map(word -> word.getKey() + " " + word.getValue())
          .collect(Collectors.joining(", "));
    }
  }

  @Test
  void everyDifferenceToTheOracleIsListedWithItsReason() throws IOException {
    List<String> lines = Files.readAllLines(SharedData.of("gold/term-year-oracle.csv"));
    List<String> header = List.of(lines.get(0).split(",", -1));
    List<String> terms =
        header.stream().filter(h -> h.endsWith("_occ")).map(h -> h.replace("_occ", "")).toList();
    List<String> differences = new ArrayList<>(List.of(HEADER));
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = List.of(line.split(",", -1));
      String year = row.get(0);
      Map<String, Count> counts = count(SharedData.of("corpora/news/" + year + ".jsonl.gz"), terms);
      for (String term : terms) {
        Count count = counts.get(term);
        long oracle = Long.parseLong(row.get(header.indexOf(term + "_occ")));
        if (count.tokens != oracle) {
          differences.add(count.row(year, term, oracle));
        } else {
          long articles = Long.parseLong(row.get(header.indexOf(term + "_docs")));
          assertThat(count.articles).as(year + " " + term).isEqualTo(articles);
        }
      }
    }
    if (System.getProperty("write") == null) {
      assertThat(differences).isEqualTo(known());
    } else {
      Files.write(Path.of(System.getProperty("write")), differences);
    }
  }

  private static List<String> known() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                TermOracleTest.class.getResourceAsStream("/oracle-differences.tsv"),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static Map<String, Count> count(Path news, List<String> terms) throws IOException {
    HanlpTokenizer tokenizer = HanlpTokenizer.shared(Lexicon.load(new ConfFolder(Path.of("conf"))));
    Map<String, Count> counts = new TreeMap<>();
    terms.forEach(term -> counts.put(term, new Count()));
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

  private static void add(HanlpTokenizer tokenizer, String text, Map<String, Count> counts) {
    Map<String, Long> before = new TreeMap<>();
    counts.forEach((term, count) -> before.put(term, count.tokens));
    for (SentenceSplitter.Span span : SentenceSplitter.sentences(text)) {
      String sentence = text.substring(span.start(), span.end());
      List<String> held = counts.keySet().stream().filter(sentence::contains).toList();
      if (!held.isEmpty()) {
        List<Token> tokens = tokenizer.tokens(sentence);
        held.forEach(term -> add(term, sentence, tokens, counts.get(term)));
      }
    }
    counts.forEach((term, count) -> count.articles += count.tokens > before.get(term) ? 1 : 0);
  }

  private static void add(String term, String sentence, List<Token> tokens, Count count) {
    int from = sentence.indexOf(term);
    while (from >= 0) {
      int start = from;
      int end = from + term.length();
      List<Token> over = tokens.stream().filter(t -> t.end() > start && t.start() < end).toList();
      String words = over.stream().map(Token::term).collect(Collectors.joining("|"));
      if (words.equals(term)) {
        count.tokens++;
      } else {
        count.inside += over.size() == 1 ? 1 : 0;
        count.across += over.size() == 1 ? 0 : 1;
        count.words.merge(words, 1, Integer::sum);
      }
      from = sentence.indexOf(term, end);
    }
  }
}
