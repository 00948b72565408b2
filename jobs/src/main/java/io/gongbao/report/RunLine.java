package io.gongbao.report;

/** A published run as the page tells it. */
record RunLine(
    String runId,
    String started,
    String finished,
    String asOf,
    long documents,
    long documentsNew,
    long documentsGone,
    long refused,
    String codeVersion) {}
