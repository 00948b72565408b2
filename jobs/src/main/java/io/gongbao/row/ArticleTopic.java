package io.gongbao.row;

/** How much an article belongs to a topic. */
@Table(name = "article_topics", grain = "article and topic", key = "article_id, topic_id")
public record ArticleTopic(
    @Column("Article.") String articleId,
    @Column("Topic.") String topicId,
    @Column(value = "Cosine to the centre of the topic.", unit = "0 to 1") double weight)
    implements java.io.Serializable {}
