package io.gongbao.claim;

/**
 * What a number measures.
 *
 * @param measure level, growth, change, pp, share, rank or ratio
 * @param value signed, in base units
 * @param cue the words that decided it
 */
record Measure(String measure, double value, Double high, String unit, String cue) {}
