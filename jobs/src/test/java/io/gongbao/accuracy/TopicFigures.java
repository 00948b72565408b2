package io.gongbao.accuracy;

import io.gongbao.row.ArticleTopic;
import io.gongbao.row.Topic;
import io.gongbao.row.WeightedTerm;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TermRules;
import io.gongbao.rules.TopicRules;
import io.gongbao.term.ByHash;
import io.gongbao.term.CodedArticle;
import io.gongbao.term.PhraseBook;
import io.gongbao.term.PhraseSearch;
import io.gongbao.term.Vocabulary;
import io.gongbao.topic.TopicAssigner;
import io.gongbao.topic.TopicCalendar;
import io.gongbao.topic.TopicHistory;
import io.gongbao.topic.TopicSample;
import io.gongbao.topic.TopicTerms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Coherence, diversity and coverage of the topics of some years, and fitted on even articles and
 * scored on odd ones, in plain Java: {@code TopicFigures CACHE YEAR...}.
 */
final class TopicFigures {
  private static final ConfFolder CONF =
      new ConfFolder(Path.of(System.getProperty("conf", "conf")));
  private static final TermRules TERMS = TermRules.load(CONF);

  private TopicFigures() {}

  public static void main(String[] args) throws IOException {
    TopicRules rules = TopicRules.load(CONF);
    CachedCorpus corpus =
        CachedCorpus.of(Path.of(args[0]), List.of(args).subList(1, args.length), TERMS);
    List<CodedArticle> all = corpus.articles();
    List<CodedArticle> even = half(all, 0);
    List<CodedArticle> odd = half(all, 1);
    TopicRules most = rules.perRoot(1);
    report("fitted", corpus.vocabulary(), all, all, rules, !Boolean.getBoolean("brief"));
    report("even/odd", corpus.vocabulary(), even, odd, most, Boolean.getBoolean("listeven"));
    report("odd/even", corpus.vocabulary(), odd, even, most, false);
  }

  private static List<CodedArticle> half(List<CodedArticle> all, int rest) {
    return IntStream.range(0, all.size()).filter(i -> i % 2 == rest).mapToObj(all::get).toList();
  }

  private static void report(
      String name,
      Vocabulary words,
      List<CodedArticle> fitted,
      List<CodedArticle> scored,
      TopicRules rules,
      boolean list) {
    long start = System.nanoTime();
    List<Topic> topics = TopicHistory.alive(replay(words, fitted, List.of(), rules, "1"));
    long millis = (System.nanoTime() - start) / 1_000_000;
    List<List<Integer>> places =
        topics.stream()
            .map(t -> t.terms().stream().map(WeightedTerm::term).map(words::place).toList())
            .toList();
    TopicScore terms = TopicScore.of(places, texts(words, scored, true));
    TopicScore all = TopicScore.of(places, texts(words, scored, false));
    Coverage coverage = coverage(words, topics, scored, rules);
    System.out.printf(
        "%-9s K %d NPMI %.4f (all words %.4f) diversity %.3f coverage %.3f none %.4f fit %d ms%n",
        name,
        topics.size(),
        terms.npmi(),
        all.npmi(),
        terms.diversity(),
        coverage.two(),
        coverage.none(),
        millis);
    for (int i = 0; list && i < topics.size(); i++) {
      System.out.printf(
          "  %+.3f %s %s | %s%n",
          terms.byTopic().get(i),
          coverage.sizes().get(topics.get(i).topicId()),
          topics.get(i).label(),
          topics.get(i).terms().stream().map(WeightedTerm::term).toList());
    }
  }

  /** Topics of articles after all fits that are due. */
  static List<Topic> replay(
      Vocabulary words,
      List<CodedArticle> articles,
      List<Topic> earlier,
      TopicRules rules,
      String run) {
    TreeMap<Integer, Long> months = new TreeMap<>();
    articles.forEach(article -> months.merge(TopicCalendar.month(article), 1L, Long::sum));
    TopicCalendar calendar = new TopicCalendar(months, rules);
    PhraseBook book = new PhraseSearch(articles, words, TERMS).search();
    return new TopicHistory(rules, run)
        .fitted(earlier, calendar, fit -> sample(words, articles, book, rules, fit));
  }

  private static TopicSample sample(
      Vocabulary words,
      List<CodedArticle> all,
      PhraseBook book,
      TopicRules rules,
      TopicCalendar.Fit fit) {
    List<CodedArticle> articles =
        all.stream().filter(article -> TopicCalendar.month(article) <= fit.month()).toList();
    long[] documents = new long[words.size()];
    for (CodedArticle article : articles) {
      Arrays.stream(article.words()).filter(w -> w >= 0).distinct().forEach(w -> documents[w]++);
    }
    double[] weights =
        Arrays.stream(documents)
            .mapToDouble(d -> Math.log((articles.size() + 1.0) / (d + 1.0)))
            .toArray();
    TopicTerms terms = TopicTerms.of(words, documents, weights, articles.size(), rules);
    List<CodedArticle> sample =
        articles.stream().sorted(ByHash.ORDER).limit(rules.sample()).toList();
    return TopicSample.of(terms, book, sample, rules);
  }

  /** Texts as words; only those that are terms, or all that begin with a letter. */
  private static List<int[]> texts(Vocabulary words, List<CodedArticle> articles, boolean terms) {
    return articles.stream()
        .map(
            a ->
                Arrays.stream(a.words())
                    .filter(w -> terms ? words.counts(w) : w != CodedArticle.SENTENCE_END)
                    .toArray())
        .toList();
  }

  /** Share of articles that hold two terms of their first topic, share without a topic. */
  record Coverage(double two, double none, Map<String, Integer> sizes) {}

  static Coverage coverage(
      Vocabulary words, List<Topic> topics, List<CodedArticle> articles, TopicRules rules) {
    TopicAssigner assigner =
        new TopicAssigner(TopicHistory.alive(topics), words.size(), words::place, rules);
    Map<String, List<Integer>> shown = new TreeMap<>();
    for (Topic topic : topics) {
      shown.put(
          topic.topicId(),
          topic.terms().stream().limit(10).map(t -> words.place(t.term())).toList());
    }
    Map<String, Integer> sizes = new TreeMap<>();
    double two = 0;
    double none = 0;
    for (CodedArticle article : articles) {
      List<ArticleTopic> assigned = assigner.assign(article.articleId(), article.words());
      if (assigned.isEmpty()) {
        none++;
      } else {
        String first = assigned.get(0).topicId();
        sizes.merge(first, 1, Integer::sum);
        two +=
            Arrays.stream(article.words()).distinct().filter(shown.get(first)::contains).count()
                    >= 2
                ? 1
                : 0;
      }
    }
    return new Coverage(two / articles.size(), none / articles.size(), sizes);
  }
}
