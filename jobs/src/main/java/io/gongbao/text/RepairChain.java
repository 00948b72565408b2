package io.gongbao.text;

import static io.gongbao.text.ByteShiftRepair.GAP;

import io.gongbao.row.Repair;
import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The repairs in the order in which they are done: charset, double encoding, byte shift, readings,
 * script, width, odd characters. Each sees the text that the one before left. Deterministic; never
 * throws on bad input; linear in the length. Clean text costs one scan.
 */
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
    Decoded decoded = CharsetDecoder.decode(bytes);
    WorkingText text = WorkingText.of(decoded.text());
    TextCensus census = new TextCensus(text.text());
    if (census.mayBeDoubleEncoded()) {
      text = text.edit(DoubleEncodingRepair.edits(text.text()));
      census = new TextCensus(text.text());
    }
    if (census.mayBeAnnotated()) {
      text = withoutReadings(text);
    }
    if (census.script().equals("traditional")) {
      text = text.edit(script.edits(text.text()));
    } else if (census.mayHoldTraditionalLines()) {
      text = text.edit(script.editsOfTraditionalLines(text.text()));
    }
    if (census.mayBeHalved()) {
      text = text.edit(WidthRepair.edits(text.text()));
    }
    if (census.hasWideCharacters()) {
      text = text.edit(NarrowRepair.edits(text.text()));
    }
    if (census.hasOddCharacters()) {
      text = text.edit(OddCharacterRepair.edits(text.text()));
    }
    return new RepairedText(text, decoded.charset(), census.script(), flags(decoded, text));
  }

  private WorkingText withoutReadings(WorkingText text) {
    Annotations annotations = Annotations.find(text.text(), script);
    WorkingText aligned = text.edit(ByteShiftRepair.edits(text.text(), annotations));
    Annotations left = aligned == text ? annotations : Annotations.find(aligned.text(), script);
    return aligned.edit(ReadingRepair.edits(aligned.text(), left));
  }

  private static List<String> flags(Decoded decoded, WorkingText text) {
    List<String> flags = new ArrayList<>(decoded.flags());
    int made = gaps(text.text()) - gaps(text.raw());
    if (made > 0) {
      flags.add("gaps left: " + made);
    }
    return flags;
  }

  private static int gaps(String text) {
    int count = 0;
    for (int at = text.indexOf(GAP); at >= 0; at = text.indexOf(GAP, at + 1)) {
      count++;
    }
    return count;
  }

  /** Refuses a conf whose examples do not come out as they say. */
  public void check(ConfFolder conf, CleaningRules rules) {
    for (CleaningRules.Example example : rules.examples()) {
      byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
      String found = repair(bytes, "text/plain").text().text();
      if (!found.equals(example.becomes())) {
        throw conf.errorAt(
            "cleaning.yaml", example.text(), "example becomes " + found, "correct it or the words");
      }
    }
  }

  /** What the chain does to a document: the charset, then every change in raw order. */
  public List<RepairStep> explain(byte[] bytes, String mediaType) {
    RepairedText repaired = repair(bytes, mediaType);
    List<RepairStep> steps = new ArrayList<>();
    String evidence = String.join("; ", repaired.flags());
    steps.add(new RepairStep("charset", "bytes", repaired.charset(), evidence));
    for (Repair repair : repaired.text().repairs("")) {
      steps.add(
          new RepairStep(repair.kind(), repair.before(), repair.after(), RepairReason.of(repair)));
    }
    return steps;
  }
}
