package io.gongbao.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.language.HanlpTokenizer;
import io.gongbao.language.SentenceSplitter;
import io.gongbao.language.Tokenizer;
import io.gongbao.row.Token;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Words of a year of news, kept outside the repository so that topics and terms are measured
 * without tokenizing again: id, date and sentences, separated by tabs; words as term/pos.
 */
final class TokenCache {
  private TokenCache() {}

  /** An article's id, date and sentences of words. */
  record Item(String id, String date, List<List<Token>> sentences) {}

  static List<Item> read(Path file) throws IOException {
    List<Item> items = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        List<List<Token>> sentences = new ArrayList<>();
        for (int i = 2; i < cells.length; i++) {
          sentences.add(tokens(cells[i]));
        }
        items.add(new Item(cells[0], cells[1], sentences));
      }
    }
    return items;
  }

  private static List<Token> tokens(String cell) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : cell.split(" ", -1)) {
      int slash = word.lastIndexOf('/');
      String term = word.substring(0, slash);
      tokens.add(new Token(term, word.substring(slash + 1), at, at + term.length()));
      at += term.length();
    }
    return tokens;
  }

  /** Arguments: folder of YYYY.jsonl.gz, folder of the cache, years. */
  public static void main(String[] args) throws IOException {
    Tokenizer tokenizer = HanlpTokenizer.shared(Lexicon.load(new ConfFolder(Path.of("conf"))));
    for (int i = 2; i < args.length; i++) {
      Path out = Path.of(args[1], args[i] + ".tsv");
      long start = System.nanoTime();
      try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out))) {
        write(Path.of(args[0], args[i] + ".jsonl.gz"), tokenizer, writer);
      }
      System.out.println(out + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
  }

  private static void write(Path in, Tokenizer tokenizer, PrintWriter writer) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(in)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = json.readTree(line);
        String body = node.path("text").asText();
        StringBuilder row = new StringBuilder();
        row.append(node.path("id").asText()).append('\t').append(node.path("date").asText());
        for (SentenceSplitter.Span span : SentenceSplitter.sentences(body)) {
          row.append('\t');
          String separator = "";
          for (Token token : tokenizer.tokens(body.substring(span.start(), span.end()))) {
            row.append(separator)
                .append(token.term().replaceAll("\\s", ""))
                .append('/')
                .append(token.pos());
            separator = " ";
          }
        }
        writer.println(row);
      }
    }
  }
}
