package io.gongbao.text;

import java.util.List;

/**
 * What the chain makes of a document's bytes.
 *
 * @param text the repaired text, with every change from the decoded raw text
 * @param charset IANA name of the charset that most of the bytes were read with
 * @param script simplified, traditional or other, as it came in
 * @param flags what a reader should know: mixed encodings with their places, gaps left open
 */
public record RepairedText(WorkingText text, String charset, String script, List<String> flags) {
  public RepairedText {
    flags = List.copyOf(flags);
  }
}
