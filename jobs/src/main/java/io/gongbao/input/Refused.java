package io.gongbao.input;

import io.gongbao.row.Refusal;

/** Why one input, or a part of one, is not read. Leaves this package only as a {@link Refusal}. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  /** Classes of refusal, as the column {@code reason} names them. */
  enum Reason {
    EMPTY("empty"),
    BINARY("binary"),
    UNSUPPORTED("unsupported"),
    DAMAGED("damaged"),
    UNREADABLE("unreadable"),
    ENCRYPTED("encrypted"),
    TOO_LARGE("too large"),
    HOSTILE("hostile"),
    BAD_RECORD("bad record"),
    NO_TEXT("no text");

    private final String text;

    Reason(String text) {
      this.text = text;
    }
  }

  private final Reason reason;
  private final String snippet;

  Refused(Reason reason, String detail) {
    this(reason, detail, "");
  }

  /**
   * @param snippet beginning of what is refused, not yet escaped
   */
  Refused(Reason reason, String detail, String snippet) {
    super(detail, null, false, false);
    this.reason = reason;
    this.snippet = snippet;
  }

  Refusal at(String path) {
    return new Refusal(path, reason.text, Snippet.escape(getMessage()), Snippet.escape(snippet));
  }
}
