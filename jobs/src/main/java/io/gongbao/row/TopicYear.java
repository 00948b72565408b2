package io.gongbao.row;

/** What a topic did in a year. */
@Table(name = "topic_years", grain = "topic and year", key = "topic_id, year")
public record TopicYear(
    @Column("Topic.") String topicId,
    @Column("Year of publication.") int year,
    @Column(value = "Articles of the year whose first topic it is.", unit = "articles")
        long articles,
    @Column(value = "Those articles in all of the year.", unit = "0 to 1") double share,
    @Column(
            value =
                "Share less the share of the year before; null where one of the two years is too small.",
            nullable = true)
        Double change,
    @Column(value = "Article nearest to the centre.", unit = "article_id")
        String exampleArticleId) {}
