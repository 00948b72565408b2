package io.gongbao.term;

import java.util.List;

/** What statistics read of a sentence: its words and their tags. */
public record SentenceWords(
    String articleId, int sentenceNo, List<String> terms, List<String> tags) {}
