package io.gongbao.row;

/**
 * The words of an article as numbers, and what else statistics need of it. Numbers belong to the
 * article alone, so that they never depend on what else the corpus holds.
 *
 * @param month of publication, 1 to 12; 0 when only the year is known
 * @param source publisher, empty when not known
 * @param tokens words and numbers, without punctuation
 * @param words each word once with its tag behind a slash, one a line, in the order of appearance;
 *     what begins with no letter and names of the bylines are left out
 * @param places the text: 0 for the end of a sentence, 1 for what is left out, then the words from
 *     2; each number in base 32 as characters of Base64, lowest digits first, all but the last
 *     raised by 32 (as in source maps)
 */
public record CodedText(int month, String source, int tokens, String words, String places) {}
