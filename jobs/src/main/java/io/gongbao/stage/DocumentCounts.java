package io.gongbao.stage;

import io.gongbao.rules.TopicRules;
import io.gongbao.term.CodedArticle;
import io.gongbao.topic.TopicTerms;
import java.util.Arrays;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.mllib.feature.IDF;
import org.apache.spark.mllib.feature.IDFModel;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;

/** Articles that hold each word, as spark-mllib counts and weighs them. */
final class DocumentCounts {
  private DocumentCounts() {}

  /** Looks at the corpus once and chooses the terms of topics. */
  static TopicTerms terms(CodedCorpus corpus, TopicRules rules) {
    int size = corpus.vocabulary().size();
    long articles = corpus.parts().stream().mapToLong(part -> part.articles()).sum();
    if (articles == 0) {
      return TopicTerms.of(corpus.vocabulary(), new long[size], new double[size], 0, rules);
    }
    JavaRDD<Vector> vectors = corpus.articles().map(article -> vector(article, size));
    IDFModel model = new IDF().fit(vectors);
    return TopicTerms.of(
        corpus.vocabulary(), model.docFreq(), model.idf().toArray(), articles, rules);
  }

  private static Vector vector(CodedArticle article, int size) {
    int[] words =
        Arrays.stream(article.words()).filter(word -> word >= 0).sorted().distinct().toArray();
    double[] ones = new double[words.length];
    Arrays.fill(ones, 1);
    return Vectors.sparse(size, words, ones);
  }
}
