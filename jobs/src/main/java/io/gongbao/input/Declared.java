package io.gongbao.input;

/** What a file or record says about itself, as it says it; null where it says nothing. */
public record Declared(String title, String published, String source, String url) {
  public static final Declared NOTHING = new Declared(null, null, null, null);
}
