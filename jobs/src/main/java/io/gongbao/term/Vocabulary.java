package io.gongbao.term;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words in code point order, with the tag most of their occurrences have. */
public final class Vocabulary implements Serializable {
  private static final long serialVersionUID = 1;

  private final ArrayList<Entry> entries;
  private transient Map<String, Integer> places;

  /**
   * A word, its tag and its occurrences.
   *
   * @param counts whether it is a term by itself; if not it may still be a part of a found word
   */
  public record Entry(String term, String pos, long occurrences, boolean counts)
      implements Serializable {
    /** The same word, said to be a term or none. */
    public Entry counting(boolean isTerm) {
      return new Entry(term, pos, occurrences, isTerm);
    }

    /** A term whose tag and occurrences nobody asks for. */
    public static Entry of(String term) {
      return new Entry(term, "", 0, true);
    }
  }

  public Vocabulary(List<Entry> entries) {
    this.entries = new ArrayList<>(entries);
    this.entries.sort(Comparator.comparing(Entry::term));
  }

  /** Place of a word, or {@link CodedArticle#BREAK}. */
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

  /** Whether there is a term by itself in a place. */
  public boolean counts(int place) {
    return place >= 0 && entries.get(place).counts();
  }

  /** All words, by place. */
  public List<String> terms() {
    return entries.stream().map(Entry::term).toList();
  }

  public int size() {
    return entries.size();
  }
}
