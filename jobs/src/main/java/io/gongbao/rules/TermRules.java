package io.gongbao.rules;

import java.io.Serializable;
import java.util.List;

/**
 * What conf/terms.yaml says about terms and their trends.
 *
 * @param words which tokens count as terms
 * @param phrases which neighbours are joined into a new word
 * @param trends which years bear a trend, and what makes a term emerge
 * @param pairs which pairs of terms are listed
 */
public record TermRules(Words words, Phrases phrases, Trends trends, Pairs pairs)
    implements Serializable {
  private static final String FILE = "terms.yaml";

  /**
   * Which tokens count as terms.
   *
   * @param tags beginnings of HanLP's tags that terms have
   * @param notTags tags that terms do not have, exactly
   * @param shortest fewest characters
   * @param most at most this many terms, the most frequent; bounds memory
   * @param stop words that are no terms: calendar, reporting, templates of a source
   * @param examples words with their tag, and whether they count
   */
  public record Words(
      List<String> tags,
      List<String> notTags,
      int shortest,
      int most,
      List<String> stop,
      List<Example> examples)
      implements Serializable {
    public Words {
      tags = List.copyOf(tags);
      notTags = List.copyOf(notTags);
      stop = List.copyOf(stop);
      examples = List.copyOf(examples);
      check(shortest >= 1, "words.shortest must be 1 or more");
      check(most >= 1, "words.most must be 1 or more");
    }
  }

  /** A token that is a term or is none. */
  public record Example(String word, String pos, boolean term) implements Serializable {}

  /**
   * Which neighbours are joined into a new word.
   *
   * @param sample articles that are searched, at most; what is found is counted in all
   * @param fewest occurrences in these below which neighbours are not joined
   * @param leastNpmi least normalised pointwise mutual information of the two parts, -1 to 1
   * @param sureNpmi the same for single characters and for parts whose tags speak against it
   * @param boundShare share of a part's occurrences in one pair from which it is taken for a piece
   *     of a name that was cut up: tags are not asked, and it is no term by itself
   * @param wholeShare the same where tags speak against a word beside a whole one (a verb and its
   *     object)
   * @param leastEntropy least entropy of what stands left and right of the joined word, in nats
   * @param passes how often joining is repeated; two passes give words of up to four tokens
   * @param notFirst tags a joined word does not begin with, exactly
   * @param notLast tags it does not end with, exactly
   * @param never tags of which this holds even for a piece of a name
   */
  public record Phrases(
      int sample,
      int fewest,
      double leastNpmi,
      double sureNpmi,
      double boundShare,
      double wholeShare,
      double leastEntropy,
      int passes,
      List<String> notFirst,
      List<String> notLast,
      List<String> never)
      implements Serializable {
    public Phrases {
      notFirst = List.copyOf(notFirst);
      notLast = List.copyOf(notLast);
      never = List.copyOf(never);
      check(sample >= 1, "phrases.sample must be 1 or more");
      check(fewest >= 2, "phrases.fewest must be 2 or more");
      check(passes >= 0 && passes <= 4, "phrases.passes must be 0 to 4");
    }
  }

  /**
   * Which years bear a trend, and what makes a term emerge.
   *
   * @param fewestArticles articles below which a year is flagged as small
   * @param leastYearShare part of the median year's articles below which a year is flagged as small
   * @param largestSourceShift largest change of a source's share of a year's articles against all
   *     other years; above it the year is flagged as uneven
   * @param priorArticles weight of a term's overall rate in growth, in articles
   * @param leastLogLikelihood least G2 of an emerging term; 15.13 is p below 0.0001
   * @param leastLogRatio least log2 ratio to all earlier years
   * @param leastPeakRatio least ratio to the strongest earlier year
   * @param fewestMonths months of the year that must hold an emerging term
   * @param greatestDispersion greatest normalised DP
   * @param fewestDocuments least articles of the year that hold it
   * @param leastFreeShare least share of a term's occurrences outside longer found words and not
   *     straight after a title of persons; below it the term is a fragment or a name
   * @param notTags tags of terms that do not emerge, exactly: people, titles
   * @param notWords words that are counted but do not emerge: formulas of protocol and bulletins
   * @param titles tags of words that stand before names of persons, exactly
   * @param beforeVerbs tags of words that stand before verbs, exactly
   * @param behindVerbs tags of words that stand behind verbs, exactly
   * @param bindsLeft beginnings of tags of words that may form a longer one with what follows
   * @param bindsRight the same with what stands before
   * @param company what the words beside an emerging term and its articles must not look like
   */
  public record Trends(
      int fewestArticles,
      double leastYearShare,
      double largestSourceShift,
      double priorArticles,
      double leastLogLikelihood,
      double leastLogRatio,
      double leastPeakRatio,
      int fewestMonths,
      double greatestDispersion,
      int fewestDocuments,
      double leastFreeShare,
      List<String> notTags,
      List<String> notWords,
      List<String> titles,
      List<String> beforeVerbs,
      List<String> behindVerbs,
      List<String> bindsLeft,
      List<String> bindsRight,
      Company company)
      implements Serializable {
    public Trends {
      titles = List.copyOf(titles);
      beforeVerbs = List.copyOf(beforeVerbs);
      behindVerbs = List.copyOf(behindVerbs);
      bindsLeft = List.copyOf(bindsLeft);
      bindsRight = List.copyOf(bindsRight);
      notWords = List.copyOf(notWords);
      notTags = List.copyOf(notTags);
      check(priorArticles > 0, "trends.prior_articles must be above 0");
    }
  }

  /**
   * What makes a term that rises no piece of news of its own.
   *
   * @param titled share of its occurrences straight behind a title from which it is a person
   * @param bound share beside one and the same word from which it is a fragment
   * @param verbal share beside words that only verbs have from which it is a verb
   * @param overlap of the articles of two terms from which they tell of one event, Ochiai, 0 to 1
   * @param within share of a term's articles that hold another from which the same is said
   * @param lift how often that share must be the other's share of the year
   * @param event largest share of a year's articles that one event fills
   * @param ofOneEvent terms of one event that are kept, those with the greatest G2
   */
  public record Company(
      double titled,
      double bound,
      double verbal,
      double overlap,
      double within,
      double lift,
      double event,
      int ofOneEvent)
      implements Serializable {
    public Company {
      check(ofOneEvent >= 1, "trends.company.of_one_event must be 1 or more");
    }
  }

  /**
   * Which pairs of terms are listed.
   *
   * @param terms at most this many terms, the most frequent, are paired; memory grows with its
   *     square
   * @param fewest sentences of a year that must hold both
   * @param leastNpmi least NPMI of a pair that is listed
   */
  public record Pairs(int terms, int fewest, double leastNpmi) implements Serializable {
    public Pairs {
      check(terms >= 2 && terms <= 5_000, "pairs.terms must be 2 to 5000");
    }
  }

  /** Reads and checks conf/terms.yaml. */
  public static TermRules load(ConfFolder conf) {
    return conf.yaml(FILE, TermRules.class);
  }

  private static void check(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }
}
