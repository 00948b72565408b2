/** Themes that conf/ defines, found in sentences. */
package io.gongbao.theme;
