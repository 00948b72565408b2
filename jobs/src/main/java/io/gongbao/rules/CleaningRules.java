package io.gongbao.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What conf/cleaning.yaml says about repairing text.
 *
 * @param simplify traditional characters and phrases with their simplified form, before the
 *     dictionary's; a phrase given as itself stays
 * @param examples texts with what repair must make of them
 */
public record CleaningRules(Map<String, String> simplify, List<Example> examples) {
  private static final String FILE = "cleaning.yaml";

  public CleaningRules {
    simplify = new TreeMap<>(simplify);
    examples = List.copyOf(examples);
    if (simplify.containsKey("") || simplify.containsValue("")) {
      throw new IllegalArgumentException("simplify has an empty word");
    }
  }

  /** A text, what it must become, and why. */
  public record Example(String text, String becomes, String reason) {}

  /** Reads and checks conf/cleaning.yaml. */
  public static CleaningRules load(ConfFolder conf) {
    return conf.yaml(FILE, CleaningRules.class);
  }
}
