/** The page and the digest: what the published tables say, for people who do not query. */
package io.gongbao.report;
