package io.gongbao.accuracy;

import io.gongbao.row.ArticleTopic;
import io.gongbao.row.Topic;
import io.gongbao.row.WeightedTerm;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.TermRules;
import io.gongbao.rules.TopicRules;
import io.gongbao.term.CodedArticle;
import io.gongbao.topic.TopicAssigner;
import io.gongbao.topic.TopicHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stays of topics when news is added: {@code TopicStability CACHE FIRST-YEARS NEXT-YEAR},
 * years with commas. Fits the first years; adds one day, as a night does and with a refit forced;
 * adds month after month of the next year as drift says, and tells births, ends and their reasons;
 * fits everything anew and compares ids.
 */
final class TopicStability {
  private static final ConfFolder CONF =
      new ConfFolder(Path.of(System.getProperty("conf", "conf")));
  private static final TopicRules RULES = TopicRules.load(CONF);
  private static final TermRules TERMS = TermRules.load(CONF);

  private TopicStability() {}

  public static void main(String[] args) throws IOException {
    Path cache = Path.of(args[0]);
    List<TokenCache.Item> items = items(cache, args[1]);
    List<TokenCache.Item> next = new ArrayList<>(items(cache, args[2]));
    next.sort(Comparator.comparing(TokenCache.Item::date));
    State first = night(new State(List.of(), Map.of()), items, "1");
    List<TokenCache.Item> day = new ArrayList<>(items);
    String firstDay = next.get(0).date();
    next.stream().filter(item -> item.date().equals(firstDay)).forEach(day::add);
    System.out.println("one day: " + (day.size() - items.size()) + " items");
    compare("a night", first, night(first, day, "2"));
    State state = first;
    List<TokenCache.Item> grown = new ArrayList<>(items);
    int run = 2;
    String month = firstDay.substring(0, 7);
    for (int i = 0; i <= next.size(); i++) {
      String now = i == next.size() ? "" : next.get(i).date().substring(0, 7);
      if (!now.equals(month)) {
        State after = night(state, grown, "m" + run++);
        compare("to " + month, state, after);
        state = after;
        month = now;
      }
      if (i < next.size()) {
        grown.add(next.get(i));
      }
    }
    compare("year", first, state);
    tell(state);
    State full = night(new State(List.of(), Map.of()), grown, "f");
    overlap(state, full);
  }

  private static List<TokenCache.Item> items(Path cache, String years) throws IOException {
    List<TokenCache.Item> items = new ArrayList<>();
    for (String year : years.split(",", -1)) {
      items.addAll(TokenCache.read(cache.resolve(year + ".tsv")));
    }
    items.sort(Comparator.comparing(TokenCache.Item::id));
    return items;
  }

  /** Topics after a night, and the first topic of each article. */
  private record State(List<Topic> topics, Map<String, String> firsts) {}

  private static State night(State before, List<TokenCache.Item> items, String run) {
    List<TokenCache.Item> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparing(TokenCache.Item::id));
    CachedCorpus corpus = CachedCorpus.of(sorted, TERMS);
    List<Topic> topics =
        TopicFigures.replay(corpus.vocabulary(), corpus.articles(), before.topics(), RULES, run);
    Map<String, Long> sizes = new TreeMap<>();
    Map<String, String> firsts = assign(corpus, topics, sizes);
    System.out.println("run " + run + ": " + sorted.size() + " articles");
    return new State(new TopicHistory(RULES, run).sized(topics, sizes), firsts);
  }

  private static Map<String, String> assign(
      CachedCorpus corpus, List<Topic> topics, Map<String, Long> sizes) {
    TopicAssigner assigner =
        new TopicAssigner(
            TopicHistory.alive(topics),
            corpus.vocabulary().size(),
            corpus.vocabulary()::place,
            RULES);
    Map<String, String> firsts = new HashMap<>();
    for (CodedArticle article : corpus.articles()) {
      List<ArticleTopic> assigned = assigner.assign(article.articleId(), article.words());
      if (!assigned.isEmpty()) {
        ArticleTopic top = assigned.get(0);
        firsts.put(article.articleId(), top.topicId());
        sizes.merge(top.topicId(), 1L, Long::sum);
      } else {
        firsts.put(article.articleId(), "");
      }
    }
    return firsts;
  }

  private static void compare(String name, State before, State after) {
    List<Topic> alive = TopicHistory.alive(before.topics());
    Map<String, Topic> now = new HashMap<>();
    TopicHistory.alive(after.topics()).forEach(topic -> now.put(topic.topicId(), topic));
    double ids = alive.stream().filter(topic -> now.containsKey(topic.topicId())).count();
    double labels =
        alive.stream()
            .filter(
                topic ->
                    now.containsKey(topic.topicId())
                        && now.get(topic.topicId()).label().equals(topic.label()))
            .count();
    double firsts =
        before.firsts().entrySet().stream()
            .filter(first -> first.getValue().equals(after.firsts().get(first.getKey())))
            .count();
    System.out.printf(
        "%-12s ids %.3f labels %.3f first topics %.4f%n",
        name, ids / alive.size(), labels / alive.size(), firsts / before.firsts().size());
  }

  private static void tell(State after) {
    for (Topic topic : after.topics()) {
      if (!topic.bornRun().equals("1") || !topic.status().equals("alive")) {
        System.out.println(
            "  "
                + topic.status()
                + " "
                + topic.topicId()
                + " "
                + topic.label()
                + " born "
                + topic.bornRun()
                + " last "
                + topic.lastRun()
                + ": "
                + topic.reason());
      }
    }
  }

  /** Topics of both whose ten terms overlap by 0.8, and how many of them share the id. */
  private static void overlap(State grown, State full) {
    int same = 0;
    int near = 0;
    for (Topic topic : TopicHistory.alive(grown.topics())) {
      for (Topic other : TopicHistory.alive(full.topics())) {
        List<String> terms = terms(other);
        if (terms(topic).stream().filter(terms::contains).count() >= 0.8 * terms.size()) {
          near++;
          same += topic.topicId().equals(other.topicId()) ? 1 : 0;
          if (!topic.topicId().equals(other.topicId())) {
            System.out.println("  other id: " + topic.label() + " / " + other.label());
          }
        }
      }
    }
    System.out.println("full run: " + near + " topics overlap by 0.8, ids equal " + same);
  }

  private static List<String> terms(Topic topic) {
    return topic.terms().stream().limit(10).map(WeightedTerm::term).toList();
  }
}
