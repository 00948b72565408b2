package io.gongbao.language;

import io.gongbao.row.Token;
import java.util.List;

/** Cuts a text into words. Every character but white space belongs to exactly one token. */
public interface Tokenizer {
  /** Words in order; start and end count UTF-16 units of the text. */
  List<Token> tokens(String text);
}
