package io.gongbao;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Labelled data and corpora that lie beside the repository and are no part of it. */
public final class SharedData {
  private static final Path ROOT = Path.of("../shared");

  private SharedData() {}

  /** The file or folder; the test that asks is skipped where it is absent. */
  public static Path of(String name) {
    Path file = ROOT.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here");
    return file;
  }
}
