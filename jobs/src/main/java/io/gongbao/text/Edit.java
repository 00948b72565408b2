package io.gongbao.text;

import java.util.Objects;

/**
 * A change that a step asks for: the characters from start to end become after.
 *
 * @param kind mechanism, as in {@link io.gongbao.row.Repair}
 * @param start in the text that the step saw, UTF-16 units
 * @param end exclusive; equal to start for an insertion
 * @param after what shall stand there, empty for a deletion
 * @param confidence 0 to 1
 */
public record Edit(String kind, int start, int end, String after, double confidence) {
  public Edit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(after, "after");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("edit from " + start + " to " + end);
    }
  }
}
