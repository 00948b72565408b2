package io.gongbao.report;

/** A claim that takes part in a conflict, with the conflict it takes part in. */
record DisputeLine(
    String conflictId,
    String kind,
    String indicatorText,
    String regionName,
    String period,
    double expected,
    double found,
    String reason,
    String unit,
    String numberText,
    String evidence,
    String docName) {}
