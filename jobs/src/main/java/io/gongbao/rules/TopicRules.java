package io.gongbao.rules;

import java.io.Serializable;
import java.util.List;

/**
 * What conf/topics.yaml says about topics.
 *
 * @param most at most this many topics
 * @param perRoot topics for the square root of the number of articles
 * @param spare part of the topics that a fit has above their number; the least coherent are dropped
 * @param sample articles a fit looks at, at most; bounds its time and memory, all are assigned
 * @param rounds rounds of a fit without earlier topics
 * @param warmRounds rounds of a fit that begins with earlier topics
 * @param shown terms that show a topic
 * @param candidates heaviest terms of a topic among which those are chosen
 * @param coherenceWeight 0 chooses them by weight alone, 1 by coherence alone
 * @param reachWeight how much it counts, when topics are compared, that many articles hold two of
 *     the shown terms; beside their coherence
 * @param found found words listed after the shown terms, at most
 * @param shownWeight how much more the shown terms count when articles are assigned
 * @param centroidTerms terms kept of a topic's centre
 * @param vocabulary terms a fit looks at, at most
 * @param fewestDocuments articles that must hold a term
 * @param leastShare least share of articles that must hold it
 * @param greatestShare greatest share of articles that may hold it
 * @param leastWeight weight below which an article has no topic
 * @param perArticle topics listed of an article, at most
 * @param notTags tags of terms that topics do not look at, exactly
 * @param labelTags beginnings of tags of terms that name a topic, as long as there are two
 * @param drift when topics are fitted again
 * @param align when a topic is the same as an earlier one
 */
public record TopicRules(
    int most,
    double perRoot,
    double spare,
    int sample,
    int rounds,
    int warmRounds,
    int shown,
    int candidates,
    double coherenceWeight,
    double reachWeight,
    int found,
    double shownWeight,
    int centroidTerms,
    int vocabulary,
    int fewestDocuments,
    double leastShare,
    double greatestShare,
    double leastWeight,
    int perArticle,
    List<String> notTags,
    List<String> labelTags,
    Drift drift,
    Align align)
    implements Serializable {
  private static final String FILE = "topics.yaml";

  public TopicRules {
    notTags = List.copyOf(notTags);
    labelTags = List.copyOf(labelTags);
    check(most >= 1 && most <= 1000, "most must be 1 to 1000");
    check(sample >= 10, "sample must be 10 or more");
    check(shown >= 4, "shown must be 4 or more");
    check(coherenceWeight >= 0 && coherenceWeight < 1, "coherence_weight must be 0 to below 1");
    check(perArticle >= 1, "per_article must be 1 or more");
  }

  /**
   * When topics are fitted.
   *
   * @param firstArticles articles up to the end of a month from which topics are fitted month by
   *     month; a smaller corpus is fitted as a whole
   * @param growth part by which the corpus has grown since the last fit
   * @param months after these it need have grown by a fifth of that only
   */
  public record Drift(long firstArticles, double growth, int months) implements Serializable {}

  /**
   * When a topic is the same as an earlier one.
   *
   * @param same least cosine of the centres
   * @param kin least cosine to an earlier topic that counts as parent
   */
  public record Align(double same, double kin) implements Serializable {}

  /** The same rules with that many topics for the square root of the articles. */
  public TopicRules perRoot(double topics) {
    return new TopicRules(
        most,
        topics,
        spare,
        sample,
        rounds,
        warmRounds,
        shown,
        candidates,
        coherenceWeight,
        reachWeight,
        found,
        shownWeight,
        centroidTerms,
        vocabulary,
        fewestDocuments,
        leastShare,
        greatestShare,
        leastWeight,
        perArticle,
        notTags,
        labelTags,
        drift,
        align);
  }

  /** Number of topics for so many articles. */
  public int topics(long articles) {
    return (int) Math.max(1, Math.min(most, Math.round(perRoot * Math.sqrt((double) articles))));
  }

  /** Reads and checks conf/topics.yaml. */
  public static TopicRules load(ConfFolder conf) {
    return conf.yaml(FILE, TopicRules.class);
  }

  private static void check(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }
}
