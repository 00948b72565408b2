package io.gongbao.article;

import java.util.List;

/**
 * A document after cutting.
 *
 * @param headers lines of page furniture that may hold a date
 * @param web whether it was read as a web page
 * @param broken whether columns broke its lines
 */
record Page(List<Draft> drafts, List<String> headers, boolean web, boolean broken) {}
