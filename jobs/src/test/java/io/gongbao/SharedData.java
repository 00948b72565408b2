package io.gongbao;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
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

  /** Texts of every so many items of a file of news, in order, from the first on. */
  public static List<String> news(String name, int step) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(of(name))), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (number++ % step == 0) {
          texts.add(json.readTree(line).get("text").asText());
        }
      }
    }
    return texts;
  }
}
