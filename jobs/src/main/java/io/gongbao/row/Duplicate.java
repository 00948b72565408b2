package io.gongbao.row;

/** An article that repeats another one. */
@Table(name = "duplicates", grain = "article that repeats another", key = "article_id")
public record Duplicate(
    @Column("Article that repeats.") String articleId,
    @Column(
            value = "Article kept: most complete, cleanest, earliest, then least id.",
            unit = "article_id")
        String duplicateOf,
    @Column(value = "Share of the shorter text that the other holds too.", unit = "0 to 1")
        double similarity,
    @Column(value = "Length of text that both hold.", unit = "characters") int sharedChars) {}
