package io.gongbao.pipeline;

import java.util.Set;

/**
 * Documents whose rows differ from the last published run.
 *
 * @param added ids that are new, or were read again
 * @param removed ids whose rows of the last run must go; an id can be in both
 */
public record Changes(Set<String> added, Set<String> removed) {
  public static final Changes NONE = new Changes(Set.of(), Set.of());

  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty();
  }
}
