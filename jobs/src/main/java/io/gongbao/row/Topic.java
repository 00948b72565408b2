package io.gongbao.row;

import java.util.List;

/** A cluster of articles that the data define. */
@Table(name = "topics", grain = "topic", key = "topic_id")
public record Topic(
    @Column("Stable from run to run.") String topicId,
    @Column("Two to four terms that name it; unique.") String label,
    @Column(
            "Ten tokens that show it, heaviest first, then words found in the corpus (term_stats.parts).")
        List<WeightedTerm> terms,
    @Column(value = "Mean NPMI of its ten first terms over articles.", unit = "-1 to 1")
        double coherence,
    @Column(value = "Articles whose first topic it is.", unit = "articles") long articles,
    @Column(
            value = "Topics of an earlier fit that it came from by split or merge.",
            unit = "topic_id")
        List<String> parents,
    @Column(value = "Run that first published it.", unit = "run_id") String bornRun,
    @Column(value = "Last run that published it as alive.", unit = "run_id") String lastRun,
    @Column("alive, or gone with the reason: split, merged, faded.") String status,
    @Column("Why it was born or is gone, in words.") String reason,
    @Column(value = "Last month of the articles that it was first fitted to.", unit = "yyyymm")
        int bornMonth,
    @Column(value = "Last month of the articles that it was last fitted to.", unit = "yyyymm")
        int fittedMonth,
    @Column(value = "Articles of the corpus up to that month then.", unit = "articles")
        long fittedArticles,
    @Column("Weights of the cluster centre, for assigning articles and for the next fit.")
        List<WeightedTerm> centroid)
    implements java.io.Serializable {}
