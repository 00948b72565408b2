package io.gongbao.stage;

import io.gongbao.row.TermStat;
import io.gongbao.row.Topic;
import io.gongbao.row.WeightedTerm;
import io.gongbao.rules.TopicRules;
import io.gongbao.term.Vocabulary;
import io.gongbao.topic.TopicVocabulary;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Terms that topics are made of, from the statistics of terms. */
final class TopicTerms {
  private static final int SMALL = 10;
  private static final double LEAST_PART = 0.05;

  private TopicTerms() {}

  /** Topics and the vocabulary of the articles that are compared with them. */
  record Centres(List<Topic> topics, List<String> terms) implements Serializable {}

  /** Terms neither rare nor everywhere, in code point order. */
  static TopicVocabulary vocabulary(Dataset<TermStat> stats, TopicRules rules) {
    Dataset<Row> years = stats.toDF().groupBy("year").agg(functions.max("articles").as("articles"));
    long articles = 0;
    for (Row row : years.collectAsList()) {
      articles += row.getLong(1);
    }
    long fewest = (long) Math.min(rules.fewestDocuments(), 1 + articles * LEAST_PART);
    long least = Math.max(fewest, (long) Math.ceil(articles * rules.leastShare()));
    long most = (long) Math.max(SMALL, articles * rules.greatestShare());
    TreeMap<String, Long> documents = new TreeMap<>();
    for (Row row : terms(stats, rules, least, most).collectAsList()) {
      documents.put(row.getString(0), row.getLong(1));
    }
    return new TopicVocabulary(
        List.copyOf(documents.keySet()), List.copyOf(documents.values()), articles);
  }

  private static Dataset<Row> terms(
      Dataset<TermStat> stats, TopicRules rules, long least, long most) {
    return stats
        .filter(functions.col("parts").isNull())
        .filter(functions.not(functions.col("pos").isin(rules.notTags().toArray())))
        .groupBy("term")
        .agg(functions.sum("df").as("documents"))
        .filter(functions.col("documents").between(least, most))
        .orderBy(functions.col("documents").desc(), functions.col("term"))
        .limit(rules.vocabulary());
  }

  /** These terms and those of the earlier topics' centres. */
  static Vocabulary with(TopicVocabulary vocabulary, List<Topic> earlier) {
    Set<String> terms = new TreeSet<>(vocabulary.terms());
    for (Topic topic : earlier) {
      topic.centroid().stream().map(WeightedTerm::term).forEach(terms::add);
    }
    List<Vocabulary.Entry> entries = new ArrayList<>();
    terms.forEach(term -> entries.add(Vocabulary.Entry.of(term)));
    return new Vocabulary(entries);
  }
}
