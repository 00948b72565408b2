package io.gongbao.accuracy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.article.ArticleReader;
import io.gongbao.article.DocumentText;
import io.gongbao.input.DocumentReader;
import io.gongbao.input.RawDocument;
import io.gongbao.row.Article;
import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.PageRules;
import io.gongbao.rules.SourceRules;
import io.gongbao.text.RepairChain;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the articles of folders of files as the repair score reads them.
 *
 * <p>Usage: RepairPredictions OUT.jsonl FOLDER...
 */
public final class RepairPredictions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RepairPredictions() {}

  public static void main(String[] args) throws IOException {
    ConfFolder conf = new ConfFolder(Path.of("conf"));
    DocumentReader reader = new DocumentReader(SourceRules.load(conf));
    ArticleReader articles =
        new ArticleReader(new RepairChain(CleaningRules.load(conf)), PageRules.load(conf));
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
      for (String folder : List.of(args).subList(1, args.length)) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            reader.read(
                file.getFileName().toString(),
                Files.size(file),
                () -> Files.newInputStream(file),
                0,
                1,
                raw -> write(out, articles, raw),
                refusal -> System.err.println(refusal));
          }
        }
      }
    }
  }

  private static void write(BufferedWriter out, ArticleReader articles, RawDocument raw) {
    try {
      DocumentText read = articles.read(raw);
      for (Article article : read.articles()) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("doc", article.docName());
        row.put("path", raw.path());
        row.put("ordinal", article.ordinal());
        row.put("title", article.title());
        row.put("kicker", article.kicker());
        row.put("source", article.source());
        row.put("bylines", article.bylines());
        row.put("published", article.published());
        row.put("published_from", article.publishedFrom());
        row.put("script", article.script());
        row.put("captions", article.captions());
        row.put("flags", article.flags());
        row.put("body", article.body());
        out.write(JSON.writeValueAsString(row));
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
