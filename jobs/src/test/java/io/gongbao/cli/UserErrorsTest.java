package io.gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user can mend: exit code 2, one message with problem and remedy, nothing changed. */
class UserErrorsTest {
  @TempDir Path folder;

  private String refused(String... arguments) {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
      assertThat(Main.run(arguments)).isEqualTo(Main.USER);
    } finally {
      System.setErr(before);
    }
    String message = said.toString(StandardCharsets.UTF_8);
    assertThat(message).contains("remedy:").doesNotContain("\tat ");
    return message;
  }

  private String warehouse() {
    return folder.resolve("warehouse").toString();
  }

  @Test
  void aMissingInput() {
    assertThat(refused("run", "--input", folder + "/none", "--warehouse", warehouse()))
        .contains("does not exist");
  }

  @Test
  void anEmptyFolder() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(refused("run", "--input", empty.toString(), "--warehouse", warehouse()))
        .contains("no file in");
  }

  @Test
  void aWrongDate() {
    assertThat(refused("run", "--as-of", "2026-13-01", "--warehouse", warehouse()))
        .contains("--as-of 2026-13-01 is no date");
  }

  @Test
  void anUnknownStage() {
    assertThat(refused("run", "--from", "Nothing", "--warehouse", warehouse()))
        .contains("no stage Nothing");
  }

  @Test
  void aWarehouseThatIsAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(refused("run", "--warehouse", file.toString())).contains("is a file");
    assertThat(file).hasContent("x");
  }

  @Test
  void aFolderOfSomethingElse() throws Exception {
    Files.writeString(folder.resolve("letter.txt"), "x");
    assertThat(refused("run", "--warehouse", folder.toString())).contains("something else");
    assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("letter.txt"));
  }

  @Test
  void aNewerWarehouse() throws Exception {
    Files.writeString(folder.resolve("_gongbao"), "gongbao warehouse 99\n");
    assertThat(refused("run", "--warehouse", folder.toString())).contains("version 1");
  }

  @Test
  void noWarehouseToRead() {
    assertThat(refused("sql", "--warehouse", warehouse(), "select 1")).contains("no warehouse");
    assertThat(refused("history", "--warehouse", warehouse())).contains("no warehouse");
  }

  @Test
  void aConfWithoutItsFiles() throws Exception {
    Path conf = Files.createDirectory(folder.resolve("conf"));
    assertThat(refused("rules", "--conf", conf.toString())).contains("missing");
  }
}
