package io.gongbao.row;

/** A term with its weight. */
public record WeightedTerm(String term, double weight) implements java.io.Serializable {}
