package io.gongbao.row;

import java.util.List;

/** What a theme did in a year and a region; region_name 全部 is all regions together. */
@Table(name = "theme_years", grain = "theme, year and region", key = "theme, year, region_name")
public record ThemeYear(
    @Column("Id of the theme.") String theme,
    @Column("Year of publication.") int year,
    @Column("Region; 全部 for all, 不明 for articles whose region is unknown.") String regionName,
    @Column(value = "Articles that speak of it.", unit = "articles") long articles,
    @Column(value = "Sentences that speak of it.", unit = "sentences") long sentences,
    @Column(value = "Articles of the year and region: the coverage.", unit = "articles")
        long corpusArticles,
    @Column(value = "Articles that speak of it in all of the year and region.", unit = "0 to 1")
        double share,
    @Column(value = "Lower end of the 95% Wilson interval of share.", unit = "0 to 1")
        double shareLow,
    @Column(value = "Upper end of the 95% Wilson interval of share.", unit = "0 to 1")
        double shareHigh,
    @Column(
            value = "Sentences that speak of it by length of text.",
            unit = "per million characters")
        double perMillion,
    @Column(
            value =
                "Share less the share of the year before; null where one of the two years is too small.",
            nullable = true)
        Double change,
    @Column(
            value = "Lower end of the 95% interval of change (Newcombe 1998, method 10).",
            nullable = true)
        Double changeLow,
    @Column(value = "Upper end of the 95% interval of change.", nullable = true) Double changeHigh,
    @Column("few articles, thin year: no trend is claimed.") List<String> flags) {}
