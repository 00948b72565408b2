package io.gongbao.pipeline;

import io.gongbao.fault.UserError;
import io.gongbao.row.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * All files of the inputs given, with the hash of their contents. Names that begin with a dot or an
 * underscore are not input, as Hadoop has it.
 *
 * @param files by path below the input folder
 * @param locations where each is to be opened
 */
public record InputListing(Map<String, InputFile> files, Map<String, String> locations) {

  /**
   * Lists folders, files, globs and URIs.
   *
   * @throws UserError when an input does not exist, cannot be read, or two have the same path
   */
  public static InputListing of(List<String> inputs) {
    Map<String, FileStatus> found = new TreeMap<>();
    for (String input : inputs) {
      list(input, found);
    }
    if (found.isEmpty()) {
      throw new UserError("no file in " + inputs, "give a folder that holds documents");
    }
    Map<String, InputFile> files = new TreeMap<>();
    Map<String, String> locations = new TreeMap<>();
    found.entrySet().parallelStream()
        .map(
            entry ->
                new InputFile(entry.getKey(), entry.getValue().getLen(), hash(entry.getValue())))
        .toList()
        .forEach(file -> files.put(file.file(), file));
    found.forEach((path, status) -> locations.put(path, status.getPath().toString()));
    return new InputListing(files, locations);
  }

  /** One hash over names and contents of all files. */
  public String hash() {
    MessageDigest digest = sha256();
    for (InputFile file : files.values()) {
      digest.update(
          (file.file() + '\0' + file.contentHash() + '\n')
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void list(String input, Map<String, FileStatus> found) {
    Path path = new Path(input);
    try {
      FileSystem fs = path.getFileSystem(new Configuration());
      FileStatus[] matches = fs.globStatus(fs.makeQualified(path));
      if (matches == null || matches.length == 0) {
        throw new UserError(
            "input " + input + " does not exist", "give an existing folder or file");
      }
      for (FileStatus match : matches) {
        for (FileStatus file : files(fs, match)) {
          add(match, file, found);
        }
      }
    } catch (IOException e) {
      throw new UserError(
          "input " + input + " cannot be read (" + e.getMessage() + ")",
          "check its permissions",
          e);
    }
  }

  private static List<FileStatus> files(FileSystem fs, FileStatus match) throws IOException {
    List<FileStatus> files = new ArrayList<>();
    if (match.isFile()) {
      files.add(match);
      return files;
    }
    RemoteIterator<LocatedFileStatus> all = fs.listFiles(match.getPath(), true);
    while (all.hasNext()) {
      files.add(all.next());
    }
    return files;
  }

  private static void add(FileStatus input, FileStatus file, Map<String, FileStatus> found) {
    String name =
        input.isFile()
            ? file.getPath().getName()
            : input.getPath().toUri().relativize(file.getPath().toUri()).getPath();
    if (name.startsWith("_")
        || name.startsWith(".")
        || name.contains("/_")
        || name.contains("/.")) {
      return;
    }
    FileStatus before = found.put(name, file);
    if (before != null && !before.getPath().equals(file.getPath())) {
      throw new UserError(
          "two inputs have the same path "
              + name
              + ": "
              + before.getPath()
              + " and "
              + file.getPath(),
          "give the folder that holds both");
    }
  }

  private static String hash(FileStatus file) {
    Path path = file.getPath();
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in =
        new DigestInputStream(path.getFileSystem(new Configuration()).open(path), digest)) {
      int read = in.read(buffer);
      while (read >= 0) {
        read = in.read(buffer);
      }
    } catch (IOException e) {
      throw new UserError(
          path + " cannot be read (" + e.getMessage() + ")", "check its permissions", e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
