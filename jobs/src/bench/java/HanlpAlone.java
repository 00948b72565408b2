import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** HanLP's segmenter over the texts of a .jsonl.gz, on all cores. */
final class HanlpAlone {
  private HanlpAlone() {}

  public static void main(String[] arguments) throws Exception {
    ObjectMapper json = new ObjectMapper();
    List<String> lines;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(arguments[0]))),
                StandardCharsets.UTF_8))) {
      lines = reader.lines().toList();
    }
    Segment segment = HanLP.newSegment("viterbi");
    long words =
        lines.parallelStream()
            .mapToLong(
                line -> {
                  try {
                    return segment.seg(json.readTree(line).path("text").asText()).size();
                  } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                })
            .sum();
    System.out.println(words);
  }
}
