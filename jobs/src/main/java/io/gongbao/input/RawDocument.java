package io.gongbao.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One document before any decoding.
 *
 * @param docId hash of path and stored bytes
 * @param docName file name, or id of the record
 * @param path below the input folder; a member of a .zip or .jsonl after an exclamation mark
 * @param mediaType what the bytes were when they were stored
 * @param bytes the text to decode; of records, PDF and DOCX the text taken out of them, in UTF-8
 * @param declared what the file or record says about itself
 * @param byteCount length as stored: of the file, member or line
 */
// An array, since a wrapper would copy whole files; raw documents are never compared.
@SuppressWarnings("ArrayRecordComponent")
public record RawDocument(
    String docId,
    String docName,
    String path,
    String mediaType,
    byte[] bytes,
    Declared declared,
    long byteCount) {
  public static final String TEXT = "text/plain";
  public static final String MARKDOWN = "text/markdown";
  public static final String HTML = "text/html";
  public static final String PDF = "application/pdf";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String RECORD = "application/x-ndjson";

  /** Whether {@link #bytes} were made here, so that their charset is known to be UTF-8. */
  public boolean isUtf8() {
    return mediaType.equals(PDF) || mediaType.equals(DOCX) || mediaType.equals(RECORD);
  }

  /** Hash of path, NUL and stored bytes: 16 bytes of SHA-256 in hexadecimal. */
  static String idOf(String path, byte[] stored) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(path.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(stored), 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
