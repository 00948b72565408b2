package io.gongbao.stage;

import io.gongbao.row.Article;
import io.gongbao.row.Document;
import io.gongbao.row.Refusal;
import io.gongbao.row.Repair;
import java.util.List;

/**
 * What became of one document, or of input that is none.
 *
 * @param docId null for input that was refused before it was a document
 * @param documents the document; empty when its id is known and it was not read again
 */
public record Reading(
    String docId,
    List<Document> documents,
    List<Article> articles,
    List<Repair> repairs,
    List<Refusal> refusals) {
  static Reading known(String docId) {
    return new Reading(docId, List.of(), List.of(), List.of(), List.of());
  }

  static Reading refused(Refusal refusal) {
    return new Reading(null, List.of(), List.of(), List.of(), List.of(refusal));
  }
}
