package io.gongbao.row;

import java.util.List;

/** A sentence that speaks of a theme. */
@Table(
    name = "theme_mentions",
    grain = "sentence and theme",
    key = "article_id, sentence_no, theme")
public record ThemeMention(
    @Column("Document that holds it.") String docId,
    @Column("Article.") String articleId,
    @Column("Sentence.") int sentenceNo,
    @Column("Id of the theme in conf/themes.yaml.") String theme,
    @Column("Terms that decided it, in order.") List<String> terms,
    @Column(
            value = "1 for a term that suffices alone, less where context had to help.",
            unit = "0 to 1")
        double score,
    @Column(value = "First place that the sentence names; null for none.", nullable = true)
        String regionName) {
  /** The same mention with the place that its sentence names. */
  public ThemeMention in(String region) {
    return new ThemeMention(docId, articleId, sentenceNo, theme, terms, score, region);
  }
}
