package io.gongbao.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.row.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Articles that a night published, beside those that a reader finds.
 *
 * @param files input file by document id
 */
record PublishedArticles(List<Article> rows, Map<String, String> files) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Function<Article, Object>> FIELDS =
      Map.of(
          "body", Article::body,
          "title", Article::title,
          "kicker", Article::kicker,
          "source", Article::source,
          "bylines", Article::bylines,
          "published", Article::published,
          "captions", Article::captions,
          "script", Article::script);

  /** Expected articles of which a field differs by more than white space; nothing is as empty. */
  List<String> wrong(String field) {
    List<String> wrong = new ArrayList<>();
    for (JsonNode expected : Expected.lines("articles.jsonl")) {
      Article article = of(expected);
      String want = Expected.solid(String.valueOf(expected.get(field)));
      String got = article == null ? "none" : value(article, field);
      if (!want.equals(got) && !(isEmpty(want) && isEmpty(got))) {
        wrong.add(expected.get("path") + ": " + got + " for " + want);
      }
    }
    return wrong;
  }

  private static String value(Article article, String field) {
    return Expected.solid(String.valueOf(JSON.valueToTree(FIELDS.get(field).apply(article))));
  }

  private static boolean isEmpty(String json) {
    return json.equals("null") || json.equals("[]") || json.equals("\"\"");
  }

  /** The article that has most of an expected one's body, in the same document. */
  private Article of(JsonNode expected) {
    String body = Expected.solid(expected.get("body").asText());
    return rows.stream()
        .filter(
            article ->
                article.docName().equals(expected.get("doc_name").asText())
                    && files.get(article.docId()).equals(expected.get("path").asText()))
        .max(Comparator.comparingInt(article -> common(body, Expected.solid(article.body()))))
        .orElse(null);
  }

  private static int common(String one, String other) {
    Set<String> runs = new TreeSet<>();
    for (int i = 0; i + 4 <= other.length(); i++) {
      runs.add(other.substring(i, i + 4));
    }
    int common = 0;
    for (int i = 0; i + 4 <= one.length(); i++) {
      common += runs.contains(one.substring(i, i + 4)) ? 1 : 0;
    }
    return common;
  }
}
