package io.gongbao.input;

import java.util.List;

/**
 * What a file or record says about itself, as it says it; null where it says nothing.
 *
 * @param headers lines that the file repeats from page to page and that are not in its text
 */
public record Declared(
    String title, String published, String source, String url, List<String> headers) {
  public static final Declared NOTHING = new Declared(null, null, null, null);

  public Declared {
    headers = List.copyOf(headers);
  }

  public Declared(String title, String published, String source, String url) {
    this(title, published, source, url, List.of());
  }

  /** The same with another date. */
  public Declared publishedOn(String date) {
    return new Declared(title, date, source, url, headers);
  }
}
