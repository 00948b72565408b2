package io.gongbao.row;

import java.util.List;

/** What a term did in a year. */
@Table(name = "term_stats", grain = "year and term", key = "year, term")
public record TermStat(
    @Column("Year of publication.") int year,
    @Column("Word or found phrase.") String term,
    @Column("Part of speech, HanLP tag set.") String pos,
    @Column(value = "Occurrences in the year.", unit = "occurrences") long tf,
    @Column(value = "Articles of the year that hold it.", unit = "articles") long df,
    @Column(value = "Articles of the year, duplicates left out.", unit = "articles") long articles,
    @Column(value = "Relative frequency.", unit = "per million tokens") double perMillion,
    @Column("tf times log of articles over df, over the year.") double tfidf,
    @Column(
            value = "Gries' DP over the months of the year, normalised; 0 is even.",
            unit = "0 to 1")
        double dispersion,
    @Column("Dunning's G2 of df against all earlier years, signed by direction.")
        double logLikelihood,
    @Column(value = "Log ratio of relative frequency against all earlier years.", unit = "log2")
        double effectSize,
    @Column(
            value =
                "Least log ratio that the counts bear out (lower end of Wilson's interval, p 0.0001);"
                    + " orders emerging terms.",
            unit = "log2")
        double effectFloor,
    @Column(
            value =
                "Shrunken log ratio against the year before; null without a year before that bears it.",
            unit = "log2",
            nullable = true)
        Double growth,
    @Column(value = "Kleinberg burst level in the year, 0 for none.", unit = "level") int burst,
    @Column("First year in which the corpus holds it.") int firstYear,
    @Column(
            "Rises in this year by all tests and is a piece of news of its own: no person, fragment, verb,"
                + " nor one more word of an event.")
        boolean emerging,
    @Column(
            value = "Tokens of a word found in the corpus, with spaces; null for a token.",
            nullable = true)
        String parts,
    @Column(
            value = "NPMI of the two parts of a found word as neighbours (Bouma 2009).",
            unit = "-1 to 1",
            nullable = true)
        Double cohesion,
    @Column(
            value =
                "Entropy of what stands beside a found word, the lesser of both sides (Jin and"
                    + " Tanaka-Ishii 2006).",
            unit = "nats",
            nullable = true)
        Double boundaryEntropy,
    @Column("few articles, uneven sources: no trend is claimed.") List<String> flags)
    implements java.io.Serializable {
  /** The same statistics of a term that is no news of its own. */
  public TermStat leftOut() {
    return copy(false, parts, cohesion, boundaryEntropy);
  }

  /** The same statistics as those of a word found in the corpus. */
  public TermStat found(String tokens, double npmi, double entropy) {
    return copy(emerging, tokens, npmi, entropy);
  }

  private TermStat copy(boolean emerges, String tokens, Double npmi, Double entropy) {
    return new TermStat(
        year,
        term,
        pos,
        tf,
        df,
        articles,
        perMillion,
        tfidf,
        dispersion,
        logLikelihood,
        effectSize,
        effectFloor,
        growth,
        burst,
        firstYear,
        emerges,
        tokens,
        npmi,
        entropy,
        flags);
  }
}
