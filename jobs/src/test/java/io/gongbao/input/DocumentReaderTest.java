package io.gongbao.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.row.Refusal;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.SourceRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
  private static final SourceRules RULES = SourceRules.load(new ConfFolder(Path.of("conf")));

  private final List<RawDocument> documents = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain.txt     | 同比增长18.2%",
        "plain.txt.gz  | 同比增长18.2%",
        "page.html     | <h1>云岭市发布港口统计</h1>",
        "page.docx     | 完成货物吞吐量2.4亿吨",
        "columns.pdf   | 港口一年的变化",
        "headers.pdf   | 港口一年的变化",
      })
  void readsFilesMadeByOtherPrograms(String file, String piece) {
    read(file);
    assertThat(refusals).isEmpty();
    assertThat(documents).hasSize(1);
    assertThat(text(0)).contains(piece);
  }

  @Test
  void readsTablesOfDocxAsTabs() {
    read("page.docx");
    assertThat(text(0)).contains("煤炭\t0.9亿吨\n粮食\t0.2亿吨\n");
  }

  @Test
  void readsColumnsOfPdfInOrderAndJoinsLines() {
    read("columns.pdf");
    assertThat(text(0).replaceAll("\\s", ""))
        .containsSubsequence("第一段。", "第二段。", "第三段。", "第四段。", "第五段。", "第六段。");
    assertThat(text(0)).contains("比上年减少三小时。港口管理局说，下一步将把数据接入全市物流平台");
  }

  @Test
  void dropsHeadersAndPageNumbersOfPdf() {
    read("headers.pdf");
    assertThat(text(0)).doesNotContain("简报").doesNotContainPattern("第[0-9]页");
  }

  @Test
  void readsEachMemberOfZip() {
    read("members.zip");
    assertThat(refusals).isEmpty();
    assertThat(documents)
        .extracting(RawDocument::path)
        .containsExactly("members.zip!plain.txt", "members.zip!page.html", "members.zip!page.docx");
  }

  @Test
  void losesBadLineOfRecordsOnly() {
    read("records.jsonl.gz");
    assertThat(documents)
        .extracting(RawDocument::path)
        .containsExactly("records.jsonl.gz!r1", "records.jsonl.gz!r3");
    assertThat(documents.get(0).declared()).isEqualTo(new Declared("港口", "2024-05-06", null, null));
    assertThat(refusals).hasSize(1);
    assertThat(refusals.get(0).detail()).startsWith("line 2: ");
  }

  @Test
  void slicesShareMembersWithoutLossOrRepetition() {
    for (int i = 0; i < 3; i++) {
      read("members.zip", bytes("members.zip"), i, 3);
      read("records.jsonl.gz", bytes("records.jsonl.gz"), i, 3);
    }
    assertThat(documents).hasSize(5).doesNotHaveDuplicates();
    assertThat(refusals).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "scan.pdf, no text",
    "secret.zip, encrypted",
    "nested.zip, hostile",
  })
  void refusesByName(String file, String reason) {
    read(file);
    assertThat(documents).isEmpty();
    assertThat(refusals).extracting(Refusal::reason).containsExactly(reason);
  }

  @Test
  void refusesWhatIsNoText() {
    read("empty.txt", new byte[0]);
    read("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    read("noise.txt", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14});
    read("broken.pdf", "no pdf".getBytes(StandardCharsets.UTF_8));
    read("broken.docx", "no docx".getBytes(StandardCharsets.UTF_8));
    read("broken.zip", "no zip".getBytes(StandardCharsets.UTF_8));
    read("broken.txt.gz", "no gzip".getBytes(StandardCharsets.UTF_8));
    read("program.exe", "text".getBytes(StandardCharsets.UTF_8));
    assertThat(documents).isEmpty();
    assertThat(refusals)
        .extracting(Refusal::reason)
        .containsExactly(
            "empty", "binary", "binary", "damaged", "damaged", "damaged", "damaged", "unsupported");
  }

  @Test
  void refusesBombs() throws IOException {
    read("bomb.txt.gz", gzip(new byte[8 << 20]));
    byte[] blanks = new byte[8 << 20];
    Arrays.fill(blanks, (byte) ' ');
    blanks[0] = '{';
    read("bomb.jsonl.gz", gzip(blanks));
    assertThat(refusals).extracting(Refusal::reason).containsExactly("hostile", "hostile");
  }

  @Test
  void refusesWhatCannotBeOpened() {
    new DocumentReader(RULES)
        .read(
            "gone.txt",
            1,
            () -> {
              throw new IOException("gone");
            },
            0,
            1,
            documents::add,
            refusals::add);
    assertThat(refusals).containsExactly(new Refusal("gone.txt", "unreadable", "gone", ""));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void takesTextOfEachCharset(String charset) {
    read("a.txt", "石門港口今年完成吞吐量\n二億噸。".getBytes(Charset.forName(charset)));
    assertThat(refusals).isEmpty();
    assertThat(documents).hasSize(1);
  }

  @Property(tries = 300)
  void anyBytesEndInOneOfBothSinks(@ForAll @Size(max = 400) byte[] bytes) {
    for (String name : List.of("a.txt", "a.pdf", "a.docx", "a.jsonl", "a.zip", "a.html.gz")) {
      int before = documents.size() + refusals.size();
      read(name, bytes);
      assertThat(documents.size() + refusals.size()).isGreaterThan(before);
    }
  }

  private String text(int index) {
    return new String(documents.get(index).bytes(), StandardCharsets.UTF_8);
  }

  private void read(String file) {
    read(file, bytes(file));
  }

  private void read(String path, byte[] bytes) {
    read(path, bytes, 0, 1);
  }

  private void read(String path, byte[] bytes, int slice, int slices) {
    new DocumentReader(RULES)
        .read(
            path,
            bytes.length,
            () -> new ByteArrayInputStream(bytes),
            slice,
            slices,
            documents::add,
            refusals::add);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String file) {
    try (InputStream in = DocumentReaderTest.class.getResourceAsStream("/input/" + file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
