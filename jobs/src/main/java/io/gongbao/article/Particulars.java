package io.gongbao.article;

import java.util.List;

/**
 * What a line says about the publication of an article.
 *
 * @param date as it is written, null without one
 * @param source null without one
 * @param people who wrote it, in order
 * @param whole whether the line says nothing else
 */
record Particulars(String date, String source, List<String> people, boolean whole) {
  Particulars {
    people = List.copyOf(people);
  }

  /** Whether the line says nothing but who wrote the article. */
  boolean isByline() {
    return whole && date == null && source == null && !people.isEmpty();
  }

  /** Whether the line says when or where the article was published, and nothing but such things. */
  boolean isDateline() {
    return whole && (date != null || source != null);
  }
}
