package io.gongbao.article;

import java.util.List;

/**
 * A document after cutting.
 *
 * @param headers lines of page furniture that may hold a date
 * @param meta line of date and source of a web page, null without one
 * @param web whether it was read as a web page
 */
record Page(List<Draft> drafts, List<String> headers, String meta, boolean web) {}
