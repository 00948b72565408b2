package io.gongbao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The few lines with which a run ends. */
public final class Digest {
  private static final int MAX_NAMES = 8;

  /**
   * What a run did, counted against the run before; all rows of a first run are new.
   *
   * @param documents documents published
   * @param documentsNew documents that the run before did not have
   * @param documentsGone documents that only the run before had
   * @param repaired documents of which something was repaired
   * @param refused rows in quarantine
   * @param claims claims published
   * @param claimsNew claims that the run before did not have
   * @param metrics metrics published
   * @param metricsNew metrics that the run before did not have
   * @param metricsRevised metrics whose value the run before gave otherwise
   * @param conflicts conflicts published
   * @param topicsBorn labels of topics that the run before did not have
   * @param topicsGone labels of topics that are no longer alive
   * @param termsRisen terms that rose in the last year, strongest first
   * @param report where the page is; empty when none was written
   */
  public record Counts(
      long documents,
      long documentsNew,
      long documentsGone,
      long repaired,
      long refused,
      long claims,
      long claimsNew,
      long metrics,
      long metricsNew,
      long metricsRevised,
      long conflicts,
      List<String> topicsBorn,
      List<String> topicsGone,
      List<String> termsRisen,
      String report) {}

  private Digest() {}

  /** One line a subject; a subject without anything to say is left out, documents never are. */
  public static List<String> lines(Counts counts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "documents  %,d in: %,d new, %,d gone, %,d repaired, %,d refused",
            counts.documents(),
            counts.documentsNew(),
            counts.documentsGone(),
            counts.repaired(),
            counts.refused()));
    lines.add(
        String.format(Locale.ROOT, "claims     %,d: %,d new", counts.claims(), counts.claimsNew()));
    lines.add(
        String.format(
            Locale.ROOT,
            "metrics    %,d: %,d new, %,d revised",
            counts.metrics(),
            counts.metricsNew(),
            counts.metricsRevised()));
    lines.add(String.format(Locale.ROOT, "conflicts  %,d", counts.conflicts()));
    add(lines, "topics     born: ", counts.topicsBorn());
    add(lines, "topics     gone: ", counts.topicsGone());
    add(lines, "terms up   ", counts.termsRisen());
    if (!counts.report().isEmpty()) {
      lines.add("report     " + counts.report());
    }
    return List.copyOf(lines);
  }

  private static void add(List<String> lines, String name, List<String> words) {
    if (!words.isEmpty()) {
      String more = words.size() > MAX_NAMES ? " and " + (words.size() - MAX_NAMES) + " more" : "";
      lines.add(name + String.join("、", words.stream().limit(MAX_NAMES).toList()) + more);
    }
  }
}
