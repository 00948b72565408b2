package io.gongbao.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.article.DocumentText;
import io.gongbao.article.RawPlaces;
import io.gongbao.input.RawDocument;
import io.gongbao.language.Sentences;
import io.gongbao.row.Article;
import io.gongbao.row.Claim;
import io.gongbao.row.Repair;
import io.gongbao.row.Sentence;
import io.gongbao.rules.ConfFolder;
import io.gongbao.text.RawBytes;
import io.gongbao.text.RepairedText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From each claim of seeds/ back to the bytes that state it, through the repairs. */
class EvidenceTest {
  private static final Engines ENGINES = Engines.of(new ConfFolder(Path.of("conf")));

  private final List<String> broken = new ArrayList<>();
  private int claims;
  private int repaired;

  @Test
  void eachClaimLeadsBackToItsBytes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.toString().contains("_")) {
          ENGINES
              .documents()
              .read(
                  file.toString(),
                  Files.size(file),
                  () -> Files.newInputStream(file),
                  0,
                  1,
                  this::walk,
                  refusal -> {});
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(claims).isGreaterThan(500);
    assertThat(repaired).isGreaterThan(20);
  }

  private void walk(RawDocument raw) {
    RepairedText text = ENGINES.repairs().repair(raw.bytes(), raw.mediaType());
    String decoded = text.text().raw();
    RawBytes bytes = new RawBytes(raw.bytes());
    DocumentText document = ENGINES.articles().read(raw);
    for (Article article : document.articles()) {
      List<Sentence> sentences = Sentences.withoutTokens(article);
      RawPlaces places = new RawPlaces(article.spans());
      for (Claim claim : ENGINES.claims().claims(article, sentences)) {
        claims++;
        String sentence = sentences.get(claim.sentenceNo()).text();
        expect(raw, claim, "evidence", sentence.contains(claim.evidence()));
        String number = article.body().substring(claim.start(), claim.end());
        expect(raw, claim, "number", number.equals(claim.numberText()));
        back(raw, claim, claim.start(), claim.end(), article, places, document, bytes, decoded);
        if (claim.indicatorStart() != null) {
          int from = claim.indicatorStart();
          back(raw, claim, from, claim.indicatorEnd(), article, places, document, bytes, decoded);
        }
      }
    }
  }

  /** Words of the body are the raw words with the repairs among them done. */
  private void back(
      RawDocument raw,
      Claim claim,
      int from,
      int to,
      Article article,
      RawPlaces places,
      DocumentText document,
      RawBytes bytes,
      String decoded) {
    Integer start = places.start(from);
    Integer end = places.end(to);
    expect(raw, claim, "place", start != null && end != null && start < end);
    if (start == null || end == null || start >= end) {
      return;
    }
    String words = article.body().substring(from, to);
    String before = decoded.substring(start, end);
    String after = done(before, start, end, document.repairs());
    repaired += before.equals(words) ? 0 : 1;
    boolean same = before.equals(words) || after.contains(words);
    expect(raw, claim, words + " from " + before + " through " + after, same);
    byte[] there = Arrays.copyOfRange(raw.bytes(), bytes.at(start), bytes.at(end));
    Charset charset = Charset.forName(document.document().charset());
    expect(raw, claim, "bytes", new String(there, charset).equals(before));
  }

  private static String done(String before, int start, int end, List<Repair> repairs) {
    StringBuilder text = new StringBuilder();
    int at = start;
    for (Repair repair : repairs) {
      if (repair.rawStart() >= at && repair.rawEnd() <= end && repair.rawStart() < end) {
        text.append(before, at - start, repair.rawStart() - start).append(repair.after());
        at = repair.rawEnd();
      }
    }
    return text.append(before, at - start, before.length()).toString();
  }

  private void expect(RawDocument raw, Claim claim, String what, boolean holds) {
    if (!holds) {
      broken.add(raw.path() + " " + claim.numberText() + ": " + what);
    }
  }
}
