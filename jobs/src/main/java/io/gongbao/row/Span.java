package io.gongbao.row;

/** A run of a text that is a copy of a run of the decoded raw text. */
public record Span(
    @Column(value = "Start in the body.", unit = "characters") int bodyStart,
    @Column(value = "Start in the decoded raw text.", unit = "characters") int rawStart,
    @Column(value = "Length of the run.", unit = "characters") int length) {}
