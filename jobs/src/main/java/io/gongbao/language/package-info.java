/** Words and sentences: the tokenizer, its HanLP adapter, the lexicon. */
package io.gongbao.language;
