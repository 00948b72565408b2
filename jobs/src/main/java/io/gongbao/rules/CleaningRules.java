package io.gongbao.rules;

import java.util.List;

/**
 * What conf/cleaning.yaml says about repairing text.
 *
 * @param examples texts with what repair must make of them
 */
public record CleaningRules(List<Example> examples) {
  private static final String FILE = "cleaning.yaml";

  public CleaningRules {
    examples = List.copyOf(examples);
  }

  /** A text, what it must become, and why. */
  public record Example(String text, String becomes, String reason) {}

  /** Reads and checks conf/cleaning.yaml. */
  public static CleaningRules load(ConfFolder conf) {
    return conf.yaml(FILE, CleaningRules.class);
  }
}
