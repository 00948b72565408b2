package io.gongbao.row;

/** Two terms that stand in the same sentence more often than chance. */
@Table(
    name = "term_pairs",
    grain = "year and pair of terms that keep company",
    key = "year, term_a, term_b")
public record TermPair(
    @Column("Year of publication.") int year,
    @Column("First term in code point order.") String termA,
    @Column("Second term.") String termB,
    @Column(value = "Sentences that hold both.", unit = "sentences") long cooccurrences,
    @Column(
            value = "Normalised pointwise mutual information over sentences (Bouma 2009).",
            unit = "-1 to 1")
        double npmi) {}
