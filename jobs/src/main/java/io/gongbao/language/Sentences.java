package io.gongbao.language;

import io.gongbao.row.Article;
import io.gongbao.row.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Turns an article's body into sentences with their tokens. */
public final class Sentences {
  private final Tokenizer tokenizer;

  public Sentences(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** Sentences in order; numbers count from 0. An article without text has none. */
  public List<Sentence> of(Article article) {
    String body = article.body() == null ? "" : article.body();
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSplitter.Span span : SentenceSplitter.sentences(body)) {
      String text = body.substring(span.start(), span.end());
      sentences.add(
          new Sentence(
              article.docId(),
              article.articleId(),
              sentences.size(),
              span.paragraphNo(),
              span.start(),
              span.end(),
              article.year(),
              text,
              tokenizer.tokens(text)));
    }
    return sentences;
  }
}
