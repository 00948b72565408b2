/** One record per published table: the only place where a column is named, with its meaning. */
package io.gongbao.row;
