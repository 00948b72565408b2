package io.gongbao.report;

import java.util.List;

/** A topic in one of its years; year is null for a topic without a row in topic_years. */
record TopicLine(
    String topicId,
    String label,
    List<String> terms,
    double coherence,
    long articles,
    List<String> parents,
    String bornRun,
    String status,
    String reason,
    Integer year,
    Long yearArticles,
    Double share,
    Double change,
    String title,
    String docName) {

  boolean alive() {
    return status.equals("alive");
  }
}
