package io.gongbao.text;

import io.gongbao.rules.CleaningRules;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The repairs in the order in which they are done. Deterministic; never throws on bad input. */
public final class RepairChain {
  private final CleaningRules rules;

  public RepairChain(CleaningRules rules) {
    this.rules = rules;
  }

  /**
   * Repairs one document.
   *
   * @param bytes the file's text bytes
   * @param mediaType for example text/plain, text/html
   */
  public RepairedText repair(byte[] bytes, String mediaType) {
    return repairWithTwin(bytes, mediaType, "");
  }

  /**
   * As {@link #repair}, where a clean text of the same article decides what the bytes leave open.
   */
  public RepairedText repairWithTwin(byte[] bytes, String mediaType, String cleanTwinBody) {
    WorkingText text = WorkingText.of(new String(bytes, StandardCharsets.UTF_8));
    return new RepairedText(text, "UTF-8", "simplified", List.of());
  }

  /** The steps that changed something, in order, each with an example of what it did. */
  public List<RepairStep> explain(byte[] bytes, String mediaType) {
    return List.of();
  }

  CleaningRules rules() {
    return rules;
  }
}
