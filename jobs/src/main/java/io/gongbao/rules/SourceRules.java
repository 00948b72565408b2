package io.gongbao.rules;

import java.util.List;

/** Rules for reading input: bounds against hostile files, and names of the fields of records. */
public record SourceRules(Limits limits, RecordFields records) {
  private static final String FILE = "sources.yaml";

  public SourceRules {
    if (limits == null || records == null) {
      throw new IllegalArgumentException("limits and records must both be given");
    }
  }

  /**
   * Bounds of one input file. What goes beyond them is refused and named, the rest is read.
   *
   * @param fileBytes of a file that must be held in memory: all but .jsonl and .jsonl.gz
   * @param documentBytes of one document after expansion; a line of .jsonl is one
   * @param expandedBytes of all that a .gz or .zip expands to
   * @param ratio of expanded to stored bytes; deflate reaches 1,032 with repeated bytes, text stays
   *     under 20. It is checked from 1 MiB on, since tiny files of repeated text are harmless
   * @param entries of a .zip
   */
  public record Limits(
      long fileBytes, int documentBytes, long expandedBytes, int ratio, int entries) {
    public Limits {
      if (fileBytes < 1 || documentBytes < 1 || expandedBytes < 1 || ratio < 1 || entries < 1) {
        throw new IllegalArgumentException("limits must be positive");
      }
    }
  }

  /** Names under which a record may carry each field; the first that is present counts. */
  public record RecordFields(
      List<String> id,
      List<String> title,
      List<String> date,
      List<String> source,
      List<String> url,
      List<String> text) {
    public RecordFields {
      for (List<String> names : List.of(id, title, date, source, url, text)) {
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
          throw new IllegalArgumentException("records: each field needs at least one name");
        }
      }
    }
  }

  /** Reads conf/sources.yaml. */
  public static SourceRules load(ConfFolder conf) {
    return conf.yaml(FILE, SourceRules.class);
  }
}
