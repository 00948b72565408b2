package io.gongbao.report;

import java.util.List;

/**
 * A sentence that speaks of a theme; ranks count from 1 among those of its year and of its region.
 */
record ThemeExample(
    String theme,
    int year,
    String regionName,
    String title,
    String docName,
    String published,
    String text,
    List<String> terms,
    int rankInYear,
    int rankInRegion) {}
