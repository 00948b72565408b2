package io.gongbao.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {
  @TempDir java.nio.file.Path folder;
  private FileSystem files;
  private Path path;

  @BeforeEach
  void open() throws IOException {
    files = new Path(folder.toUri()).getFileSystem(new Configuration());
    path = new Path(folder.resolve("一 file").toUri());
  }

  private void write(Path to, String text) throws IOException {
    try (var out = files.create(to)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void areWhatHadoopFindsForLocalPaths() throws IOException {
    assertThat(files).isInstanceOf(LocalFiles.class);
    assertThat(FileSystem.getLocal(new Configuration())).isInstanceOf(LocalFileSystem.class);
  }

  @Test
  void writeOneFileAndNoSumBesideIt() throws IOException {
    write(path, "公报");
    assertThat(folder.toFile().list()).containsExactly("一 file");
    FileStatus status = files.getFileStatus(path);
    assertThat(status.getLen()).isEqualTo(6);
    assertThat(status.isFile()).isTrue();
    assertThat(status.getOwner()).isEqualTo(Files.getOwner(folder).getName());
  }

  @Test
  void keepPermissions() throws IOException {
    write(path, "x");
    files.setPermission(path, new FsPermission((short) 0640));
    assertThat(files.getFileStatus(path).getPermission()).isEqualTo(new FsPermission((short) 0640));
    assertThat(files.listStatus(path.getParent())[0].getPermission())
        .isEqualTo(new FsPermission((short) 0640));
  }

  @Test
  void sayWhatIsMissing() {
    assertThatThrownBy(() -> files.getFileStatus(new Path(path, "none")))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("none");
  }

  @Test
  void areRenamedByTheOtherInterfaceToo() throws IOException {
    write(path, "x");
    Path to = new Path(path.getParent(), "to");
    FileContext.getFileContext(path.toUri(), new Configuration())
        .rename(path, to, Options.Rename.OVERWRITE);
    assertThat(folder.toFile().list()).containsExactly("to");
  }
}
