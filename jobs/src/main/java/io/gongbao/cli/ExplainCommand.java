package io.gongbao.cli;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongbao.article.DocumentText;
import io.gongbao.article.RawPlaces;
import io.gongbao.claim.Explained;
import io.gongbao.fault.UserError;
import io.gongbao.input.Declared;
import io.gongbao.input.RawDocument;
import io.gongbao.row.Article;
import io.gongbao.row.Claim;
import io.gongbao.row.Refusal;
import io.gongbao.row.Sentence;
import io.gongbao.stage.Engines;
import io.gongbao.text.RawBytes;
import io.gongbao.text.RepairedText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: what becomes of a text, step by step, as JSON lines. No tables, no Spark. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Show what becomes of a text: repairs, articles, words, claims, themes, each with why.")
final class ExplainCommand implements Runnable {
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  @Mixin Options options;

  @Parameters(paramLabel = "TEXT | - | FILE", description = "A text, - for standard input, a file.")
  String what;

  @Option(names = "--date", paramLabel = "DATE", description = "Date of publication.")
  String date;

  @Option(names = "--region", paramLabel = "NAME", description = "Region that the text is about.")
  String region;

  @Override
  public void run() {
    Engines engines = Engines.of(options.rules());
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (RawDocument raw : documents(engines, out)) {
      engines
          .repairs()
          .explain(raw.bytes(), raw.mediaType())
          .forEach(step -> print(out, "repair", step));
      RepairedText repaired = engines.repairs().repair(raw.bytes(), raw.mediaType());
      String decoded = repaired.text().raw();
      RawBytes bytes = new RawBytes(raw.bytes());
      DocumentText text = engines.articles().read(raw);
      for (Article article : text.articles()) {
        Article placed = placed(engines, article);
        List<Sentence> sentences = explain(engines, placed, out);
        RawPlaces places = new RawPlaces(article.spans());
        engines.claims().explain(placed, sentences).stream()
            .sorted(Comparator.comparingInt(Explained::start))
            .forEach(number -> print(out, "number", traced(number, places, bytes, decoded)));
      }
    }
    out.flush();
  }

  private List<Sentence> explain(Engines engines, Article article, PrintStream out) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("title", article.title());
    head.put("source", article.source());
    head.put("published", article.published());
    head.put("published_from", article.publishedFrom());
    head.put("region_name", article.regionName());
    head.put("flags", article.flags());
    head.put("body", article.body());
    print(out, "article", head);
    List<Sentence> sentences = engines.sentences().of(article);
    for (Sentence sentence : sentences) {
      print(
          out,
          "tokens",
          sentence.tokens().stream().map(token -> token.term() + "/" + token.pos()).toList());
      engines.themes().verdicts(sentence).stream()
          .distinct()
          .forEach(verdict -> print(out, "theme", verdict));
    }
    return sentences;
  }

  /** A number with its place, and that of its indicator, in what was read. */
  private static ObjectNode traced(
      Explained number, RawPlaces places, RawBytes bytes, String decoded) {
    Explained placed = number.at(places.start(number.start()), places.end(number.end()));
    ObjectNode line = JSON.valueToTree(placed);
    line.putPOJO(
        "raw_number", RawEvidence.of(places, bytes, decoded, number.start(), number.end()));
    Claim claim = number.claim();
    if (claim != null && claim.indicatorStart() != null) {
      line.putPOJO(
          "raw_indicator",
          RawEvidence.of(places, bytes, decoded, claim.indicatorStart(), claim.indicatorEnd()));
    }
    return line;
  }

  private List<RawDocument> documents(Engines engines, PrintStream out) {
    List<RawDocument> documents = new ArrayList<>();
    Path file = file();
    if (file == null) {
      documents.add(inline(text()));
      return documents;
    }
    try {
      engines
          .documents()
          .read(
              file.getFileName().toString(),
              Files.size(file),
              () -> Files.newInputStream(file),
              0,
              1,
              raw -> documents.add(dated(raw)),
              (Refusal refusal) -> print(out, "refused", refusal));
    } catch (IOException e) {
      throw new UserError(file + " cannot be read", "check its permissions", e);
    }
    return documents;
  }

  private Path file() {
    try {
      return !what.equals("-") && what.length() < 4096 && Files.isRegularFile(Path.of(what))
          ? Path.of(what)
          : null;
    } catch (java.nio.file.InvalidPathException e) {
      // A text need not be a possible path.
      return null;
    }
  }

  private byte[] text() {
    try {
      return what.equals("-") ? System.in.readAllBytes() : what.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserError("standard input cannot be read", "give a file or a text", e);
    }
  }

  private RawDocument inline(byte[] bytes) {
    return dated(
        new RawDocument(
            "text", "text", "text", RawDocument.TEXT, bytes, Declared.NOTHING, bytes.length));
  }

  private RawDocument dated(RawDocument raw) {
    if (date == null) {
      return raw;
    }
    return new RawDocument(
        raw.docId(),
        raw.docName(),
        raw.path(),
        raw.mediaType(),
        raw.bytes(),
        raw.declared().publishedOn(date),
        raw.byteCount());
  }

  private Article placed(Engines engines, Article article) {
    var place =
        region == null
            ? engines.regions().home(article)
            : java.util.Optional.of(
                engines
                    .regionTable()
                    .byName(region)
                    .orElseThrow(
                        () -> new UserError("no region " + region, "see conf/regions.tsv")));
    return place.map(found -> article.in(found.name(), found.code())).orElse(article);
  }

  private static void print(PrintStream out, String kind, Object value) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put(kind, value);
    try {
      out.println(JSON.writeValueAsString(line));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
