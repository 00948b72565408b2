package io.gongbao.input;

import java.util.Locale;

/** What a file name says about the content. */
enum Format {
  TEXT("txt"),
  MARKDOWN("md|markdown"),
  HTML("html?"),
  PDF("pdf"),
  DOCX("docx"),
  JSON_LINES("jsonl"),
  ZIP("zip"),
  UNSUPPORTED("");

  private static final String GZIP = ".gz";
  private final String pattern;

  Format(String endings) {
    this.pattern = "(?s).*\\.(" + endings + ")";
  }

  /** The format of a name without a final {@code .gz}. */
  static Format of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (lower.matches(format.pattern)) {
        return format;
      }
    }
    return UNSUPPORTED;
  }

  /** The media type of a file that is text as it stands. */
  String textType() {
    return switch (this) {
      case HTML -> RawDocument.HTML;
      case MARKDOWN -> RawDocument.MARKDOWN;
      case TEXT, PDF, DOCX, JSON_LINES, ZIP, UNSUPPORTED -> RawDocument.TEXT;
    };
  }

  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  /** The name without its final {@code .gz}. */
  static String unpacked(String name) {
    return isGzip(name) ? name.substring(0, name.length() - GZIP.length()) : name;
  }

  /** Whether it may come packed by gzip: PDF, DOCX and ZIP are packed already. */
  boolean mayBeGzip() {
    return this == TEXT || this == MARKDOWN || this == HTML || this == JSON_LINES;
  }
}
