package io.gongbao.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local files without a process for every file: where its native library is missing, it
 * forks {@code chmod}, {@code ls} and {@code readlink}, which here costs more than the files do.
 * Writes no {@code .crc} beside a file: Parquet has sums of its own.
 *
 * <p>Named by {@code core-site.xml} on the class path.
 */
public final class LocalFiles extends LocalFileSystem {
  public LocalFiles() {
    super(new Raw());
    setWriteChecksum(false);
    setVerifyChecksum(false);
  }

  /** The same files for Hadoop's other interface, {@code FileContext}. */
  public static final class Context extends DelegateToFileSystem {
    public Context(URI uri, Configuration conf) throws IOException, URISyntaxException {
      super(uri, new Raw(), conf, "file", false);
    }
  }

  private static final class Raw extends RawLocalFileSystem {
    private static final PosixFilePermission[] BITS = {
      PosixFilePermission.OTHERS_EXECUTE,
      PosixFilePermission.OTHERS_WRITE,
      PosixFilePermission.OTHERS_READ,
      PosixFilePermission.GROUP_EXECUTE,
      PosixFilePermission.GROUP_WRITE,
      PosixFilePermission.GROUP_READ,
      PosixFilePermission.OWNER_EXECUTE,
      PosixFilePermission.OWNER_WRITE,
      PosixFilePermission.OWNER_READ
    };

    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
      for (int bit = 0; bit < BITS.length; bit++) {
        if ((permission.toShort() >> bit & 1) == 1) {
          set.add(BITS[bit]);
        }
      }
      var view = Files.getFileAttributeView(local(path), PosixFileAttributeView.class);
      if (view != null) {
        view.setPermissions(set);
      }
    }

    @Override
    public FileStatus getFileStatus(Path path) throws IOException {
      try {
        return status(path);
      } catch (NoSuchFileException e) {
        FileNotFoundException missing =
            new FileNotFoundException("File " + path + " does not exist");
        missing.initCause(e);
        throw missing;
      } catch (UnsupportedOperationException e) {
        return super.getFileStatus(path);
      }
    }

    @Override
    public FileStatus getFileLinkStatus(Path path) throws IOException {
      return getFileStatus(path);
    }

    private FileStatus status(Path path) throws IOException {
      PosixFileAttributes file = Files.readAttributes(local(path), PosixFileAttributes.class);
      int mode = 0;
      for (int bit = 0; bit < BITS.length; bit++) {
        mode |= file.permissions().contains(BITS[bit]) ? 1 << bit : 0;
      }
      return new FileStatus(
          file.size(),
          file.isDirectory(),
          1,
          getDefaultBlockSize(path),
          file.lastModifiedTime().toMillis(),
          file.lastAccessTime().toMillis(),
          new FsPermission((short) mode),
          file.owner().getName(),
          file.group().getName(),
          path.makeQualified(getUri(), getWorkingDirectory()));
    }

    private java.nio.file.Path local(Path path) {
      return pathToFile(path).toPath();
    }
  }
}
