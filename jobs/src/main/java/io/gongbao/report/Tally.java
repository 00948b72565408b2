package io.gongbao.report;

/** Rows of a table that share a key: articles of a year, repairs of a kind, claims in all. */
record Tally(String table, String key, long rows) {}
