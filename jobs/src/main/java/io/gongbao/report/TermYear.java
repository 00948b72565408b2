package io.gongbao.report;

import java.util.List;

/** A term that rose at some time, in one of its years; the example is an article of that year. */
record TermYear(
    String term,
    int year,
    long df,
    long articles,
    double perMillion,
    double logLikelihood,
    double effectSize,
    double effectFloor,
    int burst,
    int firstYear,
    boolean emerging,
    List<String> flags,
    String title,
    String docName,
    String published,
    String text) {}
