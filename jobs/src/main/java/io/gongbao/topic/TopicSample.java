package io.gongbao.topic;

import io.gongbao.rules.TopicRules;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.PhraseBook;
import java.util.Comparator;
import java.util.List;

/** What a fit looks at: articles in the order of their ids. */
public final class TopicSample {
  private final TopicVocabulary vocabulary;
  private final List<ArticleWords> articles;
  private final FoundTerms found;

  TopicSample(TopicVocabulary vocabulary, List<ArticleWords> articles, FoundTerms found) {
    this.vocabulary = vocabulary;
    this.articles = articles;
    this.found = found;
  }

  /** A sample of articles; their order does not matter. */
  public static TopicSample of(
      TopicTerms terms, PhraseBook book, List<CodedArticle> articles, TopicRules rules) {
    List<CodedArticle> sorted =
        articles.stream().sorted(Comparator.comparing(CodedArticle::articleId)).toList();
    return new TopicSample(
        terms.vocabulary(),
        sorted.stream().map(terms::words).toList(),
        FoundTerms.of(book, sorted, rules));
  }

  TopicVocabulary vocabulary() {
    return vocabulary;
  }

  List<ArticleWords> articles() {
    return articles;
  }

  FoundTerms found() {
    return found;
  }
}
