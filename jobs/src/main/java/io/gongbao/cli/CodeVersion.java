package io.gongbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Version of the running code: rows made by another one are made anew. */
final class CodeVersion {
  private static final String RELEASE = "0.1.0";

  private CodeVersion() {}

  /**
   * Release and checksum of the jar; the build is reproducible, so equal sources give equal jars.
   */
  static String ofThisProgram() {
    try {
      Path code =
          Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(code)) {
        return RELEASE + "+classes";
      }
      CRC32 checksum = new CRC32();
      checksum.update(Files.readAllBytes(code));
      return "%s+%08x".formatted(RELEASE, checksum.getValue());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
