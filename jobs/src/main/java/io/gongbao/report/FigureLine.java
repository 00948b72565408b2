package io.gongbao.report;

/** A metric with the sentence of its best claim. */
record FigureLine(
    String indicator,
    String indicatorText,
    String regionName,
    String period,
    String measure,
    String basis,
    String status,
    double value,
    String unit,
    Double growthYoy,
    int claims,
    int sources,
    boolean agrees,
    String numberText,
    String evidence,
    String title,
    String docName,
    String published) {}
