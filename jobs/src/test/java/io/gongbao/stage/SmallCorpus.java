package io.gongbao.stage;

import io.gongbao.article.Fingerprint;
import io.gongbao.row.Article;
import io.gongbao.row.Sentence;
import io.gongbao.row.Token;
import io.gongbao.table.Records;
import io.gongbao.term.WordCode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** A corpus made for a test: sentences are given as words separated by spaces. */
public final class SmallCorpus {
  private final List<Article> articles = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  public static SparkSession session(String master) {
    SparkSession.clearActiveSession();
    SparkSession.clearDefaultSession();
    return SparkSession.builder()
        .master(master)
        .appName("test")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate();
  }

  /** Adds an article; each text is a sentence, a word may carry its tag after a slash. */
  SmallCorpus add(String id, String published, String source, String... texts) {
    Integer year = year(published);
    Article article = article(id, published, source, null);
    List<Sentence> own = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      own.add(
          new Sentence("doc", id, i, 0, 0, texts[i].length(), year, texts[i], tokens(texts[i])));
    }
    articles.add(article);
    sentences.addAll(WordCode.noted(article, own));
    return this;
  }

  /** Adds an article that repeats another. */
  SmallCorpus addDuplicate(String id, String of, String published, String... texts) {
    add(id, published, null, texts);
    articles.remove(articles.size() - 1);
    articles.add(article(id, published, null, of));
    return this;
  }

  /** An article with what the statistics read; its body is empty. */
  public static Article article(String id, String published, String source, String duplicateOf) {
    return build(Article.class, values(id, published, source, duplicateOf));
  }

  /** An article with what the search for duplicates reads. */
  static Article withBody(String id, String published, String body) {
    Map<String, Object> values = values(id, published, null, null);
    values.put("body", body);
    values.put("charCount", body.length());
    values.put("fingerprint", Fingerprint.of(body));
    return build(Article.class, values);
  }

  private static Map<String, Object> values(
      String id, String published, String source, String duplicateOf) {
    Map<String, Object> values = new HashMap<>();
    values.put("articleId", id);
    values.put("published", published);
    values.put("year", year(published));
    values.put("source", source);
    values.put("bylines", List.of("王小明"));
    values.put("duplicateOf", duplicateOf);
    return values;
  }

  /** A record with these components; the others are null, empty or zero. */
  private static <R extends Record> R build(Class<R> type, Map<String, Object> values) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      Object none =
          types[i] == List.class
              ? List.of()
              : types[i] == String.class ? "" : types[i] == int.class ? 0 : null;
      arguments[i] =
          values.containsKey(components[i].getName()) ? values.get(components[i].getName()) : none;
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Integer year(String published) {
    return published == null ? null : Integer.valueOf(published.substring(0, 4));
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      int slash = word.indexOf('/');
      String tag = slash < 0 ? "n" : word.substring(slash + 1);
      tokens.add(new Token(slash < 0 ? word : word.substring(0, slash), tag, 0, 0));
    }
    return tokens;
  }

  Dataset<Article> articles(SparkSession spark) {
    return spark.createDataset(articles, Records.encoder(Article.class));
  }

  Dataset<Sentence> sentences(SparkSession spark) {
    return spark.createDataset(sentences, Records.encoder(Sentence.class));
  }

  /** The same rows in another order. */
  SmallCorpus shuffled(long seed) {
    SmallCorpus other = new SmallCorpus();
    other.articles.addAll(articles);
    other.sentences.addAll(sentences);
    Collections.shuffle(other.articles, new Random(seed));
    Collections.shuffle(other.sentences, new Random(seed));
    return other;
  }
}
