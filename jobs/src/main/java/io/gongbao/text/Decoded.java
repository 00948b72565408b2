package io.gongbao.text;

import java.util.List;

/**
 * Text that bytes were read as.
 *
 * @param text the characters; bytes that mean nothing are U+FFFD
 * @param charset IANA name of the charset of most bytes
 * @param flags other charsets with the bytes they were used for
 */
record Decoded(String text, String charset, List<String> flags) {}
