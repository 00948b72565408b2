package io.gongbao.pipeline;

import io.gongbao.rules.ConfFolder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hash of all that decides a stage's rows besides its input: the code, its rules, and the
 * fingerprints of the stages before it.
 */
public record Fingerprints(Map<String, String> byStage) {

  /** Fingerprints of tonight. */
  public static Fingerprints of(Pipeline pipeline, ConfFolder conf, String codeVersion) {
    Map<String, String> found = new TreeMap<>();
    for (Stage stage : pipeline.stages()) {
      MessageDigest digest = InputListing.sha256();
      add(digest, codeVersion);
      for (String rules : stage.rules()) {
        add(digest, conf.hash(rules));
      }
      for (Stage upstream : pipeline.upstream(stage)) {
        add(digest, found.get(upstream.name()));
      }
      found.put(stage.name(), HexFormat.of().formatHex(digest.digest(), 0, 16));
    }
    return new Fingerprints(found);
  }

  String of(Stage stage) {
    return byStage.getOrDefault(stage.name(), "");
  }

  private static void add(MessageDigest digest, String part) {
    digest.update((part + '\n').getBytes(StandardCharsets.UTF_8));
  }
}
