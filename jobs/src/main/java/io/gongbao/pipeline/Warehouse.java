package io.gongbao.pipeline;

import io.gongbao.fault.UserError;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The folder that holds a warehouse: its marker, and the lock of the run that writes it.
 *
 * <p>The lock is the operating system's, so it dies with its process. Known weakness: a warehouse
 * at a URI (hdfs:, s3a:) has no such lock; there the commit of the runs table decides who
 * publishes.
 */
public final class Warehouse {
  private static final String FORMAT = "gongbao warehouse ";
  private static final int VERSION = 1;

  private final String root;

  private Warehouse(String root) {
    this.root = root;
  }

  /**
   * A warehouse to write; made when there is none.
   *
   * @throws UserError when the path is a file, a folder of something else, or of a newer gongbao
   */
  public static Warehouse toWrite(String path) {
    Warehouse warehouse = new Warehouse(path);
    if (warehouse.isRemote()) {
      return warehouse;
    }
    Path root = Path.of(path);
    try {
      warehouse.refuseForeign(root);
      Files.createDirectories(root.resolve("tables"));
      Files.writeString(warehouse.marker(), FORMAT + VERSION + "\n");
    } catch (IOException e) {
      throw new UserError(
          "warehouse " + path + " cannot be written (" + e.getMessage() + ")",
          "give a folder with write permission and free space",
          e);
    }
    return warehouse;
  }

  /**
   * A warehouse to read.
   *
   * @throws UserError when there is none
   */
  public static Warehouse toRead(String path) {
    Warehouse warehouse = new Warehouse(path);
    if (!warehouse.isRemote()) {
      Path root = Path.of(path);
      if (!Files.exists(warehouse.marker())) {
        throw new UserError(
            "no warehouse at " + path, "run ./gongbao run --warehouse " + path + " first");
      }
      try {
        warehouse.refuseForeign(root);
      } catch (IOException e) {
        throw new UserError("warehouse " + path + " cannot be read", "check its permissions", e);
      }
    }
    return warehouse;
  }

  /** Folder or URI. */
  public String root() {
    return root;
  }

  private boolean isRemote() {
    return root.matches("[a-z][a-z0-9+.-]+:.*") && !root.startsWith("file:");
  }

  private Path marker() {
    return Path.of(root, "_gongbao");
  }

  private void refuseForeign(Path path) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new UserError("warehouse " + path + " is a file", "give a folder");
    }
    if (!Files.exists(marker())) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> entries = Files.list(path)) {
          if (entries.findAny().isPresent()) {
            throw new UserError(
                path + " holds something else than a warehouse", "give an empty or new folder");
          }
        }
      }
      return;
    }
    String format = Files.readString(marker()).strip();
    if (!format.equals(FORMAT + VERSION)) {
      throw new UserError(
          "warehouse " + path + " says '" + format + "', this gongbao knows version " + VERSION,
          "run the gongbao that made it, or give a new folder");
    }
  }

  /** Holds the warehouse for one run. */
  public interface Hold extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Takes the warehouse for this process.
   *
   * @throws HeldException when another process has it
   */
  public Hold hold() {
    if (isRemote()) {
      return () -> {};
    }
    Path path = Path.of(root, "_gongbao.lock");
    Path holder = Path.of(root, "_gongbao.holder");
    try {
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new HeldException(Files.exists(holder) ? Files.readString(holder) : "unknown");
      }
      Files.writeString(holder, holderOfThisProcess(), StandardCharsets.UTF_8);
      return () -> release(channel);
    } catch (IOException e) {
      throw new UserError(
          path + " cannot be written (" + e.getMessage() + ")", "check permissions and space", e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String holderOfThisProcess() throws IOException {
    return "host %s, pid %d, since %s"
        .formatted(
            InetAddress.getLocalHost().getHostName(), ProcessHandle.current().pid(), Instant.now());
  }

  private static void release(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Another process holds the warehouse. */
  public static final class HeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HeldException(String holder) {
      super("another run holds the warehouse: " + holder);
    }
  }
}
