package io.gongbao.table;

import io.delta.storage.HDFSLogStore;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;

/**
 * Commits Delta versions on a local disk so that each version has exactly one writer. Delta's own
 * store checks and renames, which two processes can do at the same time; a hard link either takes
 * the name or fails, and the file is synced before it gets the name.
 *
 * <p>Needs a file system with hard links. Known weakness: a network disk that promises them without
 * atomicity.
 */
public final class LocalLogStore extends HDFSLogStore {
  public LocalLogStore(Configuration hadoopConf) {
    super(hadoopConf);
  }

  @Override
  public void write(
      org.apache.hadoop.fs.Path path,
      Iterator<String> actions,
      Boolean overwrite,
      Configuration hadoopConf)
      throws IOException {
    Path target = Path.of(path.toUri().getPath());
    Path folder = target.getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "." + target.getFileName(), ".draft");
    try {
      Files.write(draft, (Iterable<String>) () -> actions, StandardCharsets.UTF_8);
      sync(draft);
      if (overwrite) {
        Files.move(draft, target, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
      } else {
        link(target, draft);
      }
      sync(folder);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void link(Path target, Path draft) throws IOException {
    try {
      Files.createLink(target, draft);
    } catch (java.nio.file.FileAlreadyExistsException e) {
      // Delta asks for the java.nio exception by this very type to try the next version.
      throw new java.nio.file.FileAlreadyExistsException(target.toString());
    }
  }

  private static void sync(Path path) throws IOException {
    StandardOpenOption mode =
        Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }

  @Override
  public Boolean isPartialWriteVisible(org.apache.hadoop.fs.Path path, Configuration hadoopConf) {
    return false;
  }
}
