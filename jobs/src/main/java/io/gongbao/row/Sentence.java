package io.gongbao.row;

import java.util.List;

/** A sentence of an article's body with its tokens. */
@Table(name = "sentences", grain = "sentence", key = "article_id, sentence_no")
public record Sentence(
    @Column("Document that holds it.") String docId,
    @Column("Article that holds it.") String articleId,
    @Column("Place in the article, from 0.") int sentenceNo,
    @Column("Paragraph it stands in, from 0.") int paragraphNo,
    @Column(value = "Start in body.", unit = "characters") int start,
    @Column(value = "End in body, exclusive.", unit = "characters") int end,
    @Column(value = "Year of publication of the article.", nullable = true) Integer year,
    @Column("The sentence.") String text,
    @Column("Words in order; start and end count in the sentence.") List<Token> tokens,
    @Column(
            value =
                "On the first sentence: the words of the whole article as numbers, for counting; null on the others.",
            nullable = true)
        CodedText coded) {
  /** A sentence that is not the first of its article. */
  public Sentence(
      String docId,
      String articleId,
      int sentenceNo,
      int paragraphNo,
      int start,
      int end,
      Integer year,
      String text,
      List<Token> tokens) {
    this(docId, articleId, sentenceNo, paragraphNo, start, end, year, text, tokens, null);
  }

  /** The same sentence with the words of its article. */
  public Sentence with(CodedText words) {
    return new Sentence(
        docId, articleId, sentenceNo, paragraphNo, start, end, year, text, tokens, words);
  }
}
