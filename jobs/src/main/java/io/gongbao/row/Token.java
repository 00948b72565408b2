package io.gongbao.row;

/** A word of a sentence: term, HanLP part of speech, and its place in the sentence. */
public record Token(String term, String pos, int start, int end) {}
