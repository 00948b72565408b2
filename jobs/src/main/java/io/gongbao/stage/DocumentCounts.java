package io.gongbao.stage;

import io.gongbao.rules.TopicRules;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.Vocabulary;
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

  /** Looks at the articles once and chooses the terms of topics. */
  static TopicTerms terms(
      JavaRDD<CodedArticle> articles, long count, Vocabulary vocabulary, TopicRules rules) {
    int size = vocabulary.size();
    IDFModel model = new IDF().fit(articles.map(article -> vector(article, size)));
    return TopicTerms.of(vocabulary, model.docFreq(), model.idf().toArray(), count, rules);
  }

  private static Vector vector(CodedArticle article, int size) {
    int[] words = distinct(article.words());
    double[] ones = new double[words.length];
    Arrays.fill(ones, 1);
    return Vectors.sparse(size, words, ones);
  }

  /** The words in order, each once. */
  private static int[] distinct(int[] places) {
    int[] words = places.clone();
    Arrays.sort(words);
    int size = 0;
    for (int word : words) {
      if (word >= 0 && (size == 0 || words[size - 1] != word)) {
        words[size++] = word;
      }
    }
    return Arrays.copyOf(words, size);
  }
}
