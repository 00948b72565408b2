package io.gongbao.stage;

import io.gongbao.rules.TermRules;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.LongCounts;
import io.gongbao.term.PhraseBook;
import io.gongbao.term.PhraseFinder;
import io.gongbao.term.Vocabulary;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Finds new words in a coded corpus, pass after pass; only counts are shuffled. */
final class PhraseSearch {
  private final JavaRDD<CodedArticle> articles;
  private final TermRules.Phrases rules;

  PhraseSearch(JavaRDD<CodedArticle> articles, TermRules.Phrases rules) {
    this.articles = articles;
    this.rules = rules;
  }

  private record Side(long pair, int side, int neighbour) implements Serializable {}

  PhraseBook search(Vocabulary vocabulary) {
    PhraseBook book = new PhraseBook(vocabulary);
    int since = 0;
    for (int pass = 0; pass < rules.passes(); pass++) {
      PhraseFinder finder = new PhraseFinder(book, rules, since);
      LongCounts pairs = pairs(book, since);
      SortedMap<Long, Double> candidates = finder.candidates(pairs);
      if (candidates.isEmpty()) {
        break;
      }
      since = finder.next();
      finder.note(finder.found(candidates, pairs, entropies(book, candidates)));
    }
    return book;
  }

  private LongCounts pairs(PhraseBook book, int since) {
    var shared = JavaSparkContext.fromSparkContext(articles.context()).broadcast(book);
    TermRules.Phrases own = rules;
    LongCounts pairs = new LongCounts();
    articles
        .mapPartitionsToPair(
            partition -> {
              PhraseFinder finder = new PhraseFinder(shared.value(), own, since);
              LongCounts counts = new LongCounts();
              partition.forEachRemaining(article -> finder.countPairs(article.words(), counts));
              return counts.stream((pair, count) -> new Tuple2<>(pair, count)).iterator();
            })
        .reduceByKey(Long::sum)
        .filter(pair -> pair._2() >= own.fewest())
        .collect()
        .forEach(pair -> pairs.add(pair._1(), pair._2()));
    return pairs;
  }

  private SortedMap<Long, Double> entropies(PhraseBook book, SortedMap<Long, Double> candidates) {
    var context = JavaSparkContext.fromSparkContext(articles.context());
    var shared = context.broadcast(book);
    var wanted = context.broadcast(candidates);
    TermRules.Phrases own = rules;
    List<Tuple2<Side, Long>> counts =
        articles
            .mapPartitionsToPair(
                partition ->
                    company(partition, new PhraseFinder(shared.value(), own, 0), wanted.value()))
            .reduceByKey(Long::sum)
            .collect();
    return entropies(counts);
  }

  private static Iterator<Tuple2<Side, Long>> company(
      Iterator<CodedArticle> articles, PhraseFinder finder, SortedMap<Long, Double> candidates) {
    Map<Side, Long> counts = new HashMap<>();
    articles.forEachRemaining(
        article ->
            finder.countCompany(
                article.words(),
                candidates,
                (pair, side, neighbour) ->
                    counts.merge(new Side(pair, side, neighbour), 1L, Long::sum)));
    return counts.entrySet().stream()
        .map(count -> new Tuple2<>(count.getKey(), count.getValue()))
        .iterator();
  }

  private static SortedMap<Long, Double> entropies(List<Tuple2<Side, Long>> counts) {
    List<Map<Long, List<Long>>> words = List.of(new HashMap<>(), new HashMap<>());
    List<Map<Long, Long>> breaks = List.of(new HashMap<>(), new HashMap<>());
    SortedMap<Long, Double> entropies = new TreeMap<>();
    for (Tuple2<Side, Long> count : counts) {
      Side side = count._1();
      entropies.put(side.pair(), Double.MAX_VALUE);
      if (side.neighbour() < 0) {
        breaks.get(side.side()).put(side.pair(), count._2());
      } else {
        words
            .get(side.side())
            .computeIfAbsent(side.pair(), pair -> new ArrayList<>())
            .add(count._2());
      }
    }
    for (int side = 0; side < 2; side++) {
      Map<Long, List<Long>> own = words.get(side);
      Map<Long, Long> ends = breaks.get(side);
      entropies.replaceAll(
          (pair, least) -> {
            List<Long> sorted = own.getOrDefault(pair, List.of()).stream().sorted().toList();
            return Math.min(least, PhraseFinder.entropy(sorted, ends.getOrDefault(pair, 0L)));
          });
    }
    return entropies;
  }
}
