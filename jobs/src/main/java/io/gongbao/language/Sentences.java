package io.gongbao.language;

import io.gongbao.row.Article;
import io.gongbao.row.Sentence;
import io.gongbao.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns an article's body into sentences with their tokens. */
public final class Sentences {
  private final Tokenizer tokenizer;

  public Sentences(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** Sentences in order; numbers count from 0. An article without text has none. */
  public List<Sentence> of(Article article) {
    return split(article, tokenizer::tokens);
  }

  /** The same sentences without tokens, for readers of text. */
  public static List<Sentence> withoutTokens(Article article) {
    return split(article, text -> List.of());
  }

  private static List<Sentence> split(Article article, Function<String, List<Token>> tokens) {
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
              tokens.apply(text)));
    }
    return sentences;
  }
}
