package io.gongbao.term;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms in code point order, with the tag most of their occurrences have. */
public final class Vocabulary implements Serializable {
  private static final long serialVersionUID = 1;

  private final ArrayList<Entry> entries;
  private transient Map<String, Integer> places;

  /** A term, its tag and its occurrences. */
  public record Entry(String term, String pos, long occurrences) implements Serializable {}

  public Vocabulary(List<Entry> entries) {
    this.entries = new ArrayList<>(entries);
    this.entries.sort(Comparator.comparing(Entry::term));
  }

  /** Place of a term, or {@link CodedArticle#BREAK}. */
  public int place(String term) {
    if (places == null) {
      Map<String, Integer> map = new HashMap<>(entries.size() * 2);
      for (int i = 0; i < entries.size(); i++) {
        map.put(entries.get(i).term(), i);
      }
      places = map;
    }
    return places.getOrDefault(term, CodedArticle.BREAK);
  }

  public Entry entry(int place) {
    return entries.get(place);
  }

  /** All terms, by place. */
  public List<String> terms() {
    return entries.stream().map(Entry::term).toList();
  }

  public int size() {
    return entries.size();
  }
}
